package org.stet.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stet.finding.Finding;
import org.stet.rule.Example;
import org.stet.rule.Rule;
import org.stet.rule.RuleSet;
import org.stet.text.Span;

/** Whether findings are known again when a draft changes around them: on every example that a standard rule fires on. */
class FingerprintStabilityTest {

    private static final String BEFORE = "Bread is baked in every village.\n\n";
    private static final String AFTER = "\n\nMost bakers rise early.";
    private static final String OPENING = "On reflection, ";
    private static final String CLOSING = ", as it rained";
    /** Rules that go by where a sentence stands, so that another first line takes their finding away. */
    private static final Map<String, String> BY_POSITION = Map.of("headline-exceeds-text", "the sentence put before is the headline then",
            "lead-unsourced", "the sentence put before is the opening paragraph then");

    private static RuleSet rules;
    private static Function<Dossier, List<Finding>> findings;
    private static Map<String, Set<String>> original;

    @BeforeAll
    static void play() {
        Settings settings = Settings.standard(RealStages.HOME);
        Workbench stages = RealStages.workbench();
        rules = stages.rules(settings);
        findings = stages.findings(rules, true);
        original = fingerprints(draft -> draft.text);
        assertTrue(original.size() > 100);
    }

    @Test
    void sentencesBeforeAndBehindChangeNone() {
        List<String> gone = gone(fingerprints(draft -> BEFORE + draft.text.stripTrailing() + AFTER));
        assertEquals(List.of(), gone.stream().filter(example -> !BY_POSITION.containsKey(rule(example))).toList());
        assertEquals(BY_POSITION.keySet(), gone.stream().map(FingerprintStabilityTest::rule).collect(Collectors.toSet()), "take the rule out of the exceptions");
    }

    /** What is read in a sentence may come out otherwise when words are put into it; it does so seldom. */
    @Test
    void wordsPutIntoTheSentenceChangeFew() {
        Map<String, Set<String>> now = fingerprints(draft -> draft.closed().opened().text);
        List<String> still = original.keySet().stream().filter(example -> now.get(example).size() >= original.get(example).size()).toList();
        List<String> changed = gone(now).stream().filter(still::contains).toList();
        assertTrue(changed.size() * 10 <= still.size(), () -> changed.size() + " of " + still.size() + " are not known again: " + changed);
    }

    /** A draft of an example and its words to be found. */
    private record Draft(String text, Span marked) {

        /** With words put before those of the sentence that is marked first. */
        Draft opened() {
            int start = List.of(". ", ".\u201D ", ".\" ", "\n").stream().mapToInt(end -> {
                int at = text.lastIndexOf(end, marked.start() - 1);
                return at < 0 ? 0 : at + end.length();
            }).max().orElseThrow();
            String rest = text.substring(start);
            boolean lower = rest.matches("(?s)(?:An?|The) .*");
            return new Draft(text.substring(0, start) + OPENING + (lower ? rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1) : rest), marked);
        }

        /** With words put behind those of the sentence that is marked last; not into a quotation. */
        Draft closed() {
            int end = text.indexOf('.', marked.end());
            boolean quoted = end < 0 || end + 1 < text.length() && "\"\u201D".indexOf(text.charAt(end + 1)) >= 0;
            return quoted ? this : new Draft(text.substring(0, end) + CLOSING + text.substring(end), marked);
        }
    }

    /** What each rule finds in its own examples when their drafts are changed, by the rule's id and the example's number. */
    private static Map<String, Set<String>> fingerprints(Function<Draft, String> change) {
        UnaryOperator<Example> changed = e -> new Example(change.apply(new Draft(e.draft(), e.marked())), false, new Span(0, 0), e.published(), e.sources(), e.archive(), e.corrected());
        List<Rule> played = rules.rules().stream().map(r -> new Rule(r.id(), r.category(), r.title(), r.standard(), r.why(), r.confidence(), r.symmetric(),
                r.parameters(), r.variants(), r.examples().stream().filter(e -> !e.stands()).map(changed).toList(), r.file(), r.drl())).toList();
        Map<String, Set<String>> found = new TreeMap<>();
        RealStages.rehearsal().play(played, findings).forEach(p -> found.put(p.rule().id() + " " + p.number(),
                p.own().stream().map(Finding::fingerprint).collect(Collectors.toCollection(HashSet::new))));
        return found;
    }

    private static String rule(String example) {
        return example.split(" ")[0];
    }

    /** Examples of which a finding is not known again. */
    private static List<String> gone(Map<String, Set<String>> now) {
        return original.keySet().stream().filter(example -> !now.get(example).containsAll(original.get(example))).toList();
    }
}
