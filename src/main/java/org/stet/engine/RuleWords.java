package org.stet.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Stated;
import org.stet.rule.PlainWords;
import org.stet.rule.condition.Constraint;
import org.stet.rule.condition.FactPattern;
import org.stet.rule.condition.Operand;
import org.stet.rule.condition.Operator;
import org.stet.rule.condition.Requirement;
import org.stet.rule.condition.Vocabulary;

/** Says in a sentence what a rule asks for in lines. */
final class RuleWords {

    private static final Set<String> WHERE = Set.of("in", "of", "same sentence as");

    private RuleWords() {
    }

    /** {@code an attribution in the same sentence whose source.kind is named or institution}. */
    static String of(FactPattern pattern, String document) {
        List<String> lines = pattern.requirements().stream().map(Requirement::words).filter(words -> !words.isEmpty()).distinct().toList();
        String where = String.join("", lines.stream().map(line -> where(line, document)).distinct().toList());
        String what = PlainWords.join(lines.stream().filter(line -> !WHERE.contains(key(line))).map(RuleWords::field).toList());
        return Vocabulary.one(pattern.type()) + where + (what.isEmpty() ? "" : " with " + what);
    }

    private static String key(String line) {
        return line.substring(0, Math.max(0, line.indexOf(": ")));
    }

    private static String where(String line, String document) {
        return switch (key(line)) {
            case "in" -> " in " + document;
            case "of" -> " beside it";
            case "same sentence as" -> " in the same sentence";
            default -> "";
        };
    }

    private static String field(String line) {
        return Phrases.quoted(line);
    }

    /** What would have to be otherwise of the fact; empty for what no words of a rule say. */
    static Optional<String> otherwise(Constraint test, Stated fact) {
        String it = Phrases.quoted(fact.text()) + " in " + fact.document();
        if (test instanceof Constraint.Empty empty) {
            return Optional.of("the " + name(empty.left()) + " of " + it + " were " + (empty.negated() ? "not there" : "given"));
        } else if (test instanceof Constraint.Compare compare && compare.operator() == Operator.EQUAL && compare.right() instanceof Operand.Literal literal) {
            return Optional.of("the " + name(compare.left()) + " of " + it + " were " + opposite(literal.value()));
        } else if (test instanceof Constraint.Among among && !among.negated()) {
            return Optional.of("the " + name(among.left()) + " of " + it + " were not " + either(among.values()));
        } else if (test instanceof Constraint.Among among) {
            return Optional.of("the " + name(among.left()) + " of " + it + " were " + either(among.values()));
        }
        return Optional.empty();
    }

    private static String opposite(Object value) {
        return value instanceof Boolean yes ? (yes ? "\u201Cno\u201D" : "\u201Cyes\u201D") : "not \u201C" + PlainWords.of(value) + "\u201D";
    }

    private static String either(Collection<Object> values) {
        List<String> words = values.stream().map(v -> "\u201C" + PlainWords.of(v) + "\u201D").toList();
        return PlainWords.join(words).replaceAll(" and (?=\u201C[^\u201C]*$)", " or ");
    }

    private static String name(Operand.Field field) {
        return Vocabulary.words(field.path());
    }
}
