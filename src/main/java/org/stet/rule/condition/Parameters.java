package org.stet.rule.condition;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stet.text.Yaml;

/**
 * The parameters of a rule: names with a default, which a newsroom may set to another value of the same form.
 *
 * @param values by name, as written where they are set: in the rule file, or in the newsroom's settings
 */
public record Parameters(Map<String, Yaml.Value> values) {

    public static final Parameters NONE = new Parameters(Map.of());

    public Parameters {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    public Optional<Yaml.Value> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public List<String> names() {
        return List.copyOf(values.keySet());
    }
}
