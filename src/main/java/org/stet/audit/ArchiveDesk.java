package org.stet.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stet.align.ClaimTracer;
import org.stet.document.Document;
import org.stet.engine.CompiledRules;
import org.stet.engine.Engine;
import org.stet.fact.Correspondence;
import org.stet.fact.Telling;
import org.stet.finding.Coverage;
import org.stet.finding.Finding;
import org.stet.finding.Provenance;
import org.stet.finding.RuleEntry;
import org.stet.rule.RuleSet;
import org.stet.rule.drl.RuleVersion;
import org.stet.story.Signature;
import org.stet.text.ProblemException;

/** The stages of an archive. */
final class ArchiveDesk implements ArchiveStages {

    private final Clerk clerk;
    private final Supplier<ClaimTracer> tracer;
    private final Function<Document, String> reviewed;
    private final Provenance made;
    private final StageKeys keys;
    private final List<RuleEntry> entries;
    private final Supplier<CompiledRules> compiling;
    private final CoverageReader coverage = new CoverageReader();
    private @Nullable CompiledRules compiled;

    /**
     * @param tracer    waits for the models
     * @param reviewed  the hash of the facts that somebody reviewed of a document; empty if nobody did
     * @param rules     in force, without a problem
     * @param compiling makes them ready
     */
    ArchiveDesk(Clerk clerk, Supplier<ClaimTracer> tracer, Function<Document, String> reviewed, Provenance made, RuleSet rules, Supplier<CompiledRules> compiling) {
        this.clerk = clerk;
        this.tracer = tracer;
        this.reviewed = reviewed;
        this.made = made;
        this.keys = new StageKeys(made);
        this.entries = rules.rules().stream().map(RuleVersion::entry).toList();
        this.compiling = compiling;
    }

    @Override
    public String readingKey(Document document) {
        return keys.reading(document, reviewed.apply(document));
    }

    @Override
    public ReadDocument read(Document document) {
        try {
            return clerk.read(document);
        } catch (ProblemException e) {
            throw e;
        } catch (RuntimeException e) {
            return ReadDocument.unread(document, "a fault", "not checked: Stet itself failed on it (" + e + ").");
        }
    }

    @Override
    public Signature signature(ReadDocument document) {
        Document d = document.document();
        return new Signature(d.id(), d.published().map(Object::toString).orElse(""), d.story());
    }

    @Override
    public String judgingKey() {
        return keys.judging();
    }

    @Override
    public Judged judge(StoryWork work) {
        Dossier dossier = clerk.correcting(work.corrections()).story(work.documents());
        List<Finding> findings = new Engine(rulesReady()).run(dossier.facts(), dossier.texts());
        List<Document> documents = work.documents().stream().map(ReadDocument::document).toList();
        Map<String, Coverage> covered = new TreeMap<>(coverage.read(documents, dossier, findings));
        List<Correspondence> correspondences = dossier.facts().stream().filter(Correspondence.class::isInstance).map(Correspondence.class::cast)
                .sorted(Comparator.comparing(Correspondence::id)).toList();
        return new Judged(work.story(), findings, new ArrayList<>(covered.values()), correspondences);
    }

    @Override
    public List<Telling> trace(ReadDocument claim, ReadDocument document) {
        return tracer.get().trace(claim.reading(), document.reading(), Map.of(claim.id(), claim.document().source(), document.id(), document.document().source()));
    }

    private synchronized CompiledRules rulesReady() {
        CompiledRules ready = compiled != null ? compiled : compiling.get();
        compiled = ready;
        return ready;
    }

    @Override
    public Provenance made() {
        return made;
    }

    @Override
    public List<RuleEntry> rules() {
        return entries;
    }
}
