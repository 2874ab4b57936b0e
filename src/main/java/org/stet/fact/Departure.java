package org.stet.fact;

/**
 * Something in which a document tells a claim otherwise.
 *
 * @param claimed the claim's words; empty where it has none for it
 * @param told    the document's, likewise
 */
public record Departure(DepartureKind kind, String claimed, String told) {
}
