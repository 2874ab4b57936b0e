package org.stet.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.document.format.Content;
import org.stet.document.format.Encoding;
import org.stet.text.FilePlace;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Yaml;

/** Which files a path stands for: itself, those of a folder and the folders in it, or those that a corpus file lists. */
final class Folder {

    static final String CORPUS = "corpus.yaml";
    /** Said of one document. */
    private static final List<String> ITEM_KEYS = Stream.concat(Stream.of("file", "headline"), Metadata.KEYS.stream()).toList();

    private final Predicate<String> wanted;
    private final Consumer<Entry> entries;
    private final Intake intake;
    private final Set<Path> entered = new HashSet<>();
    private int found;

    /**
     * What a corpus file governs: its folder, and the folders in it that have none of their own.
     *
     * @param listed empty where there is no corpus file
     * @param sound  whether nothing is wrong with it
     */
    private record Rule(String corpus, Set<Path> listed, boolean sound) {

        static final Rule NONE = new Rule("", Set.of(), true);
    }

    /**
     * A file to read.
     *
     * @param id       of its document where nothing else gives one
     * @param named    whether somebody named this very file
     * @param metadata what the corpus file says of it
     * @param fallback what the corpus file says of all
     */
    record Entry(Path file, String id, boolean named, Metadata metadata, Metadata fallback) {
    }

    /**
     * @param wanted  whether a file of this name is a document
     * @param entries takes the files
     * @param intake  takes what is wrong and what is left out
     */
    Folder(Predicate<String> wanted, Consumer<Entry> entries, Intake intake) {
        this.wanted = wanted;
        this.entries = entries;
        this.intake = intake;
    }

    /** @throws DocumentException if the path is a folder without documents, or a corpus file cannot be used at all */
    void open(Path path) {
        if (Files.isDirectory(path)) {
            found = 0;
            walk(path, "", Rule.NONE);
            if (found == 0) {
                throw DocumentException.of(path.toString(), "the folder holds no documents", "Put articles into it, such as .txt, .md, .html or .docx files.");
            }
        } else if (isCorpus(path)) {
            listed(path, "");
        } else {
            entries.accept(new Entry(path, stem(path, ""), true, Metadata.NONE, Metadata.NONE));
        }
    }

    static boolean isCorpus(Path path) {
        return path.toString().endsWith(".yaml") || path.toString().endsWith(".yml");
    }

    private void walk(Path folder, String prefix, Rule around) {
        if (!entered.add(FilePlace.of(folder))) {
            return;
        }
        List<Path> within = within(folder);
        Path corpus = folder.resolve(CORPUS);
        Rule rule = Files.exists(corpus) ? listed(corpus, prefix) : around;
        for (Path path : within) {
            if (Files.isDirectory(path)) {
                walk(path, prefix + path.getFileName() + "/", rule);
            } else if (wanted.test(path.getFileName().toString())) {
                document(path, prefix, rule);
            }
        }
    }

    private void document(Path file, String prefix, Rule rule) {
        found++;
        if (rule.corpus.isEmpty()) {
            entries.accept(new Entry(file, stem(file, prefix), false, Metadata.NONE, Metadata.NONE));
        } else if (rule.sound && !rule.listed.contains(file.normalize())) {
            intake.notice(file + ": left out, as " + rule.corpus + " does not list it");
        }
    }

    private static String stem(Path file, String prefix) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        return prefix + Content.stem(name);
    }

    /** By name; hidden ones left out. */
    private static List<Path> within(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> !f.getFileName().toString().startsWith(".")).sorted(Comparator.comparing(f -> f.getFileName().toString())).toList();
        } catch (IOException e) {
            throw DocumentException.of(folder.toString(), "the folder cannot be read", "Check its permissions.");
        }
    }

    /** Hands on what the corpus lists. */
    private Rule listed(Path corpus, String prefix) {
        found++;
        List<Problem> own = new ArrayList<>();
        List<Entry> all = Yaml.read(source(corpus), own).map(root -> entries(corpus, prefix, root, own)).orElse(List.of());
        if (own.isEmpty() && all.isEmpty()) {
            own.add(Problem.of(corpus.toString(), "the corpus lists no documents", "Write them below the key 'documents', with 'file' for each."));
        }
        own.forEach(intake::problem);
        all.forEach(entries);
        return new Rule(corpus.toString(), all.stream().map(entry -> entry.file().normalize()).collect(Collectors.toSet()), own.isEmpty());
    }

    private static Source source(Path file) {
        try {
            return new Source(file.toString(), Encoding.decode(file.toString(), Files.readAllBytes(file)));
        } catch (IOException e) {
            throw Content.unreadable(file.toString(), e);
        }
    }

    /** Those without problems of their own. */
    private static List<Entry> entries(Path corpus, String prefix, Yaml.Value root, List<Problem> problems) {
        root.allow(List.of("documents", "story", "published", "publisher", "language"));
        Metadata fallback = Metadata.read(root);
        List<Entry> entries = new ArrayList<>();
        for (Yaml.Value item : root.get("documents").map(Yaml.Value::items).orElse(List.of())) {
            int before = problems.size();
            item.allow(ITEM_KEYS);
            Metadata metadata = Metadata.read(item).withHeadline(item.text("headline", "").strip());
            String name = item.required("file", "Name the document's file, relative to the corpus file.");
            Path file = corpus.resolveSibling(name);
            if (!name.isBlank() && !Files.exists(file)) {
                item.get("file").ifPresent(v -> v.problem("there is no such file", "Name it relative to the corpus file."));
            }
            if (problems.size() == before) {
                entries.add(new Entry(file, stem(file, prefix), true, metadata, fallback));
            }
        }
        return entries;
    }
}
