package org.stet.rule.condition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Timex;
import org.stet.rule.condition.Constraint.AnyOf;
import org.stet.rule.condition.Constraint.Among;
import org.stet.rule.condition.Constraint.Compare;
import org.stet.rule.condition.Constraint.Empty;
import org.stet.rule.condition.Constraint.Holds;
import org.stet.rule.condition.Operand.Field;
import org.stet.rule.condition.Operand.Literal;
import org.stet.rule.condition.Operand.Reckoned;
import org.stet.text.Yaml;

/**
 * Reads what stands behind a field: {@code certain}, {@code [alleged, suspected]}, {@code not <here.target>}, {@code at least 3}. A text
 * between quotation marks means itself; without them {@code not}, {@code none}, {@code any}, {@code one of}, {@code at least} and their like,
 * and names between angle brackets, have their meaning.
 */
final class ValueReader {

    private static final Pattern BOUND = Pattern.compile("(at least|at most|more than|less than|fewer than|after|before|from|until|exactly) (.+)");
    private static final Pattern BETWEEN = Pattern.compile("(?:between|from) (.+) (?:and|to) (.+)");
    private static final Pattern WITHIN = Pattern.compile("within (\\S+)( percent)? of <([^<>]*)>");
    private static final Pattern SUM = Pattern.compile("<([^<>]*)>(?:\\s*([+-]|times)\\s*(.+))?");
    private static final Map<String, Operator> BOUNDS = Map.of("at least", Operator.AT_LEAST, "at most", Operator.AT_MOST, "more than", Operator.MORE,
            "less than", Operator.LESS, "fewer than", Operator.LESS, "after", Operator.MORE, "before", Operator.LESS, "from", Operator.AT_LEAST,
            "until", Operator.AT_MOST, "exactly", Operator.EQUAL);
    static final List<String> OPERATIONS = List.of("is", "not", "like", "not like", "has word", "has no word", "listed in", "not listed in",
            "has a word of", "has no word of");

    private final Scope scope;
    private final LiteralReader literals;
    private final ReferenceReader references;
    private final WordTests words;

    /** @param own name of the fact whose fields are read, which may be compared with each other */
    ValueReader(Scope scope, String own) {
        this.scope = scope;
        this.literals = new LiteralReader(scope);
        this.references = new ReferenceReader(scope, own);
        this.words = new WordTests(scope);
    }

    /** What the value asks of the field; none where it cannot be read, which is then among the problems. */
    List<Constraint> read(Field left, Yaml.Value value) {
        return read(left, value, false);
    }

    private List<Constraint> read(Field left, Yaml.Value value, boolean negated) {
        if (value.isMap()) {
            return operations(left, value, negated);
        } else if (LiteralReader.isTooMuch(value)) {
            return List.of();
        }
        Optional<Yaml.Value> parameter = literals.parameter(value);
        if (parameter.isPresent()) {
            return read(left, parameter.get(), negated);
        }
        return value.isList() ? among(left, value, value.items(), negated) : phrase(left, value, negated);
    }

    private List<Constraint> operations(Field left, Yaml.Value map, boolean negated) {
        map.allow(OPERATIONS);
        List<Constraint> all = new ArrayList<>();
        for (String operation : map.keys()) {
            Yaml.Value value = map.get(operation).orElseThrow();
            switch (operation) {
                case "is" -> all.addAll(read(left, value, negated));
                case "not" -> all.addAll(read(left, value, !negated));
                case "like", "not like" -> words.like(left, value, operation.startsWith("not") != negated).ifPresent(all::add);
                case "has word", "has no word" -> words.words(left, value, operation.contains(" no ") != negated).ifPresent(all::add);
                case "listed in", "not listed in" -> words.listed(left, value, operation.startsWith("not") != negated).ifPresent(all::add);
                case "has a word of", "has no word of" -> words.wordOf(left, value, operation.contains(" no ") != negated).ifPresent(all::add);
                default -> { }
            }
        }
        return all;
    }

