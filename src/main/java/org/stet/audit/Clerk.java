package org.stet.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.stet.align.Aligner;
import org.stet.align.SupportJudge;
import org.stet.document.Document;
import org.stet.document.Role;
import org.stet.fact.Article;
import org.stet.fact.Correspondence;
import org.stet.fact.DocumentFacts;
import org.stet.fact.DocumentReading;
import org.stet.fact.Fact;
import org.stet.fact.Skipped;
import org.stet.fact.Support;
import org.stet.fact.Wording;
import org.stet.language.ForeignLanguageException;
import org.stet.text.Problem;
import org.stet.text.ProblemException;
import org.stet.text.Recent;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.text.UnreadException;

/** Runs the stages before the rules: facts of every document, then correspondences and verdicts. Holds one story at a time. */
final class Clerk implements Preparation {

    private static final int MOST_NAMED = 5;

    private final Function<Document, DocumentReading> extraction;
    private final ReviewedFacts reviewed;
    private final Supplier<Aligner> aligner;
    private final Supplier<SupportJudge> judge;
    private final Consumer<String> notices;

    /**
     * @param extraction what a document states; asked by several threads
     * @param aligner    waits for the models
     * @param judge      waits for the models
     */
    Clerk(Function<Document, DocumentReading> extraction, ReviewedFacts reviewed, Supplier<Aligner> aligner, Supplier<SupportJudge> judge,
          Consumer<String> notices) {
        this.extraction = extraction;
        this.reviewed = reviewed;
        this.aligner = aligner;
        this.judge = judge;
        this.notices = notices;
    }

    @Override
    public Dossier draft(Document draft, List<Document> sources) {
        List<Document> all = new ArrayList<>(List.of(draft));
        all.addAll(sources);
        refuseTwins(all);
        return dossier(all, reviewed.of(all), Set.of(draft.id()), false);
    }

    @Override
    public void stories(List<Document> documents, Consumer<Dossier> taker) {
        refuseTwins(documents);
        Map<String, DocumentFacts> known = reviewed.of(documents);
        Map<String, List<Document>> stories = documents.stream().collect(Collectors.groupingBy(Document::story, TreeMap::new, Collectors.toList()));
        tellLone(stories.values());
        stories.values().forEach(story -> taker.accept(dossier(story, known, underCheck(story), true)));
    }

    /** What a text states depends on what its facts are named after, on its words and on its day. */
    private record Text(String id, String sha256, Optional<LocalDate> published) {
    }

    @Override
    public Preparation remembering(int most) {
        Recent<Text, DocumentReading> read = new Recent<>(most);
        return new Clerk(d -> read.get(new Text(d.id(), d.sha256(), d.published()), text -> extraction.apply(d)), reviewed, aligner, judge, notices);
    }

    /** The documents of a story that findings are made about: all but those that say they are sources. */
    private static Set<String> underCheck(List<Document> story) {
        return story.stream().filter(d -> d.role() != Role.SOURCE).map(Document::id).collect(Collectors.toSet());
    }

