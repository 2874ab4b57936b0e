package org.stet.rule;

import org.stet.finding.Category;

/**
 * A rule, or a variant of one, that a newsroom has switched off.
 *
 * @param name   {@code rule-id} or {@code rule-id/variant}
 * @param reason why, in the newsroom's words
 */
public record SwitchedOff(String name, Category category, String reason) {
}
