package org.stet.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stet.fact.Fact;
import org.stet.finding.FactNote;
import org.stet.finding.Finding;
import org.stet.finding.LeastChange;
import org.stet.finding.Proof;
import org.stet.rule.Example;
import org.stet.rule.Rule;
import org.stet.rule.RuleSet;
import org.stet.text.Span;

/** Holds the proofs of what the rules' examples find to what they promise. */
class ProofsTest {

    private static final List<Settled> WITH_EDITS = new ArrayList<>();
    private static final List<Finding> ALL = new ArrayList<>();
    private static final Map<Finding, List<Fact>> PROVED = new ConcurrentHashMap<>();

    /**
     * A finding of an example's rule.
     *
     * @param after what the rule finds in the same place once its edits are made
     * @param control whether it is found there again if the edits write what stands there already
     * @param fresh what other rules find there then and did not before
     */
    private record Settled(Finding finding, List<Finding> after, List<Finding> fresh, boolean control) {
    }

    @BeforeAll
    static void play() {
        Settings settings = Settings.standard(RealStages.HOME);
        Workbench stages = RealStages.workbench();
        RuleSet rules = stages.rules(settings);
        Function<Dossier, List<Finding>> run = stages.findings(rules, true);
        Function<Dossier, List<Finding>> findings = dossier -> {
            List<Finding> found = run.apply(dossier);
            found.forEach(f -> PROVED.put(f, dossier.facts()));
            return found;
        };
        Rehearsal rehearsal = RealStages.rehearsal();
        for (Played played : rehearsal.play(rules.rules(), findings)) {
            for (Finding finding : played.own()) {
                ALL.add(finding);
                if (!finding.proof().change().edits().isEmpty()) {
                    Rule rule = with(played.rule(), edited(played.example(), finding.proof().change()));
                    Played again = rehearsal.play(List.of(rule), findings).get(0);
                    assertEquals("", again.refusal());
                    Set<String> before = played.findings().stream().map(Finding::rule).collect(Collectors.toSet());
                    WITH_EDITS.add(new Settled(finding, again.own().stream().filter(f -> isThere(f, finding)).toList(),
                            again.findings().stream().filter(f -> isThere(f, finding) && !before.contains(f.rule())).toList(),
                            rehearsal.play(List.of(with(played.rule(), edited(played.example(), unchanged(played.example(), finding)))), findings).get(0).own()
                                    .stream().anyMatch(f -> isThere(f, finding.with(new Proof(List.of(), List.of(), LeastChange.NONE))))));
                }
            }
        }
    }

    /** On a failure: name the field in {@code engine.FactLinks}. */
    @Test
    void everyFactIsFollowedToWhatItIsDerivedFrom() {
        assertFalse(PROVED.isEmpty());
        PROVED.forEach((finding, facts) -> {
            Map<String, Fact> byId = facts.stream().collect(Collectors.toMap(Fact::id, f -> f));
            Map<String, FactNote> notes = finding.proof().facts().stream().collect(Collectors.toMap(FactNote::id, n -> n));
            finding.proof().conditions().forEach(c -> assertTrue(notes.keySet().containsAll(c.facts()), c.condition()));
            assertEquals(notes.keySet().stream().sorted().toList(), finding.proof().facts().stream().map(FactNote::id).toList());
            notes.values().forEach(note -> {
                assertEquals(held(byId.get(note.id())).filter(byId::containsKey).distinct().sorted().toList(), note.from(), note.id());
                assertTrue(notes.keySet().containsAll(note.from()), note.id());
                assertTrue(note.sentence().contains(note.text()), note.id());
            });
        });
    }

    /** Every text in the record's own fields that may be the id of another fact; a document is where a fact stands, not what it is derived from. */
    private static Stream<String> held(Fact fact) {
        return Arrays.stream(fact.getClass().getRecordComponents()).filter(c -> !List.of("id", "document", "thereDocument").contains(c.getName())).flatMap(c -> {
            try {
                Object value = c.getAccessor().invoke(fact);
                return value instanceof String one ? Stream.of(one) : value instanceof List<?> all ? all.stream().filter(String.class::isInstance).map(String.class::cast)
                        : Stream.empty();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** The figure is what the change is worth to whoever makes it. On a failure: the output lists the findings that stayed. */
    @Test
    void nearlyAllEditsSettleTheirFinding() {
        List<Settled> stayed = WITH_EDITS.stream().filter(s -> !s.after().isEmpty()).toList();
        long fresh = WITH_EDITS.stream().filter(s -> !s.fresh().isEmpty()).count();
        long none = ALL.stream().filter(f -> f.proof().change().says().isEmpty()).count();
        System.out.printf("least changes: %d findings, %d with edits (%d of them settle it, and make other rules find something in %d), "
                + "%d in words only, %d without%n", ALL.size(), WITH_EDITS.size(), WITH_EDITS.size() - stayed.size(), fresh, ALL.size() - WITH_EDITS.size() - none, none);
        assertTrue(WITH_EDITS.stream().allMatch(Settled::control), "nothing but the edits settles them");
        assertTrue(WITH_EDITS.size() >= 85, "as many as that know the words");
        assertTrue(none == 0, "every finding has one");
        assertTrue(WITH_EDITS.size() - stayed.size() >= 0.95 * WITH_EDITS.size(), () -> "stayed: " + stayed);
    }

    private static LeastChange unchanged(Example example, Finding finding) {
        return new LeastChange("", finding.proof().change().edits().stream().map(e -> new LeastChange.Edit(e.document(), e.span(),
                e.span().in(e.document().equals(Played.DRAFT) ? example.draft() : example.archive().get(e.document().substring("published-".length()))))).toList());
    }

    private static Rule with(Rule rule, Example example) {
        return new Rule(rule.id(), rule.category(), rule.title(), rule.standard(), rule.why(), rule.confidence(), rule.symmetric(), rule.parameters(),
                rule.variants(), List.of(example), rule.file(), rule.inDrl().orElse(null));
    }

    private static Example edited(Example example, LeastChange change) {
        Map<String, String> archive = new TreeMap<>();
        example.archive().forEach((day, text) -> archive.put(day, edited(text, "published-" + day, change)));
        return new Example(edited(example.draft(), Played.DRAFT, change), false, example.marked(), example.published(), example.sources(), archive, example.corrected());
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
