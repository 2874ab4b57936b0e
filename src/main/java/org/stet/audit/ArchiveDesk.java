package org.stet.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stet.document.Document;
import org.stet.engine.CompiledRules;
import org.stet.engine.Engine;
import org.stet.fact.Correspondence;
import org.stet.fact.Fact;
import org.stet.finding.Coverage;
import org.stet.finding.Finding;
import org.stet.finding.Provenance;
import org.stet.finding.RuleEntry;
import org.stet.finding.Story;
import org.stet.rule.RuleSet;
import org.stet.rule.drl.RuleVersion;
import org.stet.story.Signature;
import org.stet.story.SignatureReader;
import org.stet.text.ProblemException;

/** The stages of an archive. */
final class ArchiveDesk implements ArchiveStages {

    private final Clerk clerk;
    private final ReviewedFacts reviewed;
    private final SignatureReader signatures;
    private final Duration timeLimit;
    private final Provenance made;
    private final StageKeys keys;
    private final List<RuleEntry> entries;
    private final Supplier<CompiledRules> compiling;
    private final CoverageReader coverage = new CoverageReader();
    private final AtomicBoolean begun = new AtomicBoolean();
    private final Supplier<?> models;
    private @Nullable CompiledRules compiled;

    /**
     * @param timeLimit for reading one document
     * @param models    opens what a story that has changed will need, whether its documents are read by machine or not
     * @param rules     in force, without a problem
     * @param compiling makes them ready
     */
    ArchiveDesk(Clerk clerk, ReviewedFacts reviewed, SignatureReader signatures, Duration timeLimit, Supplier<?> models, Provenance made, RuleSet rules,
                Supplier<CompiledRules> compiling) {
        this.clerk = clerk;
        this.reviewed = reviewed;
        this.signatures = signatures;
        this.timeLimit = timeLimit;
        this.models = models;
        this.made = made;
        this.keys = new StageKeys(made);
        this.entries = rules.rules().stream().map(RuleVersion::entry).toList();
        this.compiling = compiling;
    }

    @Override
    public String readingKey(Document document) {
        return keys.reading(document, reviewed.sum(document));
    }

    @Override
    public String unreadKey(String readingKey) {
        return keys.unread(readingKey, timeLimit);
    }

    @Override
    public void allAsked() {
        reviewed.allAsked();
    }

    @Override
    public ReadDocument read(Document document) {
        begin();
        try {
            return clerk.read(document);
        } catch (ProblemException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return ReadDocument.failed(document, e);
        }
    }

    /** Something has changed, so that models and rules will be needed: they are made ready side by side. What goes wrong is told to whoever needs them. */
    private void begin() {
        if (!begun.getAndSet(true)) {
            Waiting.begin(models);
            Waiting.begin(this::rulesReady);
        }
    }

    @Override
    public Signature signature(ReadDocument document) {
        return document.isRead() ? signatures.read(document.document(), document.reading().facts()) : signatures.unread(document.document());
    }

    @Override
    public String judgingKey() {
        return keys.judging();
    }

    @Override
    public Judged judge(StoryWork work) {
        begin();
        try {
            return judged(work);
        } catch (ProblemException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return Judged.failed(work, ReadDocument.failed(e));
        }
    }

    private Judged judged(StoryWork work) {
        Reprints reprints = new Reprints(work.documents(), work.copies());
        List<ReadDocument> compared = compared(work, reprints);
        Dossier dossier = reprints.held(clerk.correcting(work.corrections()).story(compared));
        List<Finding> findings = reprints.distinct(new Engine(rulesReady()).run(dossier.facts(), dossier.texts()));
        Map<String, Coverage> covered = new TreeMap<>(coverage.read(compared.stream().map(ReadDocument::document).toList(), reprints.apart(dossier), findings));
        reprints.whole().forEach(copy -> covered.putAll(coverage.read(List.of(reprints.document(copy)), reprints.unstated(copy), List.of())));
        List<Correspondence> correspondences = dossier.facts().stream().filter(Correspondence.class::isInstance).map(Correspondence.class::cast)
                .sorted(Comparator.comparing(Correspondence::id)).toList();
        return new Judged(work.story(), reprints.named(findings), new ArrayList<>(reprints.covered(covered).values()), correspondences);
    }

    private static List<ReadDocument> compared(StoryWork work, Reprints reprints) {
        return work.documents().stream().filter(d -> !reprints.whole().contains(d.id())).toList();
    }

    @Override
    public Story facts(StoryWork work, List<Correspondence> correspondences) {
        Dossier dossier = clerk.correcting(work.corrections()).story(compared(work, new Reprints(work.documents(), work.copies())), correspondences);
        return new Story(dossier.texts().keySet().stream().sorted().toList(), dossier.facts().stream().sorted(Comparator.comparing(Fact::id)).toList());
    }

    private synchronized CompiledRules rulesReady() {
        CompiledRules ready = compiled != null ? compiled : compiling.get();
        compiled = ready;
        return ready;
    }

    @Override
    public String judgedAs(Document document, String readingKey) {
        return keys.judgedAs(document, readingKey);
    }

    @Override
    public String storyKey(String story, List<String> judgedAs, Map<String, String> copies, List<Correction> corrections) {
        return keys.story(story, judgedAs, copies, corrections);
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
