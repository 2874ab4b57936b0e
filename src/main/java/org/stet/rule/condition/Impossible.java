package org.stet.rule.condition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stet.fact.Correspondence;
import org.stet.fact.Slot;
import org.stet.text.Span;

/** Finds conditions that no facts can ever meet. Only what is certain is told. */
public final class Impossible {

    /**
     * Why a rule can never fire.
     *
     * @param at the line that cannot be met
     */
    public record Reason(Span at, String what, String mend) {
    }

    private Impossible() {
    }

    /** The first reason why the conditions can never be met, if there is one. */
    public static Optional<Reason> find(Body body) {
        List<FactPattern> matched = new ArrayList<>();
        for (Clause clause : body.clauses()) {
            List<FactPattern> patterns = clause instanceof Clause.One one ? List.of(one.pattern())
                    : clause instanceof Clause.Some some ? some.patterns() : clause instanceof Clause.Count count && count.min() > 0 ? count.patterns() : List.of();
            for (FactPattern pattern : patterns) {
                Optional<Reason> reason = pattern(pattern).or(() -> comparison(pattern, body));
                if (reason.isPresent()) {
                    return reason;
                }
            }
            if (clause instanceof Clause.One one) {
                matched.add(one.pattern());
            } else if (clause instanceof Clause.No no && no.patterns().size() == 1) {
                Optional<Reason> reason = ruledOut(no.patterns().get(0), matched);
                if (reason.isPresent()) {
                    return reason;
                }
            }
        }
        return Optional.empty();
    }

    /** A "no" that says of nothing more than an earlier condition asks for. */
    private static Optional<Reason> ruledOut(FactPattern none, List<FactPattern> matched) {
        for (FactPattern one : matched) {
            Set<Constraint> asked = one.requirements().stream().map(Requirement::test).collect(Collectors.toSet());
            boolean always = none.type().isAssignableFrom(one.type()) && none.requirements().stream().map(Requirement::test).allMatch(asked::contains);
            if (always) {
                Span at = none.requirements().isEmpty() ? new Span(0, 0) : none.requirements().get(0).at();
                return Optional.of(new Reason(at, "this rules out what the condition about '" + one.name() + "' asks for", "Remove one of the two, or say how they differ."));
            }
        }
        return Optional.empty();
    }

    private static Optional<Reason> pattern(FactPattern pattern) {
        Map<List<String>, Values> fields = new LinkedHashMap<>();
        for (Requirement requirement : pattern.requirements()) {
            Operand.Field left = left(requirement.test());
            if (left != null && left.fact().isEmpty()) {
                Values values = fields.computeIfAbsent(left.path(), p -> new Values(left.holds()));
                if (!values.narrow(requirement.test())) {
                    return Optional.of(new Reason(requirement.at(), "nothing is left that this field can hold, after what the rule asks of it before",
                            "Remove one of the two, or write the values that are meant."));
                }
            }
        }
        return Optional.empty();
    }

    private static Operand.@Nullable Field left(Constraint constraint) {
        if (constraint instanceof Constraint.Compare compare) {
            return compare.left();
        } else if (constraint instanceof Constraint.Among among) {
            return among.left();
        }
        return constraint instanceof Constraint.Empty empty ? empty.left() : null;
    }