    private List<Constraint> among(Field left, Yaml.Value list, List<Yaml.Value> items, boolean negated) {
        Set<Object> values = new LinkedHashSet<>();
        List<List<Constraint>> ways = new ArrayList<>();
        if (items.isEmpty()) {
            list.problem("the list is empty, so nothing can be in it", "Write at least one value, or remove the line.");
        }
        for (Yaml.Value item : items) {
            if (LiteralReader.isTooMuch(item)) {
                continue;
            }
            boolean plain = item.isText() && literals.parameter(item).isEmpty() && (isConstant(left, item.text()) || !special(item));
            if (plain && Form.of(left.holds()) != Form.LIST) {
                literals.literal(left, item).ifPresent(values::add);
            } else {
                ways.add(read(left, item, negated));
            }
        }
        List<Constraint> all = new ArrayList<>();
        if (ways.isEmpty()) {
            return values.isEmpty() ? List.of() : List.of(new Among(left, values, negated));
        }
        if (!values.isEmpty()) {
            ways.add(List.of(new Among(left, values, negated)));
        }
        if (negated) {
            ways.forEach(all::addAll);
            return all;
        }
        AnyOf any = new AnyOf(ways);
        if (any.reads().size() > PatternReader.MOST_OTHERS) {
            list.problem("the list asks of more than " + PatternReader.MOST_OTHERS + " other facts", "Write variants of the rule.");
            return List.of();
        }
        return List.of(any);
    }

    private static boolean special(Yaml.Value item) {
        String text = item.text();
        return !item.isQuoted() && (text.contains("<") || text.equals("none") || text.equals("any") || text.startsWith("not "));
    }

    private List<Constraint> phrase(Field left, Yaml.Value value, boolean negated) {
        String text = value.text().strip().replaceAll("\\s+", " ");
        if (value.isQuoted()) {
            return one(literals.literal(left, value).map(l -> equal(left, new Literal(l), negated)));
        } else if ((text.equals("none") || text.equals("any")) && !isConstant(left, text)) {
            return empty(left, value, text.equals("none") != negated);
        } else if (text.startsWith("not ") && !isConstant(left, text)) {
            return negated(left, value, text.substring(4).strip(), !negated);
        } else if (text.startsWith("one of <")) {
            return member(left, value, text.substring(7), negated);
        }
        Matcher between = BETWEEN.matcher(text);
        Matcher bound = BOUND.matcher(text);
        Matcher within = WITHIN.matcher(text);
        if (Form.of(left.holds()) == Form.NUMBER && within.matches()) {
            return within(left, value, within, negated);
        } else if (ordered(left) && between.matches()) {
            return range(left, value, between, negated);
        } else if (ordered(left) && bound.matches()) {
            return one(operand(left, value, bound.group(2)).map(o -> compare(left, BOUNDS.get(bound.group(1)), o, negated)));
        }
        return one(operand(left, value, text).map(o -> equal(left, o, negated)));
    }

    private static boolean isConstant(Field left, String text) {
        return Form.of(left.holds()) == Form.CHOICE && Vocabulary.constant(left.holds(), text).isPresent();
    }

    /** What follows "not": a value, or values in square brackets, which YAML takes for a text here. */
    private List<Constraint> negated(Field left, Yaml.Value value, String text, boolean negated) {
        if (!text.startsWith("[") || !text.endsWith("]")) {
            return read(left, value.reading(text), negated);
        }
        List<Yaml.Value> items = Arrays.stream(text.substring(1, text.length() - 1).split(",")).map(String::strip).filter(t -> !t.isEmpty())
                .map(value::reading).toList();
        return among(left, value, items, negated);
    }

    /** Whether one value comes before another; of texts those that hold days, whose codes are in the order of the days. */
    private static boolean ordered(Field left) {
        Form form = Form.of(left.holds());
        boolean day = left.path().equals(List.of("published")) || left.type() == Timex.class && left.path().equals(List.of("value"));
        return form == Form.NUMBER || form == Form.DATE || day;
    }

    private List<Constraint> range(Field left, Yaml.Value value, Matcher between, boolean negated) {
        Optional<Operand> low = operand(left, value, between.group(1));
        Optional<Operand> high = operand(left, value, between.group(2));
        if (low.isEmpty() || high.isEmpty()) {
            return List.of();
        }
        return range(left, low.get(), high.get(), negated);
    }

    private static List<Constraint> range(Field left, Operand low, Operand high, boolean negated) {
        Constraint above = compare(left, Operator.AT_LEAST, low, negated);
        Constraint below = compare(left, Operator.AT_MOST, high, negated);
        return negated ? List.of(new AnyOf(List.of(List.of(above), List.of(below)))) : List.of(above, below);
    }

