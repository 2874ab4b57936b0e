package org.stet.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.stet.document.Document;
import org.stet.document.DocumentException;
import org.stet.document.Documents;
import org.stet.document.Metadata;
import org.stet.document.Role;
import org.stet.text.Problem;
import org.stet.text.Yaml;

/** Reads labelled stories: files named {@code *.stories.yaml}. Those of one folder are one archive. */
public final class LabelledArchives {

    /** How the names of such files end. */
    static final String ENDING = ".stories.yaml";

    private static final String DOCUMENTS = "documents";

    private final Documents documents;
    private final Consumer<Problem> bad;

    /** @param bad takes what is wrong; documents that something is wrong with are left out */
    public LabelledArchives(Documents documents, Consumer<Problem> bad) {
        this.documents = documents;
        this.bad = bad;
    }

    /** By the names of their folders. */
    public List<LabelledArchive> read(List<Path> paths) {
        Map<Path, List<Path>> folders = new TreeMap<>();
        for (Path path : paths) {
            try (Stream<Path> files = Files.walk(path)) {
                List<Path> found = files.filter(f -> f.toString().endsWith(ENDING) && Files.isRegularFile(f)).sorted().toList();
                if (found.isEmpty()) {
                    bad.accept(Problem.of(path.toString(), "there are no labelled stories", "Their files are named *" + ENDING + "."));
                }
                found.forEach(f -> folders.computeIfAbsent(f.toAbsolutePath().normalize().getParent(), p -> new ArrayList<>()).add(f));
            } catch (IOException e) {
                bad.accept(Problem.of(path.toString(), "there is no such file or folder", "Check the path."));
            }
        }
        return folders.values().stream().map(files -> archive(files.stream().distinct().toList())).toList();
    }

    private LabelledArchive archive(List<Path> files) {
        Map<String, Document> read = new LinkedHashMap<>();
        Map<String, String> stories = new HashMap<>();
        Map<String, String> originals = new HashMap<>();
        for (Path file : files) {
            try (Lines lines = new Lines(file); Pieces pieces = new Pieces(file.toString(), lines)) {
                for (Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
                    List<Problem> problems = new ArrayList<>();
                    piece.values(problems).forEach(value -> story(value, file, read, stories, originals));
                    problems.stream().sorted().forEach(bad);
                }
            } catch (IOException e) {
                bad.accept(Problem.of(file.toString(), "the file cannot be read: " + e.getMessage(), ""));
            }
        }
        return new LabelledArchive(String.valueOf(files.get(0).getParent()), List.copyOf(read.values()), stories, originals);
    }

    private void story(Yaml.Value value, Path file, Map<String, Document> read, Map<String, String> stories, Map<String, String> originals) {
        Optional<Yaml.Value> list = value.isMap() ? CaseReader.given(value, DOCUMENTS).filter(Yaml.Value::isList) : Optional.empty();
        if (list.isEmpty()) {
            value.problem("a story has a list of documents", "Write the key 'documents', and 'story' unless each of them stands alone.");
            return;
        }
        Optional<String> story = CaseReader.text(value, "story");
        for (Yaml.Value item : list.get().items()) {
            String id = item.required("id", "Give each document an id of its own.").strip();
            String text = item.required("text", "Write the document's text.");
            if (id.isEmpty() || text.isBlank() || read.containsKey(id)) {
                item.problem("the id '" + id + "' is missing or that of another document, or there is no text", "Give each document an id of its own and a text.");
                continue;
            }
            Metadata metadata = new Metadata(id, CaseReader.text(item, "publisher").orElse(""), CaseReader.published(item), Role.PEER, "");
            try {
                read.put(id, documents.of(metadata, file + ", " + id, text));
                stories.put(id, story.orElse("alone: " + id));
                CaseReader.text(item, "copy-of").ifPresent(original -> originals.put(id, original));
            } catch (DocumentException e) {
                e.problems().forEach(p -> item.problem(p.what(), p.mend()));
            }
        }
    }
}
