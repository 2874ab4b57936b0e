package org.stet.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Yaml;

/** Which files a path stands for: itself, those of a folder, or those that a corpus file lists. */
final class Folder {

    static final String CORPUS = "corpus.yaml";

    private Folder() {
    }

    /**
     * A file to read.
     *
     * @param metadata what the corpus file says of it
     * @param fallback what the corpus file says of all
     */
    record Entry(Path file, Metadata metadata, Metadata fallback) {

        static Entry of(Path file) {
            return new Entry(file, Metadata.NONE, Metadata.NONE);
        }
    }

    /** @throws DocumentException if the path is a folder without documents, or its corpus file cannot be used at all */
    static List<Entry> entries(Path path, List<Problem> problems, List<String> notices) {
        if (Files.isDirectory(path)) {
            List<Path> texts = texts(path);
            Path corpus = path.resolve(CORPUS);
            return Files.exists(corpus) ? listed(corpus, texts, problems, notices) : all(path, texts);
        }
        boolean corpus = path.toString().endsWith(".yaml") || path.toString().endsWith(".yml");
        return corpus ? listed(path, List.of(), problems, notices) : List.of(Entry.of(path));
    }

    private static List<Entry> all(Path folder, List<Path> texts) {
        if (texts.isEmpty()) {
            throw DocumentException.of(folder.toString(), "the folder holds no documents", "Put .txt or .md files into it; folders within it are not read.");
        }
        return texts.stream().map(Entry::of).toList();
    }

    private static List<Path> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Documents::isText).filter(f -> !f.getFileName().toString().startsWith("."))
                    .filter(f -> !f.getFileName().toString().toLowerCase(Locale.ROOT).equals("readme.md")).filter(f -> !Files.isDirectory(f))
                    .sorted(Comparator.comparing(f -> f.getFileName().toString())).toList();
        } catch (IOException e) {
            throw DocumentException.of(folder.toString(), "the folder cannot be read", "Check its permissions.");
        }
    }

    private static List<Entry> listed(Path corpus, List<Path> texts, List<Problem> problems, List<String> notices) {
        Source source = TextFile.read(corpus).source();
        List<Problem> own = new ArrayList<>();
        List<Entry> entries = Yaml.read(source, own).map(root -> entries(corpus, root, own)).orElse(List.of());
        if (own.isEmpty() && entries.isEmpty()) {
            own.add(Problem.of(corpus.toString(), "the corpus lists no documents", "Write them below the key 'documents', with 'file' for each."));
        }
        Set<Path> known = new HashSet<>();
        entries.forEach(e -> known.add(e.file().normalize()));
        texts.stream().filter(t -> own.isEmpty() && !known.contains(t.normalize()))
                .forEach(t -> notices.add(t + ": left out, as " + corpus + " does not list it"));
        problems.addAll(own);
        return entries;
    }

    /** Those without problems of their own. */
    private static List<Entry> entries(Path corpus, Yaml.Value root, List<Problem> problems) {
        root.allow(List.of("documents", "story", "published"));
        Metadata fallback = Metadata.read(root);
        List<Entry> entries = new ArrayList<>();
        for (Yaml.Value item : root.get("documents").map(Yaml.Value::items).orElse(List.of())) {
            int before = problems.size();
            item.allow(List.of("id", "file", "publisher", "published", "story", "role"));
            Metadata metadata = Metadata.read(item);
            String name = item.required("file", "Name the document's file, relative to the corpus file.");
            Path file = corpus.resolveSibling(name);
            if (!name.isBlank() && !Files.exists(file)) {
                item.get("file").ifPresent(v -> v.problem("there is no such file", "Name it relative to the corpus file."));
            }
            if (problems.size() == before) {
                entries.add(new Entry(file, metadata, fallback));
            }
        }
        return entries;
    }
}
