package org.stet.rule.drl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stet.rule.FactTypes;
import org.stet.rule.Rule;
import org.stet.rule.condition.Body;
import org.stet.rule.condition.Clause;
import org.stet.rule.condition.Constraint;
import org.stet.rule.condition.FactPattern;
import org.stet.rule.condition.Operand;
import org.stet.rule.condition.Operand.Field;
import org.stet.rule.condition.Requirement;
import org.stet.text.Source;

/**
 * Prints conditions as DRL that means the same. Every literal is escaped, so no text of a rule can become code, and what is printed passes
 * the checks of {@link DrlReader}.
 */
public final class DrlPrinter {

    /** What every file begins with. */
    public static final String HEAD = """
            package org.stet.pack

            import org.stet.fact.*
            import org.stet.engine.Findings
            import org.stet.text.Zone

            global Findings findings
            """;

    private DrlPrinter() {
    }

    /** The DRL file of a rule: its own, if it has one, with those conditions after it that stand in the YAML file. */
    public static String print(Rule rule) {
        StringBuilder out = new StringBuilder(rule.inDrl().map(Source::text).orElse(HEAD));
        rule.variants().forEach(v -> v.ways().forEach(w -> w.asked().ifPresent(body -> out.append(print(w.rule(), body)))));
        return out.toString();
    }

    /** A rule of that name. */
    public static String print(String name, Body body) {
        StringBuilder out = new StringBuilder("\nrule ").append(text(name)).append("\nwhen\n");
        body.clauses().forEach(c -> out.append("    ").append(clause(c)).append('\n'));
        String reported = body.reported().stream().map(DrlPrinter::variable).collect(Collectors.joining(", "));
        return out.append("then\n    findings.report(drools, ").append(reported).append(");\nend\n").toString();
    }

    private static String clause(Clause clause) {
        if (clause instanceof Clause.One one) {
            return bound(one.pattern());
        } else if (clause instanceof Clause.No no) {
            return "not " + group(no.patterns());
        } else if (clause instanceof Clause.Some some) {
            return "exists " + group(some.patterns());
        }
        Clause.Count count = (Clause.Count) clause;
        String number = variable(count.name());
        String bounds = IntStream.of(0, 1).mapToObj(i -> i == 0 ? number + " >= " + count.min() : number + " <= " + count.max())
                .filter(b -> !b.endsWith(String.valueOf(Integer.MAX_VALUE))).collect(Collectors.joining(", "));
        return "accumulate( " + count.patterns().stream().map(DrlPrinter::bound).collect(Collectors.joining(" and ")) + "; "
                + number + " : count(" + variable(count.counted().name()) + "); " + bounds + " )";
    }

    private static String group(List<FactPattern> patterns) {
        return patterns.size() == 1 ? plain(patterns.get(0))
                : patterns.stream().map(DrlPrinter::bound).collect(Collectors.joining(" and ", "( ", " )"));
    }

    private static String bound(FactPattern pattern) {
        return variable(pattern.name()) + " : " + plain(pattern);
    }

    private static String plain(FactPattern pattern) {
        String constraints = pattern.requirements().stream().map(Requirement::test).map(DrlPrinter::constraint).distinct().collect(Collectors.joining(", "));
        return pattern.type().getSimpleName() + (constraints.isEmpty() ? "()" : "( " + constraints + " )");
    }

    /** A fact's name as DRL writes it. */
    public static String variable(String name) {
        return "$" + name.replace('.', '_');
    }

    /** One constraint; what reads a field that may hold nothing asks first whether it does. */
    public static String constraint(Constraint constraint) {
        if (constraint instanceof Constraint.AnyOf any) {
            return any.ways().stream().map(way -> way.stream().map(DrlPrinter::constraint).collect(Collectors.joining(" && ")))
                    .map(way -> any.ways().size() > 1 && way.contains(" && ") ? "(" + way + ")" : way).collect(Collectors.joining(" || ", "(", ")"));
        }
        String test = test(constraint);
        Set<String> guards = guards(constraint);
        return guards.isEmpty() ? test : guards.stream().map(g -> g + " != null").collect(Collectors.joining(" && ", "(", " && ")) + test + ")";
    }

