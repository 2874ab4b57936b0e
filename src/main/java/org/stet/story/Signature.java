package org.stet.story;

/**
 * What it takes to tell which story a document belongs to, without its text.
 *
 * @param document its id
 * @param day      ISO date of publication; empty where unknown
 * @param stated   the story that the corpus file puts it in; empty where it says nothing
 */
public record Signature(String document, String day, String stated) {
}
