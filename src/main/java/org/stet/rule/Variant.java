package org.stet.rule;

import org.stet.finding.Level;

/**
 * One way in which a rule can be broken, with its own words.
 *
 * @param name    empty for a rule with one variant
 * @param message template: {@code {here.text}} prints field {@code text} of the fact bound to {@code $here}
 * @param help    template in the same manner
 */
public record Variant(String name, Level level, String message, String help) {
}
