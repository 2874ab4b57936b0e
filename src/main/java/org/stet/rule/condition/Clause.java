package org.stet.rule.condition;

import java.util.List;

/** One thing that a rule asks of the facts. */
public sealed interface Clause {

    /** There is such a fact; each one is a match of its own. */
    record One(FactPattern pattern) implements Clause {
    }

    /** There are no such facts together. */
    record No(List<FactPattern> patterns) implements Clause {

        public No {
            patterns = List.copyOf(patterns);
        }
    }

    /** There are such facts together, however many. */
    record Some(List<FactPattern> patterns) implements Clause {

        public Some {
            patterns = List.copyOf(patterns);
        }
    }

    /**
     * So many of the last pattern's facts, each together with facts of those before it.
     *
     * @param name of the number
     * @param min  at least 0
     * @param max  {@code Integer.MAX_VALUE} for no limit
     */
    record Count(String name, List<FactPattern> patterns, int min, int max) implements Clause {

        public Count {
            patterns = List.copyOf(patterns);
        }

        public FactPattern counted() {
            return patterns.get(patterns.size() - 1);
        }
    }
}
