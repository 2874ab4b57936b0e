package org.stet.fact;

/**
 * How far the law has come with somebody: "was charged with fraud", "has been acquitted".
 *
 * @param person     entity of the one it is about; empty where not known
 * @param personText its words
 * @param stage      as the lexicon calls it: {@code charged}, {@code convicted}
 * @param matter     what for, in the text's words; or empty
 * @param claim      id of the claim that says it
 */
public record LegalStatus(String id, String document, Passage at, String person, String personText, String stage, String matter, String claim)
        implements Stated {

    @Override
    public String says() {
        return personText + " is " + stage + (matter.isEmpty() ? "" : ", " + matter);
    }
}
