package org.stet.rule.condition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One way in which all conditions of a rule can be met; "any of" makes several.
 *
 * @param reported names of the facts it reports, the one of the text under check first
 * @param types    of the facts and numbers that a message may name, by name
 */
public record Body(List<Step> steps, List<String> reported, Map<String, Class<?>> types) {

    public Body {
        steps = List.copyOf(steps);
        reported = List.copyOf(reported);
        types = Collections.unmodifiableMap(new TreeMap<>(types));
    }

    public List<Clause> clauses() {
        List<Clause> all = new ArrayList<>();
        steps.forEach(s -> all.addAll(s.clauses()));
        return all;
    }
}
