package org.stet.rule.drl;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Fact;
import org.stet.rule.Conditions;
import org.stet.rule.FactTypes;
import org.stet.rule.Premise;
import org.stet.rule.condition.Vocabulary;

/**
 * Tells whether conditions in DRL are of the plain kind that YAML says as well: facts, or none or some of them, whose fields are compared
 * with values, or with fields of facts above them. Of other conditions it says no, though some of them could be said too.
 */
public final class PlainDrl {

    private static final Pattern PREMISE = Pattern.compile("(?:(?:not|exists)\\s*\\(?\\s*|\\$\\w+\\s*:\\s*)(\\w+)\\s*\\((.*)\\)\\s*\\)?");
    private static final String FIELD = "([a-z][\\w.]*)";
    private static final String VALUE = "(?:\"[^\"\\\\]*\"|-?[\\d.]+|true|false|null|\\$\\w+(?:\\.\\w+)*|[A-Z]\\w+\\.[A-Z_]+|[a-z][\\w.]*)";
    private static final Pattern CONSTRAINT = Pattern.compile("!?" + FIELD + "(?:\\s*(?:==|!=|<=|>=|<|>)\\s*" + VALUE
            + "|\\s+(?:not\\s+)?(?:in\\s*\\(\\s*" + VALUE + "(?:\\s*,\\s*" + VALUE + ")*\\s*\\)|contains\\s+" + VALUE + "))?");
    private static final Pattern COMMA = Pattern.compile(",(?![^()]*\\))(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private PlainDrl() {
    }

    public static boolean is(Conditions conditions) {
        List<String> names = conditions.premises().stream().flatMap(p -> p.facts().stream()).toList();
        return conditions.reported().stream().limit(2).allMatch(names::contains) && conditions.reported().size() <= 2
                && conditions.premises().stream().allMatch(PlainDrl::isPlain);
    }

    private static boolean isPlain(Premise premise) {
        Matcher form = PREMISE.matcher(premise.text());
        Optional<Class<?>> type = form.matches() ? FactTypes.fact(form.group(1)).filter(t -> t != Fact.class) : Optional.empty();
        return type.isPresent() && Arrays.stream(COMMA.split(form.group(2))).map(String::strip).filter(c -> !c.isEmpty())
                .allMatch(c -> isPlain(c, type.get()));
    }

    private static boolean isPlain(String constraint, Class<?> type) {
        Matcher form = CONSTRAINT.matcher(constraint);
        return form.matches() && Vocabulary.path(type, form.group(1)).isPresent();
    }
}
