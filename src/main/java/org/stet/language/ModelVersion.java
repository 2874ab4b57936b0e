package org.stet.language;

/**
 * A language model or dictionary.
 *
 * @param version as its jar states it
 * @param sha256  of the jar, 64 hex digits; empty where it was taken out of its jar
 */
public record ModelVersion(String name, String version, String sha256) {
}
