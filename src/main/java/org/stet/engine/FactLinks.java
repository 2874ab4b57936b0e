package org.stet.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stet.fact.Correspondence;
import org.stet.fact.DeskCorrection;
import org.stet.fact.Fact;
import org.stet.fact.Support;
import org.stet.rule.FactTypes;
import org.stet.rule.condition.Accessors;

/** Tells what a fact is derived from, or told by: the ids that it holds. */
final class FactLinks {

    /** Fields of what a text states that hold ids, in whichever record they are. */
    static final List<String> OF_STATED = List.of("after", "attribution", "claim", "timex");

    private static final ClassValue<List<Function<Object, @Nullable Object>>> READERS = new ClassValue<>() {
        @Override
        protected List<Function<Object, @Nullable Object>> computeValue(Class<?> type) {
            return OF_STATED.stream().filter(field -> FactTypes.field(type, field).isPresent()).map(field -> Accessors.of(type, List.of(field))).toList();
        }
    };

    private FactLinks() {
    }

    /** Whether the field tells of a fact only how it hangs on another one; an attribution is told by words of its own. */
    static boolean isLink(List<String> path) {
        return path.size() == 1 && OF_STATED.contains(path.get(0)) && !path.get(0).equals("attribution");
    }

    /** Ids of other facts, sorted; some may name no fact, as facts that people wrote may leave out what they name. */
    static List<String> of(Fact fact) {
        List<String> ids = new ArrayList<>();
        if (fact instanceof Correspondence same) {
            ids.addAll(List.of(same.here(), same.there()));
        } else if (fact instanceof Support support) {
            ids.add(support.of());
            ids.addAll(support.by());
        } else if (fact instanceof DeskCorrection correction) {
            ids.add(correction.of());
        } else {
            READERS.get(fact.getClass()).forEach(reader -> ids.add(String.valueOf(reader.apply(fact))));
        }
        ids.removeIf(String::isEmpty);
        return ids.size() < 2 ? ids : ids.stream().distinct().sorted().toList();
    }

    /** The ids and all that these facts are derived from. */
    static Collection<Fact> closure(Collection<String> ids, Known known) {
        Map<String, Fact> found = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            String id = open.pop();
            if (!found.containsKey(id)) {
                known.fact(id).ifPresent(fact -> {
                    found.put(id, fact);
                    open.addAll(of(fact));
                });
            }
        }
        return found.values();
    }
}
