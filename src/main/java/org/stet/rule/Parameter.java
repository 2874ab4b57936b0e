package org.stet.rule;

/**
 * A value of a rule that a newsroom may set.
 *
 * @param about    what it is for
 * @param standard its default, as the rule file has it, in one line
 * @param value    the one in force, in the same form
 */
public record Parameter(String name, String about, String standard, String value) {
}
