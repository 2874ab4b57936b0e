package org.stet.report;

/**
 * A value that is in force.
 *
 * @param key  as {@code stet.yaml} has it; for rules with the rule's id and what is set for it behind it
 * @param from where it comes from: a file with its line, or in words; empty where there is nothing to choose
 */
public record SettingInForce(String key, String value, String from) {
}
