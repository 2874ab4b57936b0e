package org.stet.rule.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.fact.Attribution;
import org.stet.fact.Claim;
import org.stet.fact.Correspondence;
import org.stet.fact.DeskCorrection;
import org.stet.fact.Fact;
import org.stet.fact.Support;
import org.stet.fact.Timex;
import org.stet.rule.FactTypes;
import org.stet.rule.condition.Constraint.Compare;
import org.stet.rule.condition.Operand.Field;

/** What "of" means between two facts: which ids must be the same for one to belong to the other. */
final class Relations {

    private Relations() {
    }

    /** What makes a fact of the type belong to the fact of that name and type; empty where two such facts never belong together. */
    static Optional<List<Constraint>> of(Class<?> type, String other, Class<?> otherType) {
        return fields(type, otherType).map(ids -> {
            Field own = new Field("", type, List.of(ids.get(0)));
            List<Constraint> same = new ArrayList<>(List.of(new Compare(own, Operator.EQUAL, new Field(other, otherType, List.of(ids.get(1))))));
            if (!ids.get(0).equals("id") && !ids.get(1).equals("id")) {
                same.add(new Constraint.Empty(own, true));
            }
            return same;
        });
    }

    private static Optional<List<String>> fields(Class<?> type, Class<?> other) {
        if (type == Support.class || type == DeskCorrection.class) {
            return Optional.of(List.of("of", "id"));
        } else if (type == Correspondence.class) {
            return Optional.of(List.of("here", "id"));
        } else if (type == Timex.class && other == Attribution.class) {
            return Optional.of(List.of("id", "timex"));
        } else if (other == Claim.class && has(type, "claim")) {
            return Optional.of(List.of("claim", "id"));
        } else if (type == Claim.class && has(other, "claim")) {
            return Optional.of(List.of("id", "claim"));
        } else if (type == Attribution.class && has(other, "attribution")) {
            return Optional.of(List.of("id", "attribution"));
        } else if (other == Attribution.class && has(type, "attribution")) {
            return Optional.of(List.of("attribution", "id"));
        }
        return has(type, "claim") && has(other, "claim") ? Optional.of(List.of("claim", "claim")) : Optional.empty();
    }

    private static boolean has(Class<?> type, String field) {
        return Fact.class.isAssignableFrom(type) && FactTypes.fields(type).contains(field);
    }
}
