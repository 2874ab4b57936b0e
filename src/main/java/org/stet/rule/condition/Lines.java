package org.stet.rule.condition;

import java.util.List;
import java.util.Optional;
import org.stet.rule.FactTypes;
import org.stet.rule.condition.Constraint.Compare;
import org.stet.rule.condition.Operand.Field;
import org.stet.rule.condition.Operand.Literal;
import org.stet.text.Nearest;
import org.stet.text.Span;
import org.stet.text.Yaml;

/** What the readers of a condition's lines share: names of other facts, plain comparisons, and what a line is called in a proof. */
final class Lines {

    /** How many lines one condition may have. */
    private static final int MOST = 40;

    private Lines() {
    }

    /** The lines' keys; none where there are more than anybody writes, which is then told. */
    static List<String> keys(Yaml.Value lines) {
        List<String> keys = lines.keys();
        if (keys.size() > MOST) {
            lines.problem("more than " + MOST + " lines in one condition", "Write two conditions.");
        }
        return keys.size() > MOST ? List.of() : keys;
    }

    /** The fact of that name, matched before; reports one that is not. */
    static Optional<String> other(Yaml.Value value, Scope scope) {
        String written = value.text().strip();
        if (!scope.facts().containsKey(written)) {
            value.problem("no fact is called '" + written + "' above", Nearest.of(written, scope.names()).map(n -> "Did you mean '" + n + "'?")
                    .orElse(scope.names().isEmpty() ? "Write the condition that matches it first." : "Facts matched above: " + String.join(", ", scope.names()) + "."));
            return Optional.empty();
        }
        return Optional.of(written);
    }

    static Compare same(Class<?> own, String field, String other, Class<?> otherType, String otherField) {
        return new Compare(new Field("", own, List.of(field)), Operator.EQUAL, new Field(other, otherType, List.of(otherField)));
    }

    static Compare equal(Field left, Object value) {
        return new Compare(left, Operator.EQUAL, new Literal(value));
    }

    static Requirement silent(Yaml.Value lines, Constraint constraint) {
        return new Requirement("", new Span(lines.span().start(), lines.span().start()), constraint);
    }

    static String words(Yaml.Value lines, String key) {
        return key + ": " + words(lines.get(key).orElseThrow());
    }

    /** A value in one line. */
    static String words(Yaml.Value value) {
        if (value.isMap()) {
            return "{" + String.join(", ", value.keys().stream().map(k -> words(value, k)).toList()) + "}";
        }
        return value.isList() ? "[" + String.join(", ", value.items().stream().map(Lines::words).toList()) + "]"
                : value.text().strip().replaceAll("\\s+", " ");
    }

    /** Which fields there are instead of a mistyped one; of one within another, the fields of that other one. */
    static String fields(Class<?> type, String mistyped) {
        String[] parts = mistyped.split("\\.", 2);
        Optional<List<String>> outer = parts.length == 2 ? FactTypes.fields(type).stream().filter(parts[0]::equals).map(List::of).findFirst() : Optional.empty();
        if (outer.isPresent()) {
            return fields(Accessors.type(type, outer.get()), parts[1]);
        }
        List<String> fields = Vocabulary.fields(type);
        return (mistyped.isEmpty() ? Optional.<String>empty() : Nearest.of(mistyped, fields)).map(n -> "Did you mean '" + n + "'?")
                .orElse(fields.isEmpty() ? "Choose another field." : "It has: " + String.join(", ", fields) + ".");
    }
}
