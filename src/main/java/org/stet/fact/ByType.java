package org.stet.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What is made of a fact by its type: one entry for each record that is a {@link Fact}, as Java 17 has no switch over types. */
final class ByType {

    private final Map<Class<? extends Fact>, Function<Fact, String>> made = new HashMap<>();

    <T extends Fact> ByType with(Class<T> type, Function<T, String> make) {
        made.put(type, fact -> make.apply(type.cast(fact)));
        return this;
    }

    String of(Fact fact) {
        return made.get(fact.getClass()).apply(fact);
    }

    /** The types that have an entry. */
    Set<Class<? extends Fact>> types() {
        return Set.copyOf(made.keySet());
    }
}
