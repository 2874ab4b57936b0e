package org.stet.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleExamplesTest {

    /** On a failure: mend the rule, its example or the stage that misreads it. All that fail are told at once; {@code stet rules test RULE} tells more. */
    @Test
    void everyRuleFindsAndSparesWhatItsFileSays() {
        Practice.Rehearsed all = Practice.of(RealStages.workbench(), Settings.standard(RealStages.HOME), RuleChoice.of(List.of()), RealStages::documents,
                notice -> { }).all();
        assertEquals(List.of(), all.problems());
        assertFalse(all.played().isEmpty());
        assertEquals("", String.join("\n", all.played().stream().filter(p -> !p.passes()).map(RuleExamplesTest::told).toList()));
    }

    private static String told(Played played) {
        return played.rule().file().name() + ", example " + played.number() + ": found " + String.join("; ", played.findings().stream()
                .map(f -> f.rule() + " at \u201C" + f.primary().text() + "\u201D").toList()) + played.refusal();
    }
}