    private static String test(Constraint constraint) {
        if (constraint instanceof Constraint.Compare compare) {
            boolean dates = compare.left().holds() == LocalDate.class && !Set.of("==", "!=").contains(compare.operator().sign());
            return field(compare.left()) + (dates ? ".toString()" : "") + " " + compare.operator().sign() + " " + operand(compare.right())
                    + (dates && compare.right() instanceof Field ? ".toString()" : "");
        } else if (constraint instanceof Constraint.Among among) {
            return field(among.left()) + (among.negated() ? " not in ( " : " in ( ") + among.values().stream().map(DrlPrinter::literal)
                    .collect(Collectors.joining(", ")) + " )";
        } else if (constraint instanceof Constraint.Fits fits) {
            return field(fits.left()) + (fits.negated() ? " not matches " : " matches ") + text(fits.pattern().pattern());
        } else if (constraint instanceof Constraint.Empty empty) {
            return empty(empty);
        } else if (constraint instanceof Constraint.Overlap overlap) {
            String left = overlap.left().path().isEmpty() ? "this" : field(overlap.left());
            return left + ".overlaps(" + field(overlap.right()) + ") == " + !overlap.negated();
        }
        Constraint.Holds holds = (Constraint.Holds) constraint;
        return holds.list().fact().isEmpty() ? field(holds.list()) + (holds.negated() ? " not contains " : " contains ") + operand(holds.element())
                : operand(holds.element()) + (holds.negated() ? " not memberOf " : " memberOf ") + field(holds.list());
    }

    private static String empty(Constraint.Empty empty) {
        Class<?> holds = empty.left().holds();
        if (holds == String.class) {
            return field(empty.left()) + (empty.negated() ? " != " : " == ") + "\"\"";
        }
        return Collection.class.isAssignableFrom(holds) ? field(empty.left()) + ".isEmpty() == " + !empty.negated()
                : field(empty.left()) + (empty.negated() ? " != null" : " == null");
    }

    private static Set<String> guards(Constraint constraint) {
        Set<String> guards = new LinkedHashSet<>();
        if (constraint instanceof Constraint.Compare compare) {
            boolean leaf = compare.operator().sign().equals("==") && !(compare.right() instanceof Field);
            guard(compare.left(), leaf, guards);
            guard(compare.right(), false, guards);
        } else if (constraint instanceof Constraint.Among among) {
            guard(among.left(), !among.negated(), guards);
        } else if (constraint instanceof Constraint.Fits fits) {
            guard(fits.left(), false, guards);
        } else if (constraint instanceof Constraint.Overlap overlap) {
            guard(overlap.left(), false, guards);
            guard(overlap.right(), false, guards);
        } else if (constraint instanceof Constraint.Empty empty) {
            guard(empty.left(), true, guards);
        }
        return guards;
    }

    /** Asks for the fields on the way that may hold nothing. @param leaf whether the last one may be left out, as nothing is not equal to anything */
    private static void guard(Operand operand, boolean leaf, Set<String> guards) {
        Field field = operand instanceof Operand.Reckoned reckoned ? reckoned.field() : operand instanceof Field own ? own : null;
        if (field != null) {
            int last = field.path().size() - (leaf ? 1 : 0);
            for (int i = 1; i <= last; i++) {
                Field part = new Field(field.fact(), field.type(), field.path().subList(0, i));
                if (FactTypes.mayHoldNothing(field.type(), part.path())) {
                    guards.add(field(part));
                }
            }
        }
    }

    private static String operand(Operand operand) {
        if (operand instanceof Field field) {
            return field(field);
        } else if (operand instanceof Operand.Reckoned reckoned) {
            String times = reckoned.times() == 1 ? "" : " * " + number(reckoned.times());
            String plus = reckoned.plus() == 0 ? "" : (reckoned.plus() < 0 ? " - " : " + ") + number(Math.abs(reckoned.plus()));
            return field(reckoned.field()) + times + plus;
        }
        return literal(((Operand.Literal) operand).value());
    }

    private static String field(Field field) {
        String path = String.join(".", field.path());
        return field.fact().isEmpty() ? path : variable(field.fact()) + (path.isEmpty() ? "" : "." + path);
    }

    private static String literal(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        }
        return value instanceof Double number ? number(number) : value instanceof Boolean ? String.valueOf(value) : text(String.valueOf(value));
    }

    /** Whole numbers beyond an {@code int}'s bounds are printed with a decimal point. */
    private static String number(double number) {
        return number == (int) number ? String.valueOf((int) number) : BigDecimal.valueOf(number).toPlainString() + (number == Math.rint(number) ? ".0" : "");
    }

    /** A text literal. Whatever could end it is escaped, and the backslash before a 'u' so that Java sees no escape there; control characters never come here. */
    private static String text(String text) {
        return '"' + text.replace("\\u", "\0").replace("\\", "\\\\").replace("\0", "\\134u").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t")
                .replace("\r", "\\r") + '"';
    }
}
