package org.stet.rule.condition;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.fact.Fact;
import org.stet.fact.Interval;
import org.stet.fact.Quantity;

/** Something that is true of a fact or is not. What compares a missing value is never true, except {@link Empty}. */
public sealed interface Constraint {

    boolean holds(Fact self, Bound bound);

    /** Names of the other facts it reads. */
    Set<String> reads();

    /** A field against a value, or against a field of another fact or of the same one. */
    record Compare(Operand.Field left, Operator operator, Operand right) implements Constraint {

        @Override
        public boolean holds(Fact self, Bound bound) {
            Object one = left.value(self, bound);
            Object other = right.value(self, bound);
            return one != null && other != null && operator.holds(one, other);
        }

        @Override
        public Set<String> reads() {
            return names(left, right);
        }
    }

    /** A field is one of several fixed values. @param values texts, numbers or constants of one enum; at least one; kept in their order */
    record Among(Operand.Field left, Set<Object> values, boolean negated) implements Constraint {

        public Among {
            values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
        }

        @Override
        public boolean holds(Fact self, Bound bound) {
            Object one = left.value(self, bound);
            Object value = one instanceof Number number ? (Object) number.doubleValue() : one;
            return value != null && values.contains(value) != negated;
        }

        @Override
        public Set<String> reads() {
            return names(left);
        }
    }

    /** A text fits a pattern as a whole. @param pattern made by {@link TextPatterns}, which only makes such as cannot run away */
    record Fits(Operand.Field left, Pattern pattern, boolean negated) implements Constraint {

        @Override
        public boolean holds(Fact self, Bound bound) {
            return left.value(self, bound) instanceof CharSequence text && pattern.matcher(text).matches() != negated;
        }

        @Override
        public Set<String> reads() {
            return names(left);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Fits fits && left.equals(fits.left) && pattern.pattern().equals(fits.pattern.pattern()) && negated == fits.negated;
        }

        @Override
        public int hashCode() {
            return left.hashCode() * 31 + pattern.pattern().hashCode();
        }
    }

    /** One of two values is a list that holds the other one. */
    record Holds(Operand.Field list, Operand element, boolean negated) implements Constraint {

        @Override
        public boolean holds(Fact self, Bound bound) {
            Object one = element.value(self, bound);
            return one != null && list.value(self, bound) instanceof Collection<?> all && all.contains(one) != negated;
        }

        @Override
        public Set<String> reads() {
            return names(list, element);
        }
    }

    /** A text or a list is empty, or a field holds nothing. */
    record Empty(Operand.Field left, boolean negated) implements Constraint {

        @Override
        public boolean holds(Fact self, Bound bound) {
            Object one = left.value(self, bound);
            boolean empty = one == null || one instanceof String text && text.isEmpty() || one instanceof Collection<?> all && all.isEmpty();
            return empty != negated;
        }

        @Override
        public Set<String> reads() {
            return names(left);
        }
    }

    /** Two quantities or two stretches of days have something in common. @param left the fact itself where its path is empty */
    record Overlap(Operand.Field left, Operand.Field right, boolean negated) implements Constraint {

        @Override
        public boolean holds(Fact self, Bound bound) {
            Object one = left.value(self, bound);
            Object other = right.value(self, bound);
            return one instanceof Quantity figure && other instanceof Quantity against && figure.overlaps(against) != negated
                    || one instanceof Interval days && other instanceof Interval others && days.overlaps(others) != negated;
        }

        @Override
        public Set<String> reads() {
            return names(left, right);
        }
    }

    /** At least one of several ways to be true. @param ways each a list of constraints that must all hold; at least one */
    record AnyOf(List<List<Constraint>> ways) implements Constraint {

        public AnyOf {
            ways = ways.stream().map(List::copyOf).toList();
        }

        @Override
        public boolean holds(Fact self, Bound bound) {
            return ways.stream().anyMatch(way -> way.stream().allMatch(c -> c.holds(self, bound)));
        }

        @Override
        public Set<String> reads() {
            return ways.stream().flatMap(List::stream).flatMap(c -> c.reads().stream()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> names(Operand... operands) {
        Set<String> names = new TreeSet<>();
        for (Operand operand : operands) {
            if (!operand.reads().isEmpty()) {
                names.add(operand.reads());
            }
        }
        return names;
    }
}
