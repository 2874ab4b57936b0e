package org.stet.rule.condition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.lexicon.Words;
import org.stet.rule.condition.Constraint.Among;
import org.stet.rule.condition.Constraint.AnyOf;
import org.stet.rule.condition.Constraint.Fits;
import org.stet.rule.condition.Operand.Field;
import org.stet.text.Yaml;

/** Reads what is asked of the words of a text: wildcards, single words, and the word classes of the lexicon. */
final class WordTests {

    /** How many words of a list are looked for within a text. */
    private static final int MOST_WORDS = 2000;

    private final Scope scope;
    private final LiteralReader literals;

    WordTests(Scope scope) {
        this.scope = scope;
        this.literals = new LiteralReader(scope);
    }

    Optional<Constraint> like(Field left, Yaml.Value value, boolean negated) {
        List<List<Constraint>> ways = new ArrayList<>();
        for (Yaml.Value item : texts(left, value)) {
            if (item.text().chars().filter(c -> c == '*').count() > TextPatterns.MOST_STARS) {
                item.problem("more than " + TextPatterns.MOST_STARS + " stars in one pattern", "Split it into two, or use 'has word'.");
            } else {
                ways.add(List.of(new Fits(left, TextPatterns.wildcards(item.text()), negated)));
            }
        }
        return any(ways, negated);
    }

    private static Optional<Constraint> any(List<List<Constraint>> ways, boolean negated) {
        if (ways.size() < 2) {
            return ways.stream().flatMap(List::stream).findFirst();
        }
        return Optional.of(new AnyOf(negated ? List.of(ways.stream().flatMap(List::stream).toList()) : ways));
    }

    Optional<Constraint> words(Field left, Yaml.Value value, boolean negated) {
        List<String> words = texts(left, value).stream().map(Yaml.Value::text).filter(w -> !w.isBlank()).toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(new Fits(left, TextPatterns.anywhere(words), negated));
    }

    private List<Yaml.Value> texts(Field left, Yaml.Value value) {
        if (Form.of(left.holds()) != Form.TEXT) {
            value.problem("only text has words, and this field is " + Form.of(left.holds()).words(), "Compare it with a value.");
            return List.of();
        }
        Yaml.Value list = literals.parameter(value).orElse(value);
        return LiteralReader.isTooMuch(list) ? List.of() : list.items().stream().filter(Yaml.Value::isText).filter(item -> !LiteralReader.isTooMuch(item) && LiteralReader.isClean(item)).toList();
    }

    Optional<Constraint> listed(Field left, Yaml.Value value, boolean negated) {
        if (Form.of(left.holds()) != Form.TEXT) {
            value.problem("only text can be listed in a lexicon, and this field is " + Form.of(left.holds()).words(), "Compare it with a value.");
            return Optional.empty();
        }
        Set<Object> words = new LinkedHashSet<>(wordClass(value));
        return words.isEmpty() ? Optional.empty() : Optional.of(new Among(left, words, negated));
    }

    Optional<Constraint> wordOf(Field left, Yaml.Value value, boolean negated) {
        List<String> words = texts(left, value).isEmpty() ? List.of() : wordClass(value);
        if (words.size() > MOST_WORDS) {
            value.problem("the class has " + words.size() + " words; at most " + MOST_WORDS + " are looked for within a text", "Name a smaller class, or write 'listed in'.");
            return Optional.empty();
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(new Fits(left, TextPatterns.anywhere(words), negated));
    }

    /** The words of a class of the lexicon, written {@code file.class}. */
    private List<String> wordClass(Yaml.Value value) {
        String name = value.text().strip();
        Optional<Words> found = Words.named(name);
        if (found.isEmpty()) {
            value.problem("the lexicon has no class '" + name + "'", LiteralReader.nearest(name, Words.names()));
            return List.of();
        }
        List<String> words = scope.lexicon().plain(found.get());
        if (words.isEmpty()) {
            value.problem("the class '" + name + "' of the lexicon is empty", "Add words to it, or remove this line.");
        }
        return words;
    }
}
