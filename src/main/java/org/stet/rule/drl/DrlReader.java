package org.stet.rule.drl;

import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.ParserError;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.stet.fact.Stated;
import org.stet.rule.Conditions;
import org.stet.text.Position;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;

/**
 * Reads a DRL file. It must begin with
 * <pre>
 * package org.stet.pack
 *
 * import org.stet.fact.*
 * import org.stet.engine.Findings
 *
 * global Findings findings
 * </pre>
 * (and may import {@code org.stet.text.Zone}), and hold rules whose consequence is one
 * {@code findings.report(drools, $primary, $related, ...);}. DRL can run any Java, so everything outside of this form is refused.
 */
public final class DrlReader {

    private static final Pattern CONSEQUENCE = Pattern.compile(
            "\\s*findings\\s*\\.\\s*report\\s*\\(\\s*drools((?:\\s*,\\s*\\$\\w+)+)\\s*\\)\\s*;\\s*");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u");
    private static final Pattern HEAD = Pattern.compile("(?:rule|query)\\s+(\"[^\"]*\"|'[^']*'|\\S+)");

    private final Source source;
    private final List<Problem> problems;

    private DrlReader(Source source, List<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Its rules in file order; what is wrong goes to the problem list. */
    public static List<DrlRule> read(Source source, List<Problem> problems) {
        try {
            return new DrlReader(source, problems).read();
        } catch (StackOverflowError e) {
            problems.add(Problem.of(source.name(), "something in this file is nested too deep", "Nest less; or look for a bracket that is not closed."));
            return List.of();
        }
    }

    private List<DrlRule> read() {
        Matcher escape = ESCAPE.matcher(source.text());
        if (escape.find()) {
            report(new Span(escape.start(), escape.end()), "'\\u' is not allowed", "Write the character itself.");
            return List.of();
        }
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr parsed = parse(parser);
        if (parser.hasErrors() || parsed == null) {
            parser.getErrors().stream().limit(1).forEach(this::syntax);
            return List.of();
        }
        new DrlHeader(source, problems).check(parsed);
        return rules(parsed);
    }

    private PackageDescr parse(DrlParser parser) {
        try {
            return parser.parse(false, source.text());
        } catch (DroolsParserException e) {
            throw new IllegalStateException("cannot parse " + source.name(), e);
        }
    }

    /** The parser goes on after an error, but what it says then is noise. */
    private void syntax(DroolsError error) {
        int offset = error instanceof ParserError at ? source.offset(new Position(at.getRow(), at.getCol() + 1)) : 0;
        String what = error.getMessage().replaceFirst("^\\[ERR \\d+] Line \\d+:\\d+ ", "").replace("'<eof>'", "end of file")
                .replaceAll("\\s+", " ");
        report(new Span(offset, Math.min(offset + 1, source.text().length())), "this is not valid DRL: " + what,
                "Look here and just before for a missing bracket, comma, quotation mark, 'then' or 'end'.");
    }

    private List<DrlRule> rules(PackageDescr parsed) {
        Map<String, DrlRule> rules = new LinkedHashMap<>();
        for (RuleDescr descr : parsed.getRules()) {
            if (descr instanceof QueryDescr) {
                report(head(descr), "queries are not allowed", "Write a rule.");
                continue;
            }
            DrlRule rule = rule(descr);
            if (rules.put(rule.name(), rule) != null) {
                report(rule.at(), "a second rule is called \"" + rule.name() + "\"", "Give each its own name: id/variant.");
            }
        }
        return List.copyOf(rules.values());
    }

    private DrlRule rule(RuleDescr descr) {
        Span at = head(descr);
        if (!descr.getAttributes().isEmpty()) {
            report(at, "the attribute '" + descr.getAttributes().keySet().stream().sorted().findFirst().orElseThrow() + "' is not allowed",
                    "Rules do not depend on the order they fire in: remove it.");
        }
        if (!descr.getAnnotationNames().isEmpty() || descr.getParentName() != null || !descr.getNamedConsequences().isEmpty()) {
            report(at, "annotations, 'extends' and named consequences are not allowed", "What is said about a rule stands in its YAML file.");
        }
        ConditionReader conditions = new ConditionReader(source, problems);
        descr.getLhs().getDescrs().forEach(conditions::read);
        List<String> reported = reported(descr, at, conditions);
        Map<String, Class<?>> types = new LinkedHashMap<>();
        conditions.names().forEach((name, type) -> types.put(name.substring(1), MethodType.methodType(type).wrap().returnType()));
        return new DrlRule(at, new Conditions(descr.getName(), new Span(at.start(), Math.max(at.end(), descr.getEndCharacter())),
                conditions.premises(), reported, types, null));
    }

    private List<String> reported(RuleDescr descr, Span at, ConditionReader conditions) {
        Matcher call = CONSEQUENCE.matcher(String.valueOf(descr.getConsequence()));
        Span then = descr.getConsequenceLine() > 0 ? source.lineSpan(descr.getConsequenceLine()) : at;
        if (!call.matches()) {
            report(then, "the consequence does something else than report",
                    "Write only: findings.report(drools, $primary, $related, ...);");
            return List.of();
        }
        List<String> names = Arrays.stream(call.group(1).split(",")).map(String::strip).filter(n -> !n.isEmpty()).toList();
        Set<String> facts = new HashSet<>();
        conditions.premises().stream().flatMap(p -> p.facts().stream()).forEach(f -> facts.add("$" + f));
        for (String name : names) {
            if (!facts.contains(name)) {
                report(then, "no fact is bound to '" + name + "' that is reported", "Bind it in a condition: " + name + " : Type( ... ).");
            }
        }
        if (facts.contains(names.get(0)) && !Stated.class.isAssignableFrom(conditions.names().getOrDefault(names.get(0), Stated.class))) {
            report(then, "the primary fact '" + names.get(0) + "' has no words in a text", "Report a fact that a text states.");
        }
        return names.stream().map(n -> n.substring(1)).toList();
    }

    private Span head(RuleDescr descr) {
        Matcher head = HEAD.matcher(source.text());
        int start = Math.max(descr.getStartCharacter(), 0);
        return head.find(start) ? new Span(head.start(), head.end()) : new Span(start, start);
    }

    private void report(Span span, String what, String mend) {
        problems.add(Problem.at(source, span, what, mend));
    }
}
