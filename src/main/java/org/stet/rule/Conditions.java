package org.stet.rule;

import java.util.List;
import org.stet.text.Span;

/**
 * Under which conditions a variant of a rule is reported.
 *
 * @param rule     name of the DRL rule: {@code id} or {@code id/variant}
 * @param at       the whole rule in its DRL file
 * @param premises in the order of the file
 * @param reported names of the facts it reports, without {@code $}: the primary one first
 */
public record Conditions(String rule, Span at, List<Premise> premises, List<String> reported) {

    public Conditions {
        premises = List.copyOf(premises);
        reported = List.copyOf(reported);
    }
}
