package org.stet.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stet.RuleGuide;
import org.stet.fact.Correspondence;
import org.stet.fact.Fact;
import org.stet.finding.Finding;
import org.stet.rule.RuleSet;
import org.stet.rule.condition.Compared;
import org.stet.rule.condition.Vocabulary;

class RuleExamplesTest {

    private static final Set<String> COMPARED = new ConcurrentSkipListSet<>();
    private static RuleSet rules;
    private static List<Played> played;

    @BeforeAll
    static void play() {
        Settings settings = Settings.standard(RealStages.HOME);
        Workbench stages = RealStages.workbench();
        rules = stages.rules(settings);
        Function<Dossier, List<Finding>> findings = stages.findings(rules, true);
        played = RealStages.rehearsal().play(rules.rules(), dossier -> {
            note(dossier);
            return findings.apply(dossier);
        });
    }

    /** On a failure: mend the rule, its example or the stage that misreads it. All that fail are told at once; {@code stet rules test RULE} tells more. */
    @Test
    void everyRuleFindsAndSparesWhatItsFileSays() {
        assertEquals(List.of(), rules.problems());
        assertFalse(played.isEmpty());
        assertEquals("", String.join("\n", played.stream().filter(p -> !p.passes()).map(RuleExamplesTest::told).toList()));
    }

    /** On a failure: add it to {@link Compared}, and to the table in docs/rules.md. */
    @Test
    void whatIsComparedIsWhatRulesMayAskFor() throws IOException {
        Map<String, List<String>> rows = RuleGuide.table("slot");
        Set<String> told = new TreeSet<>();
        rows.forEach((slot, cells) -> Arrays.stream(cells.get(0).split("; "))
                .forEach(pair -> RuleGuide.words(cells.get(2)).forEach(outcome -> told.add(slot + ", " + pair + ", " + outcome))));
        assertEquals(List.of(), COMPARED.stream().filter(c -> !told.contains(c)).toList());
    }

    private static void note(Dossier dossier) {
        Map<String, Fact> facts = new HashMap<>();
        dossier.facts().forEach(f -> facts.put(f.id(), f));
        dossier.facts().stream().filter(Correspondence.class::isInstance).map(Correspondence.class::cast)
                .forEach(c -> COMPARED.add(plain(c.slot()) + ", " + word(facts.get(c.here())) + " and " + word(facts.get(c.there())) + ", " + plain(c.outcome())));
    }

    private static String word(Fact fact) {
        return Vocabulary.word(fact.getClass());
    }

    private static String plain(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String told(Played played) {
        return played.rule().file().name() + ", example " + played.number() + ": found " + String.join("; ", played.findings().stream()
                .map(f -> f.rule() + " at \u201C" + f.primary().text() + "\u201D").toList()) + played.refusal();
    }
}
