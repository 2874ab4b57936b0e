package org.stet.audit;

/**
 * A claim that the desk found wrong.
 *
 * @param id       unique in a ledger
 * @param wrong    the claim, read as a document of its own
 * @param right    what is true instead, in words
 * @param reason   why
 * @param recorded ISO date of the day on which it was recorded
 */
public record Correction(String id, ReadDocument wrong, String right, String reason, String recorded) {
}
