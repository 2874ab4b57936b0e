package org.stet.rule.condition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stet.fact.Fact;
import org.stet.lexicon.Lexicon;

/**
 * What a condition may refer to.
 *
 * @param facts      types of the facts matched before, by name
 * @param parameters of the rule
 * @param lexicon    the word classes in force
 */
record Scope(Map<String, Class<? extends Fact>> facts, Parameters parameters, Lexicon lexicon) {

    Scope {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    Scope with(String name, Class<? extends Fact> type) {
        Map<String, Class<? extends Fact>> more = new TreeMap<>(facts);
        more.put(name, type);
        return new Scope(more, parameters, lexicon);
    }

    /** Names that the rule itself gives, for a suggestion. */
    List<String> names() {
        return facts.keySet().stream().filter(n -> !n.contains(".")).toList();
    }

    /** The field that {@code here.source.kind} means; empty if no such fact is matched before, or if it has no such field. */
    Optional<Operand.Field> field(String reference) {
        String[] parts = reference.split("\\.", 3);
        if (parts.length == 3 && facts.containsKey(parts[0] + "." + parts[1])) {
            return field(parts[0] + "." + parts[1], parts[2]);
        }
        List<String> rest = new ArrayList<>(List.of(reference.split("\\.", 2)));
        return rest.size() == 2 && facts.containsKey(rest.get(0)) ? field(rest.get(0), rest.get(1)) : Optional.empty();
    }

    private Optional<Operand.Field> field(String name, String words) {
        Class<? extends Fact> type = facts.get(name);
        return type == null ? Optional.empty() : Vocabulary.path(type, words).map(path -> new Operand.Field(name, type, path));
    }
}
