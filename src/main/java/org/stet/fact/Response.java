package org.stet.fact;

/**
 * An answer to an accusation, or the note that none was had.
 *
 * @param by    entity of who answers; empty where not known
 * @param means the words that tell how an answer was asked for or given ("by phone"); empty where nothing does
 * @param time  the words that tell when; empty where nothing does
 */
public record Response(String id, String document, Passage at, String by, String byText, ResponseKind kind, String means,
                       String time) implements Stated {

    @Override
    public String says() {
        return (byText.isEmpty() ? "" : byText + ": ") + text();
    }
}
