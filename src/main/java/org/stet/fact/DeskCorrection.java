package org.stet.fact;

/**
 * A document tells a claim that the desk has recorded as wrong.
 *
 * @param of         id of the document's fact that tells it
 * @param manner     whose word it is there, and how it stands
 * @param confidence 0 to 1: how sure it is that it is the same claim
 * @param claim      the claim as it was recorded
 * @param right      what is right instead, in words
 * @param reason     why
 * @param recorded   ISO date of the day on which the desk recorded it
 */
public record DeskCorrection(String id, String document, String of, Manner manner, double confidence, String claim, String right, String reason,
                             String recorded) implements Fact {

    @Override
    public String says() {
        return "the desk corrected “" + claim + "” on " + recorded + ": “" + right + "”, as " + reason;
    }
}
