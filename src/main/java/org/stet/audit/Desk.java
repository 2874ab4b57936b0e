package org.stet.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stet.document.Document;
import org.stet.document.Role;
import org.stet.engine.CompiledRules;
import org.stet.engine.Engine;
import org.stet.fact.Fact;
import org.stet.finding.Coverage;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Finding;
import org.stet.finding.Provenance;
import org.stet.finding.Report;
import org.stet.finding.RuleEntry;
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
    private @Nullable Made made;

    /** What all reports of one desk are made with, told once: it takes reading all word lists. */
    private record Made(Provenance with, List<RuleEntry> rules) {
    }

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
        Gathering gathering = new Gathering(all);
        gathering.add(preparation.draft(draft, sources));
        return gathering.report();
    }

    @Override
    public Report audit(List<Document> documents) {
        Gathering gathering = new Gathering(documents);
        preparation.stories(documents, gathering::add);
        return gathering.report();
    }

    @Override
    public Auditor remembering(int most) {
        return new Desk(preparation.remembering(most), rules, makers, keepFacts);
    }

    /** What comes of one story after the other. */
    private final class Gathering {

        private final List<Document> documents;
        private final Map<String, Document> byId;
        private final Map<String, String> unread = new HashMap<>();
        private final List<Finding> findings = new ArrayList<>();
        private final Map<String, Coverage> covered = new HashMap<>();
        private final List<Story> kept = new ArrayList<>();

        private Gathering(List<Document> documents) {
            this.documents = documents.stream().sorted(Comparator.comparing((Document d) -> d.role() != Role.DRAFT).thenComparing(Document::id)).toList();
            this.byId = documents.stream().collect(Collectors.toMap(Document::id, Function.identity(), (one, twin) -> one));
        }

        private void add(Dossier story) {
            List<Finding> found = new Engine(rules.get()).run(story.facts(), story.texts());
            List<Document> all = Stream.concat(story.texts().keySet().stream(), story.unread().keySet().stream()).sorted().map(byId::get).toList();
            findings.addAll(found);
            unread.putAll(story.unread());
            covered.putAll(coverage.read(all, story, found));
            if (keepFacts) {
                kept.add(new Story(story.texts().keySet().stream().sorted().toList(), story.facts().stream().sorted(Comparator.comparing(Fact::id)).toList()));
            }
        }

        private Report report() {
            List<DocumentEntry> entries = documents.stream().map(d -> entry(d, unread.getOrDefault(d.id(), ""))).toList();
            List<Coverage> coverages = documents.stream().flatMap(d -> Optional.ofNullable(covered.get(d.id())).stream()).toList();
            Made all = made();
            return new Report(all.with(), all.rules(), entries, ShortIds.assign(findings), coverages, Settled.NOTHING, kept);
        }
    }

    private synchronized Made made() {
        RuleSet inForce = rules.get().rules();
        Made known = made != null ? made : new Made(makers.apply(inForce), inForce.rules().stream().map(RuleVersion::entry).toList());
        made = known;
        return known;
    }

    private static DocumentEntry entry(Document d, String unread) {
        return new DocumentEntry(d.id(), d.path(), d.role().label(), d.publisher(), d.published().map(Object::toString).orElse(""), d.sha256(), unread, d.source());
    }
}
