package org.stet.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stet.fact.Article;
import org.stet.fact.Fact;
import org.stet.rule.condition.Accessors;
import org.stet.rule.condition.Constraint;
import org.stet.rule.condition.FactPattern;
import org.stet.rule.condition.Operand;
import org.stet.rule.condition.Operator;
import org.stet.rule.condition.Requirement;

/**
 * Keeps those facts of one pattern for which there can be a fact of another pattern that it is compared with: one that has the same in the
 * fields that must be equal and, of all that have, a field great or small enough. It may keep more than meet both, never fewer.
 *
 * @param own    what is read off a fact that is kept or not, to be equal to what {@code others} reads off the other one
 * @param ranges fields that are compared by size
 */
record Semijoin(List<Reader> own, List<Reader> others, List<Range> ranges) {

    /** Stands for the fact of a pattern where only fields of other facts are read. */
    private static final Fact NONE = new Article("", false, false, "", "");

    /** What a condition compares; null where the fact holds nothing. */
    private interface Reader extends Function<Fact, @Nullable Object> {
    }

    /** @param operator between what is read off the fact itself and what is read off the other one */
    private record Range(Reader own, Operator operator, Reader other) {

        private Range turned() {
            return new Range(other, operator.turned(), own);
        }

        /** Of two values of the other fact the one that more can be compared with. */
        private Object wider(Object one, Object other) {
            return (operator == Operator.MORE || operator == Operator.AT_LEAST ? Operator.LESS : Operator.MORE).holds(one, other) ? one : other;
        }
    }

    /**
     * What a pattern asks of its facts beside those of one pattern before it; empty if nothing that could be looked up.
     *
     * @param other name of the pattern before it
     */
    static Optional<Semijoin> of(FactPattern pattern, String other) {
        List<Reader> own = new ArrayList<>();
        List<Reader> others = new ArrayList<>();
        List<Range> ranges = new ArrayList<>();
        for (Requirement requirement : pattern.requirements()) {
            if (requirement.test() instanceof Constraint.Compare compare && compare.left().fact().isEmpty() && compare.right().reads().equals(other)) {
                if (compare.operator() == Operator.EQUAL) {
                    own.add(reader(compare.left()));
                    others.add(reader(compare.right()));
                } else if (compare.operator() != Operator.NOT_EQUAL) {
                    ranges.add(new Range(reader(compare.left()), compare.operator(), reader(compare.right())));
                }
            }
        }
        return own.isEmpty() && ranges.isEmpty() ? Optional.empty() : Optional.of(new Semijoin(own, others, ranges));
    }

    private static Reader reader(Operand operand) {
        if (operand instanceof Operand.Field field) {
            Function<Object, @Nullable Object> read = Accessors.of(field.type(), field.path());
            return read::apply;
        }
        return fact -> operand.value(NONE, name -> fact);
    }

    /** The same from the other side: keeps facts of the pattern before. */
    Semijoin turned() {
        return new Semijoin(others, own, ranges.stream().map(Range::turned).toList());
    }

    /** Those of the facts for which one of the others can be found, in their order. */
    List<Fact> keep(List<Fact> facts, List<Fact> from) {
        Map<Object, Object[]> widest = new HashMap<>();
        for (Fact fact : from) {
            Object key = key(fact, others);
            if (key != null) {
                widen(widest.computeIfAbsent(key, k -> new Object[ranges.size()]), fact);
            }
        }
        List<Fact> kept = new ArrayList<>();
        for (Fact fact : facts) {
            Object key = key(fact, own);
            Object[] wide = key == null ? null : widest.get(key);
            if (wide != null && fits(fact, wide)) {
                kept.add(fact);
            }
        }
        return kept;
    }

    private void widen(Object[] widest, Fact fact) {
        for (int i = 0; i < widest.length; i++) {
            Object value = ranges.get(i).other().apply(fact);
            if (value != null) {
                widest[i] = widest[i] == null ? value : ranges.get(i).wider(widest[i], value);
            }
        }
    }

    private boolean fits(Fact fact, Object[] widest) {
        for (int i = 0; i < widest.length; i++) {
            Object value = ranges.get(i).own().apply(fact);
            if (value == null || widest[i] == null || !ranges.get(i).operator().holds(value, widest[i])) {
                return false;
            }
        }
        return true;
    }

    /** What must be equal; null if the fact holds nothing in one of the fields, so that nothing is equal to it. */
    private static @Nullable Object key(Fact fact, List<Reader> readers) {
        if (readers.size() == 1) {
            return plain(readers.get(0).apply(fact));
        }
        List<Object> key = new ArrayList<>(readers.size());
        for (Reader reader : readers) {
            Object value = plain(reader.apply(fact));
            if (value == null) {
                return null;
            }
            key.add(value);
        }
        return key;
    }

    /** Numbers of all kinds compare by value. */
    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Number number ? (Object) number.doubleValue() : value;
    }
}
