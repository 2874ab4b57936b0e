package org.stet.rule;

import org.stet.finding.Level;

/**
 * One way in which a rule can be broken, with its own words and conditions.
 *
 * @param name       empty for the one that the rule's own name stands for
 * @param message    what is wrong
 * @param help       what to do about it
 * @param conditions when it is reported
 */
public record Variant(String name, Level level, Template message, Template help, Conditions conditions) {
}
