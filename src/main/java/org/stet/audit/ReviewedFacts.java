package org.stet.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.document.Document;
import org.stet.fact.DocumentFacts;
import org.stet.fact.FactException;
import org.stet.fact.FactFile;
import org.stet.text.Problem;
import org.stet.text.Source;

/**
 * Facts files that take the place of extraction for the documents whose text they were made from. A file that names a document of the
 * run but was made from another text of it is stale: one the user named stops the run, one of the standard folder is passed over aloud.
 */
final class ReviewedFacts {

    private static final Pattern HASH = Pattern.compile("^sha256: \"?([0-9a-f]{64})\"?", Pattern.MULTILINE);
    private static final Pattern DOCUMENT = Pattern.compile("^document: \"?([^\"\\r\\n]+)\"?", Pattern.MULTILINE);

    private final Map<String, Source> byHash = new HashMap<>();
    private final Map<String, Source> byDocument = new HashMap<>();
    private final boolean named;
    private final Consumer<String> notices;

    private ReviewedFacts(boolean named, Consumer<String> notices) {
        this.named = named;
        this.notices = notices;
    }

    /** @throws FactException if a file that the user named is no facts file */
    static ReviewedFacts read(Settings settings, Consumer<String> notices) {
        ReviewedFacts facts = new ReviewedFacts(settings.facts().isPresent(), notices);
        Path path = settings.facts().orElse(settings.home().resolve("facts"));
        List<Problem> problems = new ArrayList<>();
        files(path).forEach(file -> facts.index(file, problems));
        if (!problems.isEmpty()) {
            throw new FactException(problems);
        }
        return facts;
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
            byHash.put(hash.group(1), source);
            byDocument.put(document.group(1), source);
        } catch (IOException e) {
            problems.add(Problem.of(file.toString(), "the file cannot be read as UTF-8 text", "Check that it is a facts file."));
        }
    }

    /** The reviewed facts of the document, if there are any. @throws FactException if its file is broken or stale */
    Optional<DocumentFacts> of(Document document) {
        Source source = byHash.get(document.sha256());
        if (source == null) {
            stale(document);
            return Optional.empty();
        }
        DocumentFacts facts = FactFile.read(source, document.id());
        List<Problem> problems = facts.all().filter(f -> f.span().end() > document.text().length() || !f.span().in(document.text()).equals(f.text()))
                .map(f -> Problem.of(source.name(), "the words of " + f.id() + " do not stand at " + f.span() + " of " + document.path(),
                        "Correct the span or the text of this fact.")).toList();
        if (!problems.isEmpty()) {
            throw new FactException(problems);
        }
        return Optional.of(facts);
    }

    private void stale(Document document) {
        Source other = byDocument.get(document.id());
        if (other == null) {
            return;
        }
        String what = "these facts are stale: they were made from another text of " + document.id() + " than " + document.path();
        if (named) {
            throw new FactException(List.of(Problem.of(other.name(), what, "Extract them again with 'stet extract', and review what changed.")));
        }
        notices.accept(other.name() + ": " + what + "; they are not used");
    }
}
