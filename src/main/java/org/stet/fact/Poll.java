package org.stet.fact;

/**
 * An opinion poll of which a text gives figures, with what the whole text says of how it was made. A detail that it does not give is empty.
 *
 * @param at        the sentence that first gives its figures, from the word for the poll to the figure
 * @param pollster  who asked
 * @param sponsor   for whom
 * @param sample    how many were asked
 * @param margin    of error
 * @param fieldwork when they were asked
 * @param missing   what is not given, in plain words and in the order above, but without the sponsor, whom not every poll has
 */
public record Poll(String id, String document, Passage at, String pollster, String sponsor, String sample, String margin, String fieldwork,
                   String missing) implements Stated {

    @Override
    public String says() {
        return text() + (missing.isEmpty() ? "" : ": without " + missing);
    }
}
