package org.stet.fact;

/**
 * Somebody charges somebody with something.
 *
 * @param accuser     entity or description; empty where the sentence names none
 * @param accuserText its words
 * @param target      entity of the accused; empty where not known
 * @param targetText  its words
 * @param matter      what of, in the text's words
 * @param attribution id of the attribution that carries it, or empty
 * @param claim       id of the claim that the accusing verb makes, or empty
 */
public record Accusation(String id, String document, Passage at, String accuser, String accuserText, String target,
                         String targetText, String matter, String attribution, String claim) implements Stated {

    @Override
    public String says() {
        return (accuserText.isEmpty() ? "somebody" : accuserText) + " accuses " + targetText
                + (matter.isEmpty() ? "" : " of " + matter);
    }
}
