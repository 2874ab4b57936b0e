package org.stet.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.stet.finding.Difference;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Finding;
import org.stet.finding.Provenance;
import org.stet.finding.Replay;
import org.stet.finding.Report;
import org.stet.finding.RuleDifference;
import org.stet.finding.ShortIds;
import org.stet.finding.Story;
import org.stet.rule.RuleSet;
import org.stet.rule.drl.RuleVersion;
import org.stet.text.Source;

/** Runs rules on the facts that a report holds. */
final class Rerun {

    private Rerun() {
    }

    /** @param now what the rules are, and all else a report would be made with @param run finds what the rules find in a story */
    static Replay of(Report report, RuleSet rules, Provenance now, Function<Dossier, List<Finding>> run) {
        Map<String, Source> texts = new HashMap<>();
        for (DocumentEntry document : report.documents()) {
            texts.put(document.id(), document.text());
        }
        List<Finding> findings = new ArrayList<>();
        for (Story story : report.stories()) {
            findings.addAll(run.apply(dossier(story, texts)));
        }
        return new Replay(report.made(), now, RuleDifference.between(report.rules(), rules.rules().stream().map(RuleVersion::entry).toList()),
                Difference.between(report.findings(), ShortIds.assign(findings)));
    }

    private static Dossier dossier(Story story, Map<String, Source> texts) {
        Map<String, Source> own = new HashMap<>();
        story.documents().forEach(id -> own.put(id, texts.get(id)));
        return new Dossier(story.facts(), own, Map.of(), Map.of());
    }
}
