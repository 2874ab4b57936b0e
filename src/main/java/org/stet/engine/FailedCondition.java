package org.stet.engine;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
import org.stet.rule.Conditions;
import org.stet.rule.RuleException;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;

/** Tells where a condition stands that failed on the facts it was given, most often on a field that holds nothing. */
final class FailedCondition {

    private static final Pattern TOLD = Pattern.compile("constraint '(.*)' in \\[Rule \"([^\"]*)\"", Pattern.DOTALL);
    private static final String WHAT = "this condition fails on some facts";
    private static final String MEND = "Where a field may hold nothing, write 'field != null' before it.";

    private FailedCondition() {
    }

    /** @param entries rules by the name of their DRL rule */
    static RuleException of(ConstraintEvaluationException failure, Map<String, MatchRecorder.Entry> entries) {
        Matcher told = TOLD.matcher(String.valueOf(failure.getMessage()));
        MatchRecorder.Entry entry = told.find() ? entries.get(told.group(2)) : null;
        Problem problem = entry == null || entry.rule().inDrl().isEmpty() ? Problem.of("rules", WHAT + ": " + failure.getMessage(), MEND)
                : at(entry.rule().inDrl().get(), entry.way(), told.group(1));
        RuleException said = new RuleException(List.of(problem));
        said.initCause(failure);
        return said;
    }

    private static Problem at(Source drl, Conditions conditions, String constraint) {
        int start = drl.text().indexOf(constraint, conditions.at().start());
        Span span = start < 0 ? new Span(conditions.at().start(), conditions.at().start() + 1) : new Span(start, start + constraint.length());
        return Problem.at(drl, span, WHAT, MEND);
    }
}
