package org.stet.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.Golden;
import org.stet.rule.Example;
import org.stet.rule.Rule;
import org.stet.rule.RuleSet;
import org.stet.text.Problem;
import org.stet.text.Span;

class RehearsalTest {

    private static final Settings OWN = new Settings(RealStages.HOME, false, List.of(Golden.path("cli/own-rules")), Optional.empty(), Settings.TIME_LIMIT);

    private final Rule rule = RealStages.workbench().rules(OWN).rules().get(0);

    @Test
    void examplesThatGoAsTheySayAreNotTold() {
        assertEquals(List.of(), play(rule.examples().toArray(Example[]::new)));
    }

    @Test
    void allThatDoNotAreToldInPlainWords() {
        assertEquals(List.of("""
                src/test/resources/cli/own-rules/attribution-gap/says-who.yaml: example 1, “Mayor Edda Holm said it had failed.”: the rule must find “Mayor Edda Holm”, and finds nothing
                    No other rule finds anything either.""", """
                src/test/resources/cli/own-rules/attribution-gap/says-who.yaml: example 2, “A source said the talks had failed.”: must stand, and the rule finds says-who at “A source said the talks had failed”
                    Narrow the rule's conditions, or mend the example.""", """
                src/test/resources/cli/own-rules/attribution-gap/says-who.yaml: example 3, “”: cannot be played: draft: the text is empty
                    Check that the right file was saved."""),
                play(new Example("Mayor Edda Holm said it had failed.", false, new Span(0, 15), "", List.of("It failed.")),
                        new Example("A source said the talks had failed.", true, new Span(0, 0), "2026-01-08", List.of()),
                        new Example("", true, new Span(0, 0), "", List.of())));
    }

    private List<String> play(Example... examples) {
        Rule played = new Rule(rule.id(), rule.category(), rule.title(), rule.standard(), rule.why(), rule.confidence(), rule.symmetric(),
                rule.parameters(), rule.variants(), List.of(examples), rule.file(), rule.drl());
        Auditor auditor = RealStages.workbench().open(OWN, notice -> { });
        return new Rehearsal(auditor, RealStages.documents()).play(new RuleSet(List.of(played), List.of(), "")).stream().map(Problem::show).toList();
    }
}