    /** Not further than so much, or such a share of it, from another number. */
    private List<Constraint> within(Field left, Yaml.Value value, Matcher within, boolean negated) {
        Optional<Double> distance = literals.number(value.reading(within.group(1)));
        Optional<Field> field = references.reference(left, value, "<" + within.group(3) + ">");
        if (distance.isEmpty() || field.isEmpty() || Form.of(field.get().holds()) != Form.NUMBER) {
            field.filter(f -> Form.of(f.holds()) != Form.NUMBER).ifPresent(f -> value.problem("only numbers can be reckoned with", "Name a field that is a number."));
            return List.of();
        }
        double share = within.group(2) == null ? 0 : distance.get() / 100;
        double plus = within.group(2) == null ? distance.get() : 0;
        return range(left, new Reckoned(field.get(), 1 - share, -plus), new Reckoned(field.get(), 1 + share, plus), negated);
    }

    private static Constraint compare(Field left, Operator operator, Operand right, boolean negated) {
        Operator turned = switch (operator) {
            case AT_LEAST -> Operator.LESS;
            case AT_MOST -> Operator.MORE;
            case MORE -> Operator.AT_MOST;
            case LESS -> Operator.AT_LEAST;
            case EQUAL -> Operator.NOT_EQUAL;
            case NOT_EQUAL -> Operator.EQUAL;
        };
        return new Compare(left, negated ? turned : operator, right);
    }

    private static Constraint equal(Field left, Operand right, boolean negated) {
        return Form.of(left.holds()) == Form.LIST ? new Holds(left, right, negated)
                : new Compare(left, negated ? Operator.NOT_EQUAL : Operator.EQUAL, right);
    }

    private List<Constraint> empty(Field left, Yaml.Value value, boolean empty) {
        Form form = Form.of(left.holds());
        if (form == Form.NUMBER || form == Form.TRUTH || form == Form.CHOICE) {
            value.problem("this field always holds something: " + form.words(), form == Form.CHOICE
                    ? "Write one of: " + String.join(", ", Vocabulary.constants(left.holds())) + "." : "Compare it with a value.");
            return List.of();
        }
        return List.of(new Empty(left, !empty));
    }

    private List<Constraint> member(Field left, Yaml.Value value, String reference, boolean negated) {
        Optional<Field> list = references.reference(left, value, reference.strip());
        if (list.isPresent() && Form.of(list.get().holds()) != Form.LIST) {
            value.problem("'" + reference + "' is not a list", "Write it without 'one of'.");
            return List.of();
        }
        return one(list.map(l -> new Holds(l, left, negated)));
    }

    private Optional<Operand> operand(Field left, Yaml.Value value, String text) {
        Matcher sum = SUM.matcher(text);
        if (!sum.matches() && ReferenceReader.REFERENCE.matcher(text).find()) {
            value.problem("'" + text + "' cannot be read: a reference stands among other words", "Write it alone, <here.text>; or put the text between quotation marks.");
            return Optional.empty();
        } else if (!sum.matches()) {
            return literals.literal(left, value.reading(text)).map(Literal::new);
        }
        Optional<Yaml.Value> parameter = scope.parameters().value(sum.group(1));
        if (parameter.isPresent() && sum.group(2) == null) {
            return literals.literal(left, parameter.get()).map(Literal::new);
        }
        Optional<Field> field = references.reference(left, value, "<" + sum.group(1) + ">");
        if (field.isEmpty()) {
            return Optional.empty();
        }
        return sum.group(2) == null ? fitting(left, field.get(), value) : reckoned(left, field.get(), sum, value);
    }

    private Optional<Operand> fitting(Field left, Field right, Yaml.Value value) {
        Form one = left.path().isEmpty() ? Form.OTHER : Form.of(left.holds());
        Form other = Form.of(right.holds());
        boolean fits = one == Form.LIST || one == other && (one != Form.CHOICE || left.holds() == right.holds());
        if (!fits) {
            value.problem("this compares " + one.words() + " with " + other.words(), "Compare two values of one kind.");
        }
        return fits ? Optional.of(right) : Optional.empty();
    }

    private Optional<Operand> reckoned(Field left, Field right, Matcher sum, Yaml.Value value) {
        Optional<Double> number = literals.number(value.reading(sum.group(3)));
        if (Form.of(left.holds()) != Form.NUMBER || Form.of(right.holds()) != Form.NUMBER) {
            value.problem("only numbers can be reckoned with", "Write the reference alone.");
            return Optional.empty();
        }
        return number.map(n -> switch (sum.group(2)) {
            case "+" -> new Reckoned(right, 1, n);
            case "-" -> new Reckoned(right, 1, -n);
            default -> new Reckoned(right, n, 0);
        });
    }

    private static List<Constraint> one(Optional<? extends Constraint> constraint) {
        return constraint.<List<Constraint>>map(List::of).orElse(List.of());
    }
}
