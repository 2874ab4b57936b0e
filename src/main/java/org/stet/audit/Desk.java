package org.stet.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.stet.align.Aligner;
import org.stet.document.Document;
import org.stet.document.Role;
import org.stet.engine.CompiledRules;
import org.stet.engine.Engine;
import org.stet.extract.Extractor;
import org.stet.fact.Article;
import org.stet.fact.DocumentFacts;
import org.stet.fact.Fact;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Finding;
import org.stet.finding.Report;
import org.stet.finding.ShortIds;
import org.stet.language.Annotator;
import org.stet.text.Problem;
import org.stet.text.Source;

/** Runs the stages one after the other: facts of every document, correspondences and findings of every story. */
final class Desk implements Auditor {

    private final Annotator annotator;
    private final Extractor extractor;
    private final ReviewedFacts reviewed;
    private final Aligner aligner;
    private final Supplier<CompiledRules> rules;

    /** @param rules waits for the compiled rules; throws what was wrong with them */
    Desk(Annotator annotator, Extractor extractor, ReviewedFacts reviewed, Aligner aligner, Supplier<CompiledRules> rules) {
        this.annotator = annotator;
        this.extractor = extractor;
        this.reviewed = reviewed;
        this.aligner = aligner;
        this.rules = rules;
    }

    @Override
    public Report check(Document draft, List<Document> sources) {
        List<Document> all = new ArrayList<>(List.of(draft));
        all.addAll(sources);
        return report(all, judge(all, Set.of(draft.id()), false));
    }

    @Override
    public Report audit(List<Document> documents) {
        Map<String, List<Document>> stories = documents.stream().collect(Collectors.groupingBy(Document::story, TreeMap::new, Collectors.toList()));
        List<Finding> findings = new ArrayList<>();
        for (List<Document> story : stories.values()) {
            findings.addAll(judge(story, story.stream().map(Document::id).collect(Collectors.toSet()), true));
        }
        return report(documents, ShortIds.assign(findings));
    }

    @Override
    public DocumentFacts extract(Document document) {
        return reviewed.of(document).orElseGet(() -> extractor.extract(annotator.annotate(document)));
    }

    private List<Finding> judge(List<Document> story, Set<String> underCheck, boolean peers) {
        refuseTwins(story);
        List<DocumentFacts> facts = story.parallelStream().map(this::extract).toList();
        Collection<Fact> all = new ArrayList<>();
        Map<String, Source> texts = new HashMap<>();
        for (Document d : story) {
            all.add(new Article(d.id(), underCheck.contains(d.id()), peers, d.publisher(), d.published().map(Object::toString).orElse("")));
            texts.put(d.id(), d.source());
        }
        facts.forEach(f -> f.all().forEach(all::add));
        all.addAll(aligner.align(facts, texts, underCheck));
        return new Engine(rules.get()).run(all, texts);
    }

    private static void refuseTwins(List<Document> documents) {
        Set<String> seen = new HashSet<>();
        List<Problem> problems = documents.stream().filter(d -> !seen.add(d.id()))
                .map(d -> Problem.of(d.path(), "another document has the id '" + d.id() + "' too", "Give one of them another id.")).toList();
        if (!problems.isEmpty()) {
            throw new AuditException(problems);
        }
    }

    private Report report(List<Document> documents, List<Finding> findings) {
        List<DocumentEntry> entries = documents.stream().sorted(java.util.Comparator.comparing((Document d) -> d.role() != Role.DRAFT)
                .thenComparing(Document::id)).map(Desk::entry).toList();
        return new Report(Release.version(), rules.get().rules().sha256(), entries, findings);
    }

    private static DocumentEntry entry(Document d) {
        return new DocumentEntry(d.id(), d.path(), d.role().label(), d.publisher(), d.published().map(Object::toString).orElse(""), d.sha256());
    }
}