    private Dossier dossier(List<Document> story, Map<String, DocumentFacts> known, Set<String> underCheck, boolean peers) {
        Map<String, UnreadException> unread = new ConcurrentHashMap<>();
        List<DocumentReading> readings = story.parallelStream().sorted(Comparator.comparing(Document::id))
                .flatMap(d -> reading(d, known, peers, unread).stream()).toList();
        tellForeign(story, readings);
        List<DocumentFacts> facts = readings.stream().map(DocumentReading::facts).toList();
        List<Fact> all = new ArrayList<>();
        Map<String, Source> texts = new HashMap<>();
        for (Document d : story) {
            if (!unread.containsKey(d.id())) {
                all.add(new Article(d.id(), underCheck.contains(d.id()), peers, d.publisher(), d.published().map(Object::toString).orElse("")));
                texts.put(d.id(), d.source());
            }
        }
        facts.forEach(f -> f.all().forEach(all::add));
        List<Correspondence> correspondences = aligner.get().align(facts, texts, underCheck);
        all.addAll(correspondences);
        if (!peers) {
            all.addAll(support(readings, underCheck, texts, correspondences));
        }
        return new Dossier(all, texts, unread.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> why(e.getValue()))), skipped(story, readings, unread));
    }

    private static String why(UnreadException reason) {
        return "not checked: " + reason.problem().what() + ". " + reason.problem().mend();
    }

    private static Map<String, List<Skipped>> skipped(List<Document> story, List<DocumentReading> readings, Map<String, UnreadException> unread) {
        Map<String, List<Skipped>> skipped = new HashMap<>();
        readings.forEach(reading -> skipped.put(reading.facts().document(), reading.skipped()));
        story.stream().filter(d -> unread.containsKey(d.id()))
                .forEach(d -> skipped.put(d.id(), List.of(new Skipped(new Span(0, d.text().length()), unread.get(d.id()).reason()))));
        return skipped;
    }

    /** Verdicts on the draft, if there is one and anything to hold it against. */
    private List<Support> support(List<DocumentReading> readings, Set<String> underCheck, Map<String, Source> texts, List<Correspondence> correspondences) {
        Map<Boolean, List<DocumentReading>> parted = readings.stream().collect(Collectors.partitioningBy(r -> underCheck.contains(r.facts().document())));
        List<DocumentReading> sources = parted.get(false);
        return sources.isEmpty() ? List.of()
                : parted.get(true).stream().flatMap(draft -> judge.get().judge(draft, sources, texts, correspondences).stream()).toList();
    }

    /**
     * Facts that somebody reviewed stand as they are; the words are read all the same where a draft is held against its sources.
     *
     * @param unread takes, by id, why a document took no part
     */
    private Optional<DocumentReading> reading(Document document, Map<String, DocumentFacts> known, boolean peers, Map<String, UnreadException> unread) {
        DocumentFacts facts = known.get(document.id());
        try {
            return Optional.of(facts == null ? extract(document) : new DocumentReading(facts, peers ? List.of() : wordings(document), List.of()));
        } catch (UnreadException e) {
            unread.put(document.id(), e);
            return Optional.empty();
        }
    }

    /** The sentences of a document whose facts somebody reviewed; none if it is in another language, which facts are not. */
    private List<Wording> wordings(Document document) {
        try {
            return extract(document).wordings();
        } catch (ForeignLanguageException e) {
            return List.of();
        }
    }

    private DocumentReading extract(Document document) {
        try {
            return extraction.apply(document);
        } catch (ProblemException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new Stumble(document, e);
        }
    }

    /** Our own fault, with the document on which it happened. Without a public constructor, so that streams hand it on as it is. */
    private static final class Stumble extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Stumble(Document document, RuntimeException fault) {
            super("on " + document.path() + ", " + fault, fault);
        }

        @Override
        public String toString() {
            return getMessage();
        }
    }

    private static void refuseTwins(List<Document> documents) {
        Set<String> seen = new HashSet<>();
        List<Problem> problems = documents.stream().filter(d -> !seen.add(d.id()))
                .map(d -> Problem.of(d.path(), "another document has the id '" + d.id() + "' too", "Give one of them another id.")).toList();
        if (!problems.isEmpty()) {
            throw new AuditException(problems);
        }
    }

    private void tellForeign(List<Document> story, List<DocumentReading> readings) {
        Map<String, Document> byId = story.stream().collect(Collectors.toMap(Document::id, d -> d));
        readings.forEach(r -> ForeignParagraphs.notice(byId.get(r.facts().document()), r).ifPresent(notices));
    }

    private void tellLone(Collection<List<Document>> stories) {
        List<String> lone = stories.stream().filter(story -> story.size() == 1).map(story -> story.get(0).id()).sorted().toList();
        if (!lone.isEmpty()) {
            String named = String.join(", ", lone.subList(0, Math.min(lone.size(), MOST_NAMED)));
            int more = lone.size() - MOST_NAMED;
            notices.accept("no other document tells the same story, so held against itself only: " + named + (more > 0 ? " and " + more + " more" : ""));
        }
    }
}
