package org.stet.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.rule.RuleSet;
import org.stet.text.Problem;

class RuleExamplesTest {

    /** On a failure: mend the rule, its example or the stage that misreads it; all that fail are told at once. */
    @Test
    void everyRuleFindsAndSparesWhatItsFileSays() {
        Settings settings = Settings.standard(RealStages.HOME);
        RuleSet rules = RealStages.workbench().rules(settings);
        assertFalse(rules.rules().isEmpty());
        List<Problem> problems = new Rehearsal(RealStages.workbench().open(settings, notice -> { }), RealStages.documents()).play(rules);
        assertEquals("", String.join("\n", problems.stream().map(Problem::show).toList()));
    }
}
