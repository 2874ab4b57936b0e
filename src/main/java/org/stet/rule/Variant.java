package org.stet.rule;

import java.util.List;
import org.stet.finding.Level;

/**
 * One way in which a rule can be broken, with its own words and conditions.
 *
 * @param id      the rule's, or {@code rule/variant}
 * @param name    empty for the one that the rule's own name stands for
 * @param message what is wrong
 * @param help    what to do about it
 * @param ways    when it is reported: at least one; each is enough
 */
public record Variant(String id, String name, Level level, Template message, Template help, List<Conditions> ways) {

    public Variant {
        ways = List.copyOf(ways);
    }
}
