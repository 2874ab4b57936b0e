package org.stet.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.stet.document.Document;
import org.stet.document.Role;
import org.stet.engine.CompiledRules;
import org.stet.engine.Engine;
import org.stet.finding.Coverage;
import org.stet.fact.Fact;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Finding;
import org.stet.finding.Provenance;
import org.stet.finding.Report;
import org.stet.finding.Settled;
import org.stet.finding.ShortIds;
import org.stet.finding.Story;
import org.stet.rule.RuleSet;
import org.stet.rule.drl.RuleVersion;

/**
 * Runs the rules on what was prepared. Unless facts are kept, those of one story at a time are held, so that an archive needs no more
 * memory than its largest story.
 */
final class Desk implements Auditor {

    private final Preparation preparation;
    private final Supplier<CompiledRules> rules;
    private final Function<RuleSet, Provenance> makers;
    private final CoverageReader coverage = new CoverageReader();
    private final boolean keepFacts;

    /**
     * @param rules  waits for the compiled rules; throws what was wrong with them
     * @param makers what a report is made with, besides the rules
     * @param keepFacts whether a report holds the stories that it was made from
     */
    Desk(Preparation preparation, Supplier<CompiledRules> rules, Function<RuleSet, Provenance> makers, boolean keepFacts) {
        this.preparation = preparation;
        this.rules = rules;
        this.makers = makers;
        this.keepFacts = keepFacts;
    }

    @Override
    public Report check(Document draft, List<Document> sources) {
        List<Document> all = new ArrayList<>(List.of(draft));
        all.addAll(sources);
        Dossier dossier = preparation.draft(draft, sources);
        List<Finding> findings = findings(dossier);
        return report(all, dossier.unread(), findings, coverage.read(all, dossier, findings), kept(dossier));
    }

    @Override
    public Report audit(List<Document> documents) {
        Map<String, String> unread = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        Map<String, Coverage> covered = new HashMap<>();
        Map<String, Document> byId = documents.stream().collect(Collectors.toMap(Document::id, Function.identity(), (one, twin) -> one));
        List<Story> kept = new ArrayList<>();
        preparation.stories(documents, story -> {
            List<Finding> found = findings(story);
            unread.putAll(story.unread());
            findings.addAll(found);
            covered.putAll(coverage.read(story.texts().keySet().stream().sorted().map(byId::get).toList(), story, found));
            kept.addAll(kept(story));
        });
        return report(documents, unread, ShortIds.assign(findings), covered, kept);
    }

    @Override
    public Auditor remembering(int most) {
        return new Desk(preparation.remembering(most), rules, makers, keepFacts);
    }

    private List<Finding> findings(Dossier dossier) {
        return new Engine(rules.get()).run(dossier.facts(), dossier.texts());
    }

    private List<Story> kept(Dossier dossier) {
        return keepFacts ? List.of(new Story(dossier.texts().keySet().stream().sorted().toList(),
                dossier.facts().stream().sorted(Comparator.comparing(Fact::id)).toList())) : List.of();
    }

    private Report report(List<Document> documents, Map<String, String> unread, List<Finding> findings, Map<String, Coverage> covered, List<Story> kept) {
        List<Document> sorted = documents.stream().sorted(Comparator.comparing((Document d) -> d.role() != Role.DRAFT).thenComparing(Document::id)).toList();
        List<DocumentEntry> entries = sorted.stream().map(d -> entry(d, unread.getOrDefault(d.id(), ""))).toList();
        List<Coverage> coverages = sorted.stream().filter(d -> d.role() != Role.SOURCE)
                .map(d -> covered.getOrDefault(d.id(), CoverageReader.unread(d))).toList();
        RuleSet inForce = rules.get().rules();
        return new Report(makers.apply(inForce), inForce.rules().stream().map(RuleVersion::entry).toList(), entries, findings, coverages,
                Settled.NOTHING, kept);
    }

    private static DocumentEntry entry(Document d, String unread) {
        return new DocumentEntry(d.id(), d.path(), d.role().label(), d.publisher(), d.published().map(Object::toString).orElse(""), d.sha256(), unread, d.source());
    }
}
