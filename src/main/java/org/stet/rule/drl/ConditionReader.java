package org.stet.rule.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.stet.rule.FactTypes;
import org.stet.rule.Premise;
import org.stet.text.Nearest;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;

/** Reads the conditions of one DRL rule, in file order, and refuses whatever is not among the constructs that rules may use. */
final class ConditionReader {

    private static final Set<String> FUNCTIONS = Set.of("count", "min", "max", "sum", "average");
    private static final Pattern COMMENT = Pattern.compile("(\"(?:[^\"\\\\]|\\\\.)*+\")|/\\*.*?\\*/|//[^\r\n]*", Pattern.DOTALL);

    private final Source source;
    private final ConstraintReader constraints;
    private final List<Premise> premises = new ArrayList<>();
    private final Map<String, Class<?>> names = new TreeMap<>();

    ConditionReader(Source source, List<Problem> problems) {
        this.source = source;
        this.constraints = new ConstraintReader(source, problems);
    }

    /** Reads one more condition, as written at the top level of {@code when}. */
    void read(BaseDescr condition) {
        if (condition instanceof AndDescr and) {
            and.getDescrs().forEach(this::read);
            return;
        }
        List<String> before = List.copyOf(names.keySet());
        boolean fact = kind(condition) == Premise.Kind.FACT;
        walk(condition, names);
        List<String> bound = names.keySet().stream().filter(n -> !before.contains(n)).map(n -> n.substring(1)).toList();
        String identifier = fact && ((PatternDescr) condition).getIdentifier() != null
                ? ((PatternDescr) condition).getIdentifier().substring(1) : "";
        premises.add(new Premise(text(span(condition)),
                kind(condition), fact ? List.of(identifier) : List.of(),
                bound.stream().filter(n -> !n.equals(identifier)).toList()));
    }

    private static Premise.Kind kind(BaseDescr condition) {
        if (condition instanceof PatternDescr pattern) {
            return pattern.getSource() == null ? Premise.Kind.FACT : Premise.Kind.COUNT;
        }
        return condition instanceof NotDescr ? Premise.Kind.NONE : Premise.Kind.SOME;
    }

    List<Premise> premises() {
        return premises;
    }

    /** Types of the names bound, with {@code $}. */
    Map<String, Class<?>> names() {
        return names;
    }

    private void walk(BaseDescr condition, Map<String, Class<?>> scope) {
        if (condition instanceof PatternDescr pattern) {
            pattern(pattern, scope);
        } else if (condition instanceof NotDescr || condition instanceof ExistsDescr) {
            Map<String, Class<?>> inside = new TreeMap<>(scope);
            ((ConditionalElementDescr) condition).getDescrs().forEach(d -> walk((BaseDescr) d, inside));
        } else if (condition instanceof AndDescr and) {
            and.getDescrs().forEach(d -> walk(d, scope));
        } else {
            refuse(condition);
        }
    }

    private void refuse(BaseDescr condition) {
        if (condition instanceof EvalDescr) {
            constraints.report(span(condition), "'eval' is not allowed", "Write the comparison inside the parentheses of the fact it is about.");
        } else if (condition instanceof OrDescr) {
            constraints.report(span(condition), "'or' between facts is not allowed",
                    "Write '||' inside the parentheses of one fact, or one rule for each case.");
        } else {
            constraints.report(span(condition), "a condition of this form is not allowed", "Allowed: facts, not, exists, accumulate.");
        }
    }

    private void pattern(PatternDescr pattern, Map<String, Class<?>> scope) {
        if (pattern.getSource() instanceof AccumulateDescr accumulate && "Object".equals(pattern.getObjectType())) {
            accumulate(pattern, accumulate, scope);
            return;
        }
        if (pattern.getSource() != null || pattern.isQuery() || !pattern.getBehaviors().isEmpty() || pattern.isUnification()) {
            constraints.report(span(pattern), "'from', queries and windows are not allowed", "Match a fact: Type( field == value ).");
            return;
        }
        Class<?> type = FactTypes.fact(pattern.getObjectType()).orElseGet(() -> unknown(pattern));
        for (BaseDescr constraint : pattern.getDescrs()) {
            constraints.read(constraint, type, scope);
        }
        if (pattern.getIdentifier() != null) {
            constraints.bind(pattern.getIdentifier(), type, span(pattern), scope);
        }
    }

    private Class<?> unknown(PatternDescr pattern) {
        String name = pattern.getObjectType();
        String simple = name.substring(name.lastIndexOf('.') + 1);
        String near = FactTypes.facts().contains(simple) ? "Write '" + simple + "'." : Nearest.of(name, FactTypes.facts())
                .map(n -> "Did you mean '" + n + "'?").orElse("There are: " + String.join(", ", FactTypes.facts()) + ".");
        constraints.report(constraints.within(span(pattern), name), "there is no fact type '" + name + "'", near);
        return ExpressionLint.Unknown.class;
    }

    private void accumulate(PatternDescr pattern, AccumulateDescr accumulate, Map<String, Class<?>> scope) {
        Span span = span(pattern);
        Map<String, Class<?>> inside = new TreeMap<>(scope);
        walk(accumulate.getInput(), inside);
        if (accumulate.getFunctions().isEmpty() || accumulate.getClass() != AccumulateDescr.class) {
            constraints.report(span, "this form of accumulate is not allowed", "Write accumulate( facts; $n : count($fact); $n > 1 ).");
        }
        List<String> results = new ArrayList<>();
        for (AccumulateDescr.AccumulateFunctionCallDescr call : accumulate.getFunctions()) {
            if (!FUNCTIONS.contains(call.getFunction())) {
                constraints.report(constraints.within(span, call.getFunction()), "the function '" + call.getFunction() + "' is not allowed",
                        "Allowed: " + String.join(", ", FUNCTIONS.stream().sorted().toList()) + ".");
            }
            for (String parameter : call.getParams()) {
                constraints.expression(parameter, constraints.within(span, parameter), Object.class, inside, false);
            }
            if (call.getBind() != null) {
                constraints.bind(call.getBind(), double.class, span, scope);
                results.add(call.getBind());
            }
        }
        for (BaseDescr constraint : pattern.getDescrs()) {
            constraints.read(constraint, Object.class, scope);
            inOrder(constraint, results);
        }
    }

    /** Drools' executable model hands results to a comparison in the order of their declaration, whatever their order there. */
    private void inOrder(BaseDescr constraint, List<String> results) {
        List<Integer> used = new ArrayList<>();
        Matcher words = Pattern.compile("\\$\\w+").matcher(constraint.getText());
        while (words.find()) {
            if (results.contains(words.group())) {
                used.add(results.indexOf(words.group()));
            }
        }
        if (!used.equals(used.stream().sorted().toList())) {
            constraints.report(new Span(constraint.getStartCharacter(), constraint.getEndCharacter() + 1),
                    "results of accumulate compared in another order than they are computed in: Drools would swap them",
                    "Turn the comparison round, so that " + String.join(", ", results) + " come in this order.");
        }
    }

    private static Span span(BaseDescr d) {
        int start = Math.max(d.getStartCharacter(), 0);
        return new Span(start, Math.max(start, d.getEndCharacter()));
    }

    private String text(Span span) {
        return COMMENT.matcher(span.in(source.text())).replaceAll(m -> m.group(1) == null ? " " : Matcher.quoteReplacement(m.group(1)))
                .replaceAll("\\s+", " ").strip();
    }
}
