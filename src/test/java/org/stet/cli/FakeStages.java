package org.stet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stet.archive.WordStages;
import org.stet.audit.ArchiveStages;
import org.stet.audit.Auditor;
import org.stet.audit.ClaimStages;
import org.stet.audit.Dossier;
import org.stet.audit.Preparation;
import org.stet.audit.Settings;
import org.stet.audit.Stages;
import org.stet.document.Document;
import org.stet.fact.DocumentFacts;
import org.stet.finding.Category;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Finding;
import org.stet.finding.Level;
import org.stet.finding.Replay;
import org.stet.finding.Report;
import org.stet.finding.Settled;
import org.stet.rule.Rule;
import org.stet.rule.RuleSet;
import org.stet.rule.Template;
import org.stet.rule.Variant;
import org.stet.text.DeadlineException;
import org.stet.text.Problem;
import org.stet.text.Source;

/** Finds a warning at the word "never" wherever a document under check has it, and remembers what it was asked. */
final class FakeStages implements Stages, Auditor {

    final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    RuntimeException fault;
    /** Where nothing can be kept, unless a test says otherwise. */
    Path cache = Path.of("pom.xml", "no-folder");
    List<Problem> ruleProblems = List.of();

    @Override
    public Auditor open(Settings settings, Consumer<String> progress) {
        asked.add("open " + settings.standardRules() + " " + settings.rules().size());
        if (fault != null) {
            throw fault;
        }
        return this;
    }

    @Override
    public ArchiveStages archive(Settings settings, Consumer<String> notices) {
        open(settings, notices);
        return new WordStages(asked, false);
    }

    @Override
    public ClaimStages claims(Settings settings, Consumer<String> notices) {
        throw new UnsupportedOperationException("only the real stages follow a claim");
    }

    @Override
    public Preparation preparation(Settings settings, Consumer<String> notices) {
        throw new UnsupportedOperationException("only the real stages prepare");
    }

    @Override
    public Function<Dossier, List<Finding>> findings(RuleSet rules, boolean keep) {
        throw new UnsupportedOperationException("only the real stages run rules");
    }

    @Override
    public Replay replay(Report report, Settings settings) {
        throw new UnsupportedOperationException("only the real stages run rules");
    }

    @Override
    public Path cache() {
        return cache;
    }

    @Override
    public RuleSet rules(Settings settings) {
        return new RuleSet(List.of(rule("number-conflict", Category.CONTRADICTION, Level.ERROR), rule("bare", Category.ATTRIBUTION_GAP, Level.NOTE)),
                ruleProblems, "0".repeat(64));
    }

    private static Rule rule(String id, Category category, Level level) {
        return new Rule(id, category, "Title of " + id, "", "", 1, false,
                List.of(), List.of(new Variant(id, "", level, new Template(""), new Template(""), List.of())), List.of(), new Source(id, ""), null);
    }

    @Override
    public String yaml(DocumentFacts facts) {
        return "document: " + facts.document() + "\n";
    }

    @Override
    public Report check(Document draft, List<Document> sources) {
        asked.add("check " + draft.id() + " " + draft.published().map(Object::toString).orElse("-") + " against " + ids(sources));
        return report(List.of(draft), Stream.concat(Stream.of(draft), sources.stream()).toList());
    }

    @Override
    public Auditor remembering(int most) {
        return this;
    }

    @Override
    public Report audit(List<Document> documents) {
        asked.add("audit " + ids(documents));
        return report(documents, documents);
    }

    @Override
    public Function<Document, DocumentFacts> extraction(Settings settings, Consumer<String> notices) {
        asked.add("extraction");
        if (fault != null) {
            throw fault;
        }
        return document -> {
            if (document.text().contains("slow")) {
                throw new DeadlineException(document.path(), settings.timeLimit());
            }
            return extract(document);
        };
    }

    private static DocumentFacts extract(Document document) {
        return DocumentFacts.none(document.id(), document.sha256());
    }

    private static List<String> ids(List<Document> documents) {
        return documents.stream().map(Document::id).toList();
    }

    private static Report report(List<Document> checked, List<Document> all) {
        List<DocumentEntry> entries = all.stream().map(d -> new DocumentEntry(d.id(), d.path(), d.role().label(), d.publisher(),
                d.published().map(Object::toString).orElse(""), d.sha256(), d.text().contains("slow")
                ? WordStages.SLOW : "", d.source())).toList();
        return new Report(WordStages.MADE, List.of(), entries,
                checked.stream().filter(d -> d.text().contains("never")).map(WordStages::never).toList(), List.of(), Settled.NOTHING, List.of());
    }
}
