package org.stet.rule.drl;

import com.github.javaparser.ParseProblemException;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SimpleName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.model.codegen.execmodel.generator.DrlxParseUtil;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;

/** Reads what stands between the parentheses of a condition: comparisons, and names bound to values. */
final class ConstraintReader {

    private final Source source;
    private final List<Problem> problems;

    ConstraintReader(Source source, List<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    /**
     * Checks one constraint, and adds the name it binds to those in scope.
     *
     * @param type  of the fact it is about; {@code Object} for the results of an accumulate
     * @param scope types of the names bound so far, with {@code $}
     */
    void read(BaseDescr constraint, Class<?> type, Map<String, Class<?>> scope) {
        Span span = new Span(constraint.getStartCharacter(), constraint.getEndCharacter() + 1);
        if (!(constraint instanceof ExprConstraintDescr written) || written.getType() == ExprConstraintDescr.Type.POSITIONAL) {
            report(span, "a value without a field is not allowed", "Write the field's name: Type( field == value ).");
            return;
        }
        expression(written.getExpression(), span, type, scope, true);
    }

    /** @param test whether the expression must be true or false, unless it binds a name */
    void expression(String text, Span span, Class<?> self, Map<String, Class<?>> scope, boolean test) {
        Optional<DrlxExpression> read = parse(text);
        if (read.isEmpty()) {
            unreadable(text, span);
            return;
        }
        Expression expression = read.get().getExpr();
        Class<?> type = new ExpressionLint(self, scope, (words, what, mend) -> report(within(span, words), what, mend))
                .type(expression);
        SimpleName name = read.get().getBind();
        if (name != null && type == boolean.class && !(expression instanceof NameExpr || expression instanceof FieldAccessExpr)) {
            report(span, "'" + text + "' both binds and compares", "Write the two apart: $name : field, field == value.");
        } else if (name != null) {
            bind(name.asString(), type, span, scope);
        } else if (test && type != boolean.class && type != Object.class) {
            report(span, "'" + text + "' is neither true nor false", "Compare it with something, or bind it: $name : " + text + ".");
        }
    }

    /** Empty if the text cannot be parsed, or only its beginning: Drools' parser stops without a word at some of its own keywords. */
    private static Optional<DrlxExpression> parse(String text) {
        try {
            DrlxExpression parsed = DrlxParseUtil.parseExpression(text);
            String name = parsed.getBind() == null ? "" : parsed.getBind().asString() + ":";
            boolean whole = (name + ExpressionLint.print(parsed.getExpr())).replaceAll("\\s", "").equals(text.replaceAll("\\s", ""));
            return whole ? Optional.of(parsed) : Optional.empty();
        } catch (ParseProblemException e) {
            return Optional.empty();
        }
    }

    private void unreadable(String text, Span span) {
        String word = ExpressionLint.UNREADABLE.stream().filter(w -> text.matches(".*\\b" + w + "\\b.*")).sorted().findFirst().orElse("");
        if (word.isEmpty()) {
            report(span, "'" + text + "' cannot be read", "Write one comparison between two commas: field == value.");
        } else {
            report(within(span, word), "Drools cannot read a field called '" + word + "' in a condition",
                    "Compare another field, or have the comparison made where facts are aligned.");
        }
    }

    void bind(String name, Class<?> type, Span span, Map<String, Class<?>> scope) {
        if (!name.startsWith("$") || name.length() < 2) {
            report(within(span, name), "the name '" + name + "' does not begin with '$'", "Write '$" + name + "'.");
        } else if (scope.containsKey(name)) {
            report(within(span, name), "the name '" + name + "' is bound twice", "Give the second one a name of its own.");
        } else {
            scope.put(name, type);
        }
    }

    /** Where the words stand inside the span: the first time as words of their own; the whole span if they do not. */
    Span within(Span span, String words) {
        Matcher found = Pattern.compile("(?<![\\w$])" + Pattern.quote(words) + "(?!\\w)").matcher(span.in(source.text()));
        return found.find() ? new Span(span.start() + found.start(), span.start() + found.end()) : span;
    }

    void report(Span span, String what, String mend) {
        problems.add(Problem.at(source, span, what, mend));
    }
}
