package org.stet.fact;

import java.util.List;

/**
 * Somebody calls something something: "described the call as cordial".
 *
 * @param by          entity or description of who says so; empty for the text's own voice
 * @param byText      its words
 * @param of          head lemma of what is described
 * @param ofEntity    its entity, or empty
 * @param as          lemmas of the words it is called
 * @param quoted      whether these stand in quotation marks
 * @param attribution id of the attribution that carries it, or empty
 */
public record Characterisation(String id, String document, Passage at, String by, String byText, String of, String ofEntity,
                               List<String> as, boolean quoted, String attribution) implements Stated {

    public Characterisation {
        as = List.copyOf(as);
    }

    @Override
    public String says() {
        return (byText.isEmpty() ? "" : byText + ": ") + "“" + text() + "”";
    }
}
