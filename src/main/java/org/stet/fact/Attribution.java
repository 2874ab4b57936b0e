package org.stet.fact;

import java.util.List;
import org.stet.text.Span;

/**
 * Who says what (PARC 3.0 / PolNeAR: source, cue, content).
 *
 * @param at      from the first to the last word of the three, but without quotations that go on in later sentences
 * @param content what is attributed, in one or more parts, which may stand in later sentences and paragraphs
 * @param words   the content's words, parts joined by a space
 * @param timex   id of the time expression that dates the speech act, or empty
 */
public record Attribution(String id, String document, Passage at, Speaker source, Cue cue, List<Span> content, String words,
                          Form form, String timex) implements Stated {

    public Attribution {
        content = List.copyOf(content);
    }

    @Override
    public String says() {
        return (source.text().isEmpty() ? "nobody named" : source.text()) + " " + cue.text();
    }
}
