package org.stet.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.document.Document;
import org.stet.fact.DocumentFacts;
import org.stet.fact.FactException;
import org.stet.fact.FactFile;
import org.stet.fact.Stated;
import org.stet.rule.Checksum;
import org.stet.text.Problem;
import org.stet.text.Source;

/**
 * Facts files that take the place of extraction for the documents whose text they were made from. A file that names a document of the
 * run but was made from another text of it is stale: one the user named stops the run, one of the standard folder is passed over aloud.
 */
final class ReviewedFacts {

    private static final Pattern HASH = Pattern.compile("^sha256: \"?([0-9a-f]{64})\"?", Pattern.MULTILINE);
    private static final Pattern DOCUMENT = Pattern.compile("^document: \"?([^\"\\r\\n]+)\"?", Pattern.MULTILINE);

    /** By the hash of the text, then by the document they name: a text can be printed twice. */
    private final Map<String, Map<String, Source>> byHash = new HashMap<>();
    private final Map<String, Source> byDocument = new HashMap<>();
    private final Optional<Path> named;
    private final Consumer<String> notices;
    private final AtomicBoolean used = new AtomicBoolean();

    private ReviewedFacts(Optional<Path> named, Consumer<String> notices) {
        this.named = named;
        this.notices = notices;
    }

    /** @throws FactException if a file is no facts file, or two hold facts of one document */
    static ReviewedFacts read(Settings settings, Consumer<String> notices) {
        ReviewedFacts facts = new ReviewedFacts(settings.facts(), notices);
        List<Problem> problems = new ArrayList<>();
        files(settings.facts().orElse(settings.home().resolve("facts"))).forEach(file -> facts.index(file, problems));
        refuse(problems);
        return facts;
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new FactException(problems);
        }
    }

    private static List<Path> files(Path path) {
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(path)) {
            return all.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException e) {
            throw new FactException(List.of(Problem.of(path.toString(), "the folder cannot be read", "Check its permissions.")));
        }
    }

    private void index(Path file, List<Problem> problems) {
        try {
            Source source = new Source(file.toString(), Files.readString(file));
            Matcher hash = HASH.matcher(source.text());
            Matcher document = DOCUMENT.matcher(source.text());
            if (!hash.find() || !document.find()) {
                problems.add(Problem.of(file.toString(), "the file does not say which document it holds facts of",
                        "It needs 'document:' and 'sha256:' at its top, as 'stet extract' writes them."));
                return;
            }
            String id = document.group(1).strip();
            Source other = byHash.computeIfAbsent(hash.group(1), h -> new TreeMap<>()).putIfAbsent(id, source);
            if (other != null) {
                problems.add(Problem.of(file.toString(), other.name() + " holds facts of " + id + " already", "Keep one of the two."));
            }
            byDocument.put(id, source);
        } catch (IOException e) {
            problems.add(Problem.of(file.toString(), "the file cannot be read as UTF-8 text", "Check that it is a facts file."));
        }
    }

    /**
     * The reviewed facts that there are of the documents, by document id.
     *
     * @throws FactException with everything wrong in the files of these documents
     */
    Map<String, DocumentFacts> of(List<Document> documents) {
        List<Found> found = documents.parallelStream().map(this::find).toList();
        refuse(found.stream().flatMap(f -> f.problems.stream()).toList());
        found.stream().map(Found::notice).filter(n -> !n.isEmpty()).forEach(notices);
        Map<String, DocumentFacts> facts = new HashMap<>();
        found.stream().map(Found::facts).flatMap(Optional::stream).forEach(f -> facts.put(f.document(), f));
        if (facts.isEmpty()) {
            tellUnused();
        }
        return facts;
    }

    private void tellUnused() {
        named.ifPresent(path -> notices.accept(path + ": holds facts of none of these documents, so it is not used"));
    }

    /** Says where facts were named that are of none of the documents that {@link #sum} was asked about. */
    void allAsked() {
        if (!used.get()) {
            tellUnused();
        }
    }

    /** The reviewed facts of one document among many. @throws FactException with everything wrong in its file */
    Optional<DocumentFacts> one(Document document) {
        Found found = source(document).map(source -> read(source, document)).orElse(Found.NOTHING);
        refuse(found.problems);
        return found.facts;
    }

    /**
     * The hash of the facts file that stands for the document; empty if none does. Says where one is stale.
     *
     * @throws FactException if the user named the stale one
     */
    String sum(Document document) {
        Optional<Source> source = source(document);
        if (source.isEmpty()) {
            Found stale = stale(document);
            refuse(stale.problems);
            Optional.of(stale.notice).filter(n -> !n.isEmpty()).ifPresent(notices);
        } else {
            used.set(true);
        }
        return source.map(s -> Checksum.hex(s.text().getBytes(StandardCharsets.UTF_8))).orElse("");
    }

    private Optional<Source> source(Document document) {
        Map<String, Source> same = byHash.getOrDefault(document.sha256(), Map.of());
        return Optional.ofNullable(same.get(document.id())).or(() -> same.values().stream().findFirst());
    }

    /** What there is for one document: facts, or problems, or a notice, or nothing. */
    private record Found(Optional<DocumentFacts> facts, List<Problem> problems, String notice) {

        static final Found NOTHING = new Found(Optional.empty(), List.of(), "");
    }

    private Found find(Document document) {
        return source(document).map(source -> read(source, document)).orElseGet(() -> stale(document));
    }

    private static Found read(Source source, Document document) {
        try {
            DocumentFacts facts = FactFile.read(source, document.id());
            List<Problem> problems = wrong(facts, document, source.name());
            return problems.isEmpty() ? new Found(Optional.of(facts), List.of(), "") : new Found(Optional.empty(), problems, "");
        } catch (FactException e) {
            return new Found(Optional.empty(), e.problems(), "");
        }
    }

    private static List<Problem> wrong(DocumentFacts facts, Document document, String file) {
        Set<String> ids = new HashSet<>();
        List<Problem> problems = new ArrayList<>();
        facts.all().forEach(fact -> {
            if (!ids.add(fact.id())) {
                problems.add(Problem.of(file, "two facts have the id " + fact.id(), "Give one of them another id."));
            }
            if (!stands(fact, document)) {
                problems.add(Problem.of(file, "the words of " + fact.id() + " do not stand at " + fact.span() + " of " + document.path(),
                        "Correct the span or the text of this fact."));
            }
        });
        return problems;
    }

    private static boolean stands(Stated fact, Document document) {
        return fact.span().end() <= document.text().length() && fact.span().in(document.text()).equals(fact.text());
    }

    private Found stale(Document document) {
        Source other = byDocument.get(document.id());
        if (other == null) {
            return Found.NOTHING;
        }
        String what = "these facts are stale: they were made from another text of " + document.id() + " than " + document.path();
        return named.isPresent()
                ? new Found(Optional.empty(), List.of(Problem.of(other.name(), what, "Extract them again with 'stet extract', and review what changed.")), "")
                : new Found(Optional.empty(), List.of(), other.name() + ": " + what + "; they are not used");
    }
}
