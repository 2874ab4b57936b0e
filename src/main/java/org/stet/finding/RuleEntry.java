package org.stet.finding;

/**
 * A rule that was in force.
 *
 * @param version  the first 12 hex digits of the sha256 of all that decides what it finds and says, as it was in force
 * @param level    of its gravest variant
 * @param standard the editorial standard behind it
 * @param why      why the standard asks for it; may be empty
 */
public record RuleEntry(String id, String version, String title, Category category, Level level, String standard, String why) {
}