    /** A comparison in a slot that facts of these types are never compared in. */
    private static Optional<Reason> comparison(FactPattern pattern, Body body) {
        if (pattern.type() != Correspondence.class) {
            return Optional.empty();
        }
        Values slots = new Values(Slot.class);
        Class<?> here = null;
        Span at = new Span(0, 0);
        for (Requirement requirement : pattern.requirements()) {
            Operand.Field left = left(requirement.test());
            if (left != null && left.path().equals(List.of("slot"))) {
                slots.narrow(requirement.test());
                at = requirement.at();
            } else if (left != null && left.path().equals(List.of("here")) && requirement.test() instanceof Constraint.Compare compare
                    && compare.right() instanceof Operand.Field other && other.path().equals(List.of("id"))) {
                here = body.types().get(other.fact());
            }
        }
        Class<?> there = there(pattern.name(), body.clauses());
        if (here == null || there == null) {
            return Optional.empty();
        }
        Class<?> one = here;
        boolean compared = slots.left().stream().anyMatch(s -> Compared.in((Slot) s, one, there));
        List<String> others = Compared.slots(here, there);
        return compared ? Optional.empty() : Optional.of(new Reason(at, Vocabulary.one(here) + " and " + Vocabulary.one(there) + " are never compared"
                + (others.isEmpty() ? "" : " so"), others.isEmpty() ? "Compare facts of other types; docs/rules.md lists which are."
                : "They are compared by: " + String.join(", ", others) + "."));
    }

    /** The type of fact that a comparison is matched for. */
    private static @Nullable Class<?> there(String comparison, List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause instanceof Clause.One one) {
                for (Requirement requirement : one.pattern().requirements()) {
                    if (requirement.test() instanceof Constraint.Compare compare && compare.left().path().equals(List.of("id"))
                            && compare.right() instanceof Operand.Field field && field.fact().equals(comparison) && field.path().equals(List.of("there"))) {
                        return one.pattern().type();
                    }
                }
            }
        }
        return null;
    }

    /** What one field may still hold. */
    private static final class Values {

        private final @Nullable Set<Object> domain;
        private @Nullable Set<Object> only;
        private double low = Double.NEGATIVE_INFINITY;
        private double high = Double.POSITIVE_INFINITY;
        private boolean lowOpen;
        private boolean highOpen;
        private boolean empty;
        private boolean filled;

        Values(Class<?> holds) {
            domain = holds.isEnum() ? new HashSet<>(Arrays.asList((Object[]) holds.getEnumConstants()))
                    : holds == boolean.class ? new HashSet<>(List.of(true, false)) : null;
            only = domain;
        }

        Set<Object> left() {
            return only == null ? Set.of() : only;
        }

        /** Takes one more constraint in; false if nothing is left. */
        boolean narrow(Constraint constraint) {
            if (constraint instanceof Constraint.Among among) {
                keep(new HashSet<>(among.values()), among.negated());
            } else if (constraint instanceof Constraint.Empty nothing) {
                empty |= !nothing.negated();
                filled |= nothing.negated();
            } else if (constraint instanceof Constraint.Compare compare && compare.right() instanceof Operand.Literal literal) {
                compare(compare.operator(), literal.value());
            }
            boolean range = low < high || low == high && !lowOpen && !highOpen;
            boolean contents = !(empty && filled) && !(empty && only != null && domain == null && only.stream().noneMatch(""::equals));
            return range && contents && (only == null || !only.isEmpty() && only.stream().anyMatch(this::inRange));
        }

        private boolean inRange(Object value) {
            return !(value instanceof Double number) || (number > low || number == low && !lowOpen) && (number < high || number == high && !highOpen);
        }

        private void compare(Operator operator, Object value) {
            if (operator == Operator.EQUAL || operator == Operator.NOT_EQUAL) {
                keep(Set.of(value), operator == Operator.NOT_EQUAL);
            } else if (value instanceof Double number) {
                boolean open = operator == Operator.MORE || operator == Operator.LESS;
                if (operator == Operator.MORE || operator == Operator.AT_LEAST) {
                    lowOpen = number > low ? open : number == low ? lowOpen || open : lowOpen;
                    low = Math.max(low, number);
                } else {
                    highOpen = number < high ? open : number == high ? highOpen || open : highOpen;
                    high = Math.min(high, number);
                }
            }
        }

        private void keep(Set<Object> values, boolean negated) {
            if (negated && only != null) {
                Set<Object> left = new HashSet<>(only);
                left.removeAll(values);
                only = left;
            } else if (!negated) {
                Set<Object> left = new HashSet<>(values);
                if (only != null) {
                    left.retainAll(only);
                }
                only = left;
            }
        }
    }
}
