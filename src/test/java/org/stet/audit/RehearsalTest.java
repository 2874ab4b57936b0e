package org.stet.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.stet.Golden;
import org.stet.document.Document;
import org.stet.rule.Example;
import org.stet.rule.Rule;
import org.stet.rule.RuleSet;
import org.stet.text.Span;

class RehearsalTest {

    private static final Settings OWN = new Settings(RealStages.HOME, false, List.of(Golden.path("cli/own-rules")), Optional.empty(), Settings.TIME_LIMIT);
    private static final Span NONE = new Span(0, 0);

    private final RuleSet rules = RealStages.workbench().rules(OWN);
    private final Rule rule = rules.rules().get(0);

    @Test
    void examplesThatGoAsTheySayPass() {
        assertEquals(List.of(true, true), play(rule.examples()).stream().map(Played::passes).toList());
    }

    @Test
    void whatWasFoundInsteadAndWhatWasAskedIsKept() {
        Played missed = play(List.of(new Example("Mayor Edda Holm said it had failed.", false, new Span(0, 15), "", List.of("It failed.")))).get(0);
        assertEquals(List.of(), missed.own());
        assertEquals("says-who", missed.misses().get(0).variant());
        assertTrue(missed.misses().get(0).steps().get(0).words().startsWith("$"), missed.misses().toString());
        Played elsewhere = play(List.of(new Example("The mayor left. A source said the talks had failed.", false, new Span(0, 9), "", List.of()))).get(0);
        assertEquals(List.of("A source said the talks had failed"), elsewhere.own().stream().map(f -> f.primary().text()).toList());
        Played noisy = play(List.of(new Example("A source said the talks had failed.", true, NONE, "2026-01-08", List.of()))).get(0);
        assertEquals(List.of(1, 0, 0), List.of(noisy.own().size(), noisy.others().size(), noisy.misses().size()));
        assertEquals(List.of(false, false, false), List.of(missed.passes(), elsewhere.passes(), noisy.passes()));
    }

    @Test
    void whatCannotBePlayedSaysWhy() {
        Played refused = play(List.of(new Example("", true, NONE, "", List.of()))).get(0);
        assertEquals("draft: the text is empty\n    Check that the right file was saved.", refused.refusal());
    }

    @Test
    void aTextThatComesAgainIsReadOnce() {
        List<String> prepared = new ArrayList<>();
        Rehearsal rehearsal = new Rehearsal(counting(RealStages.workbench().preparation(OWN, notice -> { }), prepared), RealStages.documents());
        rehearsal.play(rules.rules(), dossier -> List.of());
        rehearsal.play(rules.rules(), dossier -> List.of());
        assertEquals(rule.examples().size(), prepared.size());
        rehearsal.forgetAllBut(List.of());
        rehearsal.play(rules.rules(), dossier -> List.of());
        assertEquals(2 * rule.examples().size(), prepared.size());
    }

    private static Preparation counting(Preparation real, List<String> prepared) {
        return new Preparation() {
            @Override
            public synchronized Dossier draft(Document draft, List<Document> sources) {
                prepared.add(draft.text());
                return real.draft(draft, sources);
            }

            @Override
            public void stories(List<Document> documents, Consumer<Dossier> taker) {
                real.stories(documents, taker);
            }

            @Override
            public ReadDocument read(Document document) {
                return real.read(document);
            }

            @Override
            public Preparation correcting(List<Correction> corrections) {
                return this;
            }

            @Override
            public Preparation remembering(int most) {
                return this;
            }
        };
    }

    private List<Played> play(List<Example> examples) {
        Rule played = new Rule(rule.id(), rule.category(), rule.title(), rule.standard(), rule.why(), rule.confidence(), rule.symmetric(),
                rule.parameters(), rule.variants(), examples, rule.file(), rule.drl());
        Rehearsal rehearsal = new Rehearsal(RealStages.workbench().preparation(OWN, notice -> { }), RealStages.documents());
        return rehearsal.play(List.of(played), RealStages.workbench().findings(rules, true));
    }
}
