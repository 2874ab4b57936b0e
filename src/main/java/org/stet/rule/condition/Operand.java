package org.stet.rule.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stet.fact.Fact;

/** One side of a comparison. */
public sealed interface Operand {

    /** Its value for one fact of the pattern it stands in; null where a field on the way holds nothing. */
    @Nullable Object value(Fact self, Bound bound);

    /** Name of the other fact it reads, or empty. */
    default String reads() {
        return "";
    }

    /** A field of a fact. Two are equal that are called the same. */
    final class Field implements Operand {

        private final String fact;
        private final Class<?> type;
        private final List<String> path;
        /** Found once: conditions read fields millions of times. */
        private final Function<Object, @Nullable Object> reader;

        /**
         * @param fact name of the fact, or empty for the one that the pattern matches
         * @param type of that fact
         * @param path fields to follow from it; none for the fact itself
         * @throws IllegalArgumentException if a type on the way has no such field
         */
        public Field(String fact, Class<?> type, List<String> path) {
            this.fact = fact;
            this.type = type;
            this.path = List.copyOf(path);
            this.reader = Accessors.of(type, this.path);
        }

        /** Name of the fact, or empty for the one that the pattern matches. */
        public String fact() {
            return fact;
        }

        public Class<?> type() {
            return type;
        }

        public List<String> path() {
            return path;
        }

        @Override
        public @Nullable Object value(Fact self, Bound bound) {
            return reader.apply(fact.isEmpty() ? self : bound.fact(fact));
        }

        @Override
        public String reads() {
            return fact;
        }

        /** Type of the value it holds. */
        public Class<?> holds() {
            return Accessors.type(type, path);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Field field && fact.equals(field.fact) && type == field.type && path.equals(field.path);
        }

        @Override
        public int hashCode() {
            return Objects.hash(fact, type, path);
        }

        @Override
        public String toString() {
            return fact + path;
        }
    }

    /** @param value a text, a number, a truth value, a date or the constant of an enum */
    record Literal(Object value) implements Operand {

        public Literal {
            if (!(value instanceof String || value instanceof Double || value instanceof Boolean || value instanceof LocalDate
                    || value instanceof Enum<?>)) {
                throw new IllegalArgumentException("no literal: " + value);
            }
        }

        @Override
        public Object value(Fact self, Bound bound) {
            return value;
        }
    }

    /** A number reckoned from a field: {@code field * times + plus}. */
    record Reckoned(Field field, double times, double plus) implements Operand {

        @Override
        public @Nullable Object value(Fact self, Bound bound) {
            return field.value(self, bound) instanceof Number number ? (Object) (number.doubleValue() * times + plus) : null;
        }

        @Override
        public String reads() {
            return field.reads();
        }
    }
}
