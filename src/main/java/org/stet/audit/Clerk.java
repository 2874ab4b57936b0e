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
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.stet.align.Aligner;
import org.stet.align.ClaimTracer;
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
import org.stet.text.Problem;
import org.stet.text.Recent;
import org.stet.text.Source;

/** Runs the stages before the rules: facts of every document, then correspondences and verdicts. Holds one story at a time. */
final class Clerk implements Preparation {

    private static final int MOST_NAMED = 5;

    private final Function<Document, DocumentReading> extraction;
    private final ReviewedFacts reviewed;
    private final Supplier<Aligner> aligner;
    private final Supplier<SupportJudge> judge;
    private final Consumer<String> notices;
    private final Supplier<ClaimTracer> tracer;
    private final List<Correction> corrections;

    /**
     * @param extraction what a document states; asked by several threads
     * @param aligner    waits for the models
     * @param judge      waits for the models
     * @param tracer     waits for the models
     */
    Clerk(Function<Document, DocumentReading> extraction, ReviewedFacts reviewed, Supplier<Aligner> aligner, Supplier<SupportJudge> judge,
          Supplier<ClaimTracer> tracer, Consumer<String> notices) {
        this(extraction, reviewed, aligner, judge, tracer, notices, List.of());
    }

    private Clerk(Function<Document, DocumentReading> extraction, ReviewedFacts reviewed, Supplier<Aligner> aligner, Supplier<SupportJudge> judge,
                  Supplier<ClaimTracer> tracer, Consumer<String> notices, List<Correction> corrections) {
        this.extraction = extraction;
        this.reviewed = reviewed;
        this.aligner = aligner;
        this.judge = judge;
        this.tracer = tracer;
        this.notices = notices;
        this.corrections = List.copyOf(corrections);
    }

    @Override
    public Clerk correcting(List<Correction> others) {
        return others.equals(corrections) ? this : new Clerk(extraction, reviewed, aligner, judge, tracer, notices, others);
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
        return new Clerk(d -> read.get(new Text(d.id(), d.sha256(), d.published()), text -> extraction.apply(d)), reviewed, aligner, judge,
                tracer, notices, corrections);
    }

    /** The documents of a story that findings are made about: all but those that say they are sources. */
    private static Set<String> underCheck(List<Document> story) {
        return story.stream().filter(d -> d.role() != Role.SOURCE).map(Document::id).collect(Collectors.toSet());
    }

    private Dossier dossier(List<Document> story, Map<String, DocumentFacts> known, Set<String> underCheck, boolean peers) {
        DocumentReader reader = new DocumentReader(extraction);
        List<ReadDocument> read = story.parallelStream().sorted(Comparator.comparing(Document::id)).map(d -> reader.read(d, known.get(d.id()), peers)).toList();
        read.stream().map(ReadDocument::notice).filter(n -> !n.isEmpty()).forEach(notices);
        return dossier(read, underCheck, peers, (readings, texts) -> peers ? aligner.get().alignPeers(readings, texts, underCheck)
                : aligner.get().align(readings.stream().map(DocumentReading::facts).toList(), texts, underCheck));
    }

    /** How facts of several documents, with their texts, correspond. */
    private interface Aligning {

        List<Correspondence> align(List<DocumentReading> readings, Map<String, Source> texts);
    }

    /** @param story in the order of ids */
    private Dossier dossier(List<ReadDocument> story, Set<String> underCheck, boolean peers, Aligning aligning) {
        List<DocumentReading> readings = story.stream().filter(ReadDocument::isRead).map(ReadDocument::reading).toList();
        List<Fact> all = new ArrayList<>();
        Map<String, Source> texts = new HashMap<>();
        story.stream().filter(ReadDocument::isRead).map(ReadDocument::document).forEach(d -> {
            all.add(new Article(d.id(), underCheck.contains(d.id()), peers, d.publisher(), d.published().map(Object::toString).orElse("")));
            texts.put(d.id(), d.source());
        });
        readings.forEach(r -> r.facts().all().forEach(all::add));
        List<Correspondence> correspondences = aligning.align(readings, texts);
        all.addAll(correspondences);
        if (!peers) {
            all.addAll(support(readings, underCheck, texts, correspondences));
        }
        CarriedCorrections carried = new CarriedCorrections(corrections, tracer, this::read);
        story.stream().filter(d -> d.isRead() && underCheck.contains(d.id())).forEach(d -> all.addAll(carried.in(d)));
        return new Dossier(all, texts, story.stream().filter(d -> !d.isRead()).collect(Collectors.toMap(ReadDocument::id, ReadDocument::unread)),
                story.stream().collect(Collectors.toMap(ReadDocument::id, d -> d.reading().skipped())));
    }

    @Override
    public ReadDocument read(Document document) {
        return new DocumentReader(extraction).read(document, reviewed.one(document).orElse(null), true);
    }

    /** One story of an archive whose documents were read before. @param documents in the order of their ids */
    Dossier story(List<ReadDocument> documents) {
        Set<String> underCheck = underCheck(documents.stream().map(ReadDocument::document).toList());
        return dossier(documents, underCheck, true, (readings, texts) -> aligner.get().alignPeers(readings, texts, underCheck));
    }

    /** Likewise, where it is known already how its facts correspond. */
    Dossier story(List<ReadDocument> documents, List<Correspondence> correspondences) {
        return dossier(documents, underCheck(documents.stream().map(ReadDocument::document).toList()), true, (readings, texts) -> correspondences);
    }

    /** Verdicts on the draft, if there is one and anything to hold it against. */
    private List<Support> support(List<DocumentReading> readings, Set<String> underCheck, Map<String, Source> texts, List<Correspondence> correspondences) {
        Map<Boolean, List<DocumentReading>> parted = readings.stream().collect(Collectors.partitioningBy(r -> underCheck.contains(r.facts().document())));
        List<DocumentReading> sources = parted.get(false);
        return sources.isEmpty() ? List.of()
                : parted.get(true).stream().flatMap(draft -> judge.get().judge(draft, sources, texts, correspondences).stream()).toList();
    }

    private static void refuseTwins(List<Document> documents) {
        Set<String> seen = new HashSet<>();
        List<Problem> problems = documents.stream().filter(d -> !seen.add(d.id()))
                .map(d -> Problem.of(d.path(), "another document has the id '" + d.id() + "' too", "Give one of them another id.")).toList();
        if (!problems.isEmpty()) {
            throw new AuditException(problems);
        }
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
