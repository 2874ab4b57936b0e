package org.stet.rule;

import java.util.List;
import java.util.Optional;
import org.stet.finding.Level;
import org.stet.text.Written;
import org.stet.text.Yaml;

/**
 * What a newsroom sets for one rule, or for one variant of it, with the places where it says so.
 *
 * @param name       {@code rule-id} for the whole rule, {@code rule-id/variant} for one variant
 * @param level      empty leaves it as it is
 * @param off        why it is switched off; empty if it is not
 * @param parameters values for the rule's parameters, in the order of the file
 */
public record RuleOverride(Written name, Optional<Level> level, String off, List<Parameter> parameters) {

    public RuleOverride {
        parameters = List.copyOf(parameters);
    }

    /** A value for a parameter, as it is written: a text or a list. */
    public record Parameter(Written name, Yaml.Value value) {
    }

    String rule() {
        return name.text().replaceFirst("/.*", "");
    }

    boolean isForOneVariant() {
        return name.text().contains("/");
    }

    /** What it changes, in words that differ where the effect does: the reason for switching off is not in it. */
    String effect() {
        String values = String.join("\n", parameters.stream().map(p -> p.name().text() + "=" + p.value().texts()).sorted().toList());
        return level.map(Level::label).orElse("") + "\n" + (off.isEmpty() ? "on" : "off") + "\n" + values;
    }
}
