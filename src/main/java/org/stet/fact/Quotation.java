package org.stet.fact;

/**
 * Words in quotation marks.
 *
 * @param at          the words between the marks
 * @param speaker     entity or description of who says them; empty where not known
 * @param speakerText the words that name the speaker
 * @param attribution id of the attribution that carries them, or empty
 * @param scare       whether the marks only keep a distance and nobody is quoted
 * @param late        whether it is somebody newly heard, and the text tells who only behind the quotation's first sentence
 * @param after       id of the quotation of somebody else that it follows in its paragraph with nothing between that tells of the change; else empty
 */
public record Quotation(String id, String document, Passage at, String speaker, String speakerText, String attribution,
                        boolean scare, boolean late, String after) implements Stated {

    @Override
    public String says() {
        return (speakerText.isEmpty() ? "" : speakerText + ": ") + "“" + text() + "”";
    }
}
