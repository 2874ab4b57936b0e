package org.stet.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.document.Metadata;
import org.stet.document.Role;
import org.stet.engine.Printed;
import org.stet.finding.Finding;
import org.stet.finding.Proof;
import org.stet.rule.RuleSet;

class PrintedRulesTest {

    /** What {@code stet rules drl} prints of the standard pack finds the same, when it is compiled. */
    @Test
    void theStandardRulesPrintedAsDrlFindTheSameInTheSeeds() {
        Settings settings = Settings.standard(RealStages.HOME);
        Workbench workbench = RealStages.workbench();
        RuleSet rules = workbench.rules(settings);
        List<Dossier> stories = new ArrayList<>();
        workbench.preparation(settings, notice -> { }).stories(RealStages.documents().read(List.of(Path.of("seeds")), Metadata.of(Role.PEER)).documents(),
                stories::add);
        List<Finding> expected = unproved(workbench.findings(rules, false).apply(stories.get(0)));
        assertFalse(expected.isEmpty());
        assertEquals(expected, unproved(workbench.findings(Printed.inDrl(rules), false).apply(stories.get(0))));
    }

    /** A proof has the conditions as the rule has them, so it is another in another language. */
    private static List<Finding> unproved(List<Finding> findings) {
        return findings.stream().map(f -> f.with(Proof.NONE)).toList();
    }
}
