package org.stet.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.document.Metadata;
import org.stet.document.Role;
import org.stet.finding.Finding;
import org.stet.rule.Conditions;
import org.stet.rule.Rule;
import org.stet.rule.RuleSet;
import org.stet.rule.Variant;
import org.stet.rule.drl.DrlPrinter;
import org.stet.text.Source;

class PrintedRulesTest {

    /** What {@code stet rules drl} prints of the standard pack finds the same, byte for byte, when it is compiled. */
    @Test
    void theStandardRulesPrintedAsDrlFindTheSameInTheSeeds() {
        Settings settings = Settings.standard(RealStages.HOME);
        Workbench workbench = RealStages.workbench();
        RuleSet rules = workbench.rules(settings);
        List<Dossier> stories = new ArrayList<>();
        workbench.preparation(settings, notice -> { }).stories(RealStages.documents().read(List.of(Path.of("seeds")), Metadata.of(Role.PEER)).documents(),
                stories::add);
        List<Finding> expected = workbench.findings(rules, false).apply(stories.get(0));
        assertFalse(expected.isEmpty());
        assertEquals(expected, workbench.findings(new RuleSet(rules.rules().stream().map(PrintedRulesTest::printed).toList(), List.of(), rules.sha256()), false)
                .apply(stories.get(0)));
    }

    private static Rule printed(Rule rule) {
        List<Variant> variants = rule.variants().stream().map(v -> new Variant(v.id(), v.name(), v.level(), v.message(), v.help(), v.ways().stream()
                .map(w -> new Conditions(w.rule(), w.at(), w.premises(), w.reported(), w.types(), null)).toList())).toList();
        return new Rule(rule.id(), rule.category(), rule.title(), rule.standard(), rule.why(), rule.confidence(), rule.symmetric(), rule.parameters(),
                variants, rule.examples(), rule.file(), new Source(rule.id() + ".drl", DrlPrinter.print(rule)));
    }
}
