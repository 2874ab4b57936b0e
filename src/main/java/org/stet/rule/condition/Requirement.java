package org.stet.rule.condition;

import org.stet.text.Span;

/**
 * One line of a condition and what it comes to.
 *
 * @param words as the editor wrote it, {@code kind: without-evidence}; empty for what goes without saying
 * @param at    its key in the rule file
 */
public record Requirement(String words, Span at, Constraint test) {
}
