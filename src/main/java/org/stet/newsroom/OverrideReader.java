package org.stet.newsroom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stet.finding.Level;
import org.stet.rule.RuleOverride;
import org.stet.text.Nearest;
import org.stet.text.Yaml;

/** Reads the key {@code rules}: what is set for which rule. Whether there is such a rule shows when the rules are read. */
final class OverrideReader {

    private static final List<String> KEYS = List.of("level", "off", "parameters");
    private static final List<String> LEVELS = Arrays.stream(Level.values()).map(Level::label).toList();
    /** Answers to whether it is off, where why is asked. */
    static final List<String> NO_REASON = List.of("true", "false", "yes", "no", "on", "off", "ok");

    private OverrideReader() {
    }

    static List<RuleOverride> read(Yaml.Value rules) {
        return rules.keys().stream().map(name -> read(rules, name)).toList();
    }

    private static RuleOverride read(Yaml.Value rules, String name) {
        Yaml.Value set = rules.get(name).orElseThrow();
        if (set.isMap()) {
            set.allow(KEYS);
        } else {
            set.problem("what is set for '" + name + "' has no key", "Write {level: warning}, or {off: \"the reason\"}, or the same on lines of their own.");
        }
        return new RuleOverride(rules.writtenKey(name), set.get("level").flatMap(OverrideReader::level), set.get("off").map(OverrideReader::reason).orElse(""),
                set.get("parameters").map(OverrideReader::parameters).orElse(List.of()));
    }

    private static Optional<Level> level(Yaml.Value value) {
        String label = value.text();
        int index = LEVELS.indexOf(label);
        if (index < 0 && value.isText()) {
            value.problem("there is no level '" + label + "'", Nearest.of(label, LEVELS).map(n -> "Did you mean '" + n + "'?")
                    .orElse("Write error, warning or note; 'off' with a reason switches the rule off."));
        }
        return index < 0 ? Optional.empty() : Optional.of(Level.values()[index]);
    }

    private static String reason(Yaml.Value value) {
        String reason = value.text().strip();
        if (value.isText() && (reason.isEmpty() || NO_REASON.contains(reason.toLowerCase(Locale.ROOT)))) {
            value.problem("switching a rule off needs a reason", "Write it between quotation marks, such as off: \"the legal desk checks these\"; "
                    + "to leave the rule on, take the line out.");
        }
        return reason;
    }

    private static List<RuleOverride.Parameter> parameters(Yaml.Value values) {
        List<RuleOverride.Parameter> parameters = new ArrayList<>();
        values.keys().forEach(name -> parameters.add(new RuleOverride.Parameter(values.writtenKey(name), values.get(name).orElseThrow())));
        return parameters;
    }
}
