package org.stet.eval;

import java.util.List;
import java.util.Optional;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Yaml;

/**
 * A part of a case file that can be read by itself: a line of JSON, a YAML document, or an item of the list that a YAML document is.
 *
 * @param text  knows its place in the file
 * @param wrong why it cannot be read; empty if it can
 */
record Piece(Source text, boolean json, String wrong) {

    /**
     * The cases in it, yet to be looked into: one, but for a list in brackets, which is read whole.
     *
     * @param problems empty; what is wrong with the piece, and what its values later report, is added
     */
    List<Yaml.Value> values(List<Problem> problems) {
        if (!wrong.isEmpty()) {
            problems.add(Problem.of(text.name() + ":" + text.position(0).line(), wrong, "Save the file as UTF-8; one case may have up to 20 MB."));
            return List.of();
        }
        Optional<Yaml.Value> root = json ? Yaml.readJson(text, problems) : Yaml.read(text, problems);
        if (!problems.isEmpty()) {
            return List.of();
        }
        return root.map(value -> value.isList() && !json ? value.items() : List.of(value)).orElse(List.of());
    }
}
