package org.stet.rule.condition;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.stet.fact.Qualifier;
import org.stet.lexicon.Words;
import org.stet.rule.condition.Operand.Field;
import org.stet.text.Nearest;
import org.stet.text.Yaml;

/** Reads fixed values in the form that a field has: texts, numbers, yes or no, dates, and the constants of the fact model. */
final class LiteralReader {

    /** How many letters a value may have, and how many values a list: whoever needs more writes a word list. */
    private static final int LONGEST = 500;
    private static final int MOST_VALUES = 500;
    private static final int MOST_DIGITS = 15;

    private final Scope scope;

    LiteralReader(Scope scope) {
        this.scope = scope;
    }

    Optional<Object> literal(Field left, Yaml.Value value) {
        String text = value.text().strip();
        return switch (Form.of(left.holds())) {
            case TEXT -> text(left, value);
            case LIST -> {
                boolean texts = Accessors.listsTexts(left.type(), left.path());
                if (!texts) {
                    value.problem("what this list holds is no text", "Write 'any' or 'none'.");
                }
                yield texts ? text(left, value) : Optional.empty();
            }
            case NUMBER -> number(value).map(n -> (Object) n);
            case TRUTH -> truth(value);
            case DATE -> date(value);
            case CHOICE -> {
                Optional<Object> constant = Vocabulary.constant(left.holds(), text);
                if (constant.isEmpty()) {
                    value.problem("'" + text + "' is not one of its values", nearest(text, Vocabulary.constants(left.holds())));
                }
                yield constant;
            }
            case OTHER -> {
                value.problem("this field cannot be compared as a whole", Lines.fields(left.holds(), ""));
                yield Optional.empty();
            }
        };
    }

    private Optional<Object> text(Field left, Yaml.Value value) {
        String text = value.text();
        if (!isClean(value)) {
            return Optional.empty();
        }
        List<String> kinds = left.type() == Qualifier.class && left.path().equals(List.of("kind"))
                ? scope.lexicon().phrases(Words.QUALIFIER).kinds() : List.of();
        if (!kinds.isEmpty() && !kinds.contains(text)) {
            value.problem("the lexicon has no qualifiers of the kind '" + text + "'", nearest(text, kinds));
        }
        return Optional.of(text);
    }

    static boolean isClean(Yaml.Value value) {
        boolean clean = value.text().codePoints().noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
        if (!clean) {
            value.problem("a control character stands in this text", "Take it out; the texts of facts have none.");
        }
        return clean;
    }

    Optional<Double> number(Yaml.Value value) {
        String text = value.text().strip();
        Optional<Yaml.Value> parameter = parameter(value);
        if (parameter.isPresent()) {
            return number(parameter.get());
        }
        try {
            if (text.matches("[-+]?[0-9.]{1," + (MOST_DIGITS + 1) + "}")) {
                // no minus before a zero, which would be another number than zero
                return Optional.of(Double.parseDouble(text) + 0.0);
            }
        } catch (NumberFormatException e) {
            // told below
        }
        boolean tooLong = text.matches("[-+]?[0-9.]+") && text.length() > MOST_DIGITS;
        value.problem(tooLong ? "a number of more than " + MOST_DIGITS + " digits" : "'" + text + "' is not a number", "Write a number, 'at least 3', 'between 2 and 5', or a number's field: <there.max>.");
        return Optional.empty();
    }

    private static Optional<Object> truth(Yaml.Value value) {
        String text = value.text().strip();
        if (List.of("yes", "true", "no", "false").contains(text)) {
            return Optional.of(text.equals("yes") || text.equals("true"));
        }
        value.problem("'" + text + "' is neither yes nor no", "Write yes or no.");
        return Optional.empty();
    }

    private static Optional<Object> date(Yaml.Value value) {
        try {
            LocalDate date = LocalDate.parse(value.text().strip());
            if (date.getYear() > 0 && date.getYear() <= 9999) {
                return Optional.of(date);
            }
        } catch (DateTimeParseException e) {
            // told below, with the years that no text is about
        }
        value.problem("'" + value.text() + "' is not a date", "Write year-month-day: 2026-01-08.");
        return Optional.empty();
    }

    /** The parameter that a value is as a whole. */
    Optional<Yaml.Value> parameter(Yaml.Value value) {
        Matcher reference = ReferenceReader.REFERENCE.matcher(value.isText() && !value.isQuoted() ? value.text().strip() : "");
        return reference.matches() ? scope.parameters().value(reference.group(1).strip()) : Optional.empty();
    }

    /** Whether a text is longer, or a list has more in it, than anybody would write for a rule, which is then told. */
    static boolean isTooMuch(Yaml.Value value) {
        if (value.isText() && value.text().length() > LONGEST) {
            value.problem("a value of " + value.text().length() + " letters; at most " + LONGEST + " are read", "Look for one that does not end where it should.");
            return true;
        } else if (value.isList() && value.items().size() > MOST_VALUES) {
            value.problem("a list of " + value.items().size() + " values; at most " + MOST_VALUES + " are read",
                    "Make a word list of them, and write {listed in: <file>.<class>}.");
            return true;
        }
        return false;
    }

    static String nearest(String word, List<String> known) {
        return Nearest.of(word, known).map(n -> "Did you mean '" + n + "'?").orElse(known.size() > 40 ? "See docs/lexicon.md."
                : "Write one of: " + String.join(", ", known) + ".");
    }
}
