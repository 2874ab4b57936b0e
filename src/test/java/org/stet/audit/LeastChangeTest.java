package org.stet.audit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stet.finding.Finding;
import org.stet.finding.LeastChange;
import org.stet.rule.Example;
import org.stet.rule.Rule;
import org.stet.rule.RuleSet;
import org.stet.text.Span;

/** Holds the least changes of findings to what they promise: the words are written, and all stages run again on the text. */
class LeastChangeTest {

    private static final List<Settled> WITH_EDITS = new ArrayList<>();
    private static final List<Finding> ALL = new ArrayList<>();

    /** A finding of an example's rule, and what the rule finds in the same place once its edits are made. */
    private record Settled(Finding finding, List<Finding> after) {
    }

    @BeforeAll
    static void play() {
        Settings settings = Settings.standard(RealStages.HOME);
        Workbench stages = RealStages.workbench();
        RuleSet rules = stages.rules(settings);
        Function<Dossier, List<Finding>> findings = stages.findings(rules, true);
        Rehearsal rehearsal = new Rehearsal(stages.preparation(settings, notice -> { }), RealStages.documents());
        for (Played played : rehearsal.play(rules.rules(), findings)) {
            for (Finding finding : played.own()) {
                ALL.add(finding);
                if (!finding.proof().change().edits().isEmpty()) {
                    Rule rule = with(played.rule(), edited(played.example(), finding.proof().change()));
                    List<Finding> after = rehearsal.play(List.of(rule), findings).get(0).own();
                    WITH_EDITS.add(new Settled(finding, after.stream().filter(f -> isThere(f, finding)).toList()));
                }
            }
        }
    }

    /** The figure is what the change is worth to whoever makes it. On a failure: the output lists the findings that stayed. */
    @Test
    void nearlyAllEditsSettleTheirFinding() {
        List<Settled> stayed = WITH_EDITS.stream().filter(s -> !s.after().isEmpty()).toList();
        ALL.forEach(f -> System.out.println(f.rule() + " | " + f.message() + "\n    " + f.proof().change().says()
                + (f.proof().change().edits().isEmpty() ? "" : stayed.stream().anyMatch(s -> s.finding() == f) ? " STAYED " : " gone") + f.proof().change().edits()));
        long none = ALL.stream().filter(f -> f.proof().change().says().isEmpty()).count();
        System.out.printf("least changes: %d findings, %d with edits (%d of them settle it), %d in words only, %d without%n", ALL.size(), WITH_EDITS.size(),
                WITH_EDITS.size() - stayed.size(), ALL.size() - WITH_EDITS.size() - none, none);
        assertTrue(none == 0, "every finding has one");
        assertTrue(WITH_EDITS.size() - stayed.size() >= 0.8 * WITH_EDITS.size(), () -> "stayed: " + stayed);
    }

    private static Rule with(Rule rule, Example example) {
        return new Rule(rule.id(), rule.category(), rule.title(), rule.standard(), rule.why(), rule.confidence(), rule.symmetric(), rule.parameters(),
                rule.variants(), List.of(example), rule.file(), rule.inDrl().orElse(null));
    }

    private static Example edited(Example example, LeastChange change) {
        Map<String, String> archive = new TreeMap<>();
        example.archive().forEach((day, text) -> archive.put(day, edited(text, "published-" + day, change)));
        return new Example(edited(example.draft(), Played.DRAFT, change), false, example.marked(), example.published(), example.sources(), archive);
    }

    private static String edited(String text, String document, LeastChange change) {
        StringBuilder edited = new StringBuilder(text);
        change.edits().stream().filter(e -> e.document().equals(document)).sorted(Comparator.comparing((LeastChange.Edit e) -> e.span().start()).reversed())
                .forEach(e -> edited.replace(e.span().start(), e.span().end(), e.words()));
        return edited.toString();
    }

    /** Whether it stands where the other one stood before the edits. */
    private static boolean isThere(Finding now, Finding before) {
        Span place = before.primary().span();
        int longer = 0;
        for (LeastChange.Edit edit : before.proof().change().edits()) {
            place = place.cover(edit.span());
            longer += edit.words().length() - edit.span().length();
        }
        Span there = new Span(place.start(), Math.max(place.start() + 1, place.end() + longer));
        return now.primary().document().equals(before.primary().document()) && now.primary().span().overlaps(there);
    }
}
