package org.stet.fact;

/**
 * An answer to an accusation, or the note that none was had.
 *
 * @param by entity of who answers; empty where not known
 */
public record Response(String id, String document, Passage at, String by, String byText, ResponseKind kind) implements Stated {

    @Override
    public String says() {
        return (byText.isEmpty() ? "" : byText + ": ") + text();
    }
}
