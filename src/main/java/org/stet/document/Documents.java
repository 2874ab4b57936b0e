package org.stet.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.stet.text.FilePlace;
import org.stet.text.Source;
import org.stet.text.Span;

/** Reads files, folders and corpus files into documents. */
public final class Documents {

    private static final List<String> MARKDOWN = List.of(".md", ".markdown");
    private static final List<String> PLAIN = List.of(".txt", ".text", "");

    private final Zoner zoner;

    public Documents(ZonePatterns patterns) {
        this.zoner = new Zoner(patterns);
    }

    /**
     * Reads every path: a text or Markdown file, a corpus file, or a folder of such. What cannot be read is among the problems and the
     * rest goes on. A file that several of the paths lead to is read once.
     *
     * @param defaults what holds where neither the file nor its corpus says otherwise
     */
    public Reading read(List<Path> paths, Metadata defaults) {
        Reading.Builder reading = new Reading.Builder();
        Set<Path> read = new HashSet<>();
        for (Path path : paths) {
            try {
                for (Folder.Entry entry : Folder.entries(path, reading.problems, reading.notices)) {
                    if (read.add(FilePlace.of(entry.file()))) {
                        readInto(reading, entry.file(), entry.metadata(), entry.fallback().or(defaults));
                    }
                }
            } catch (DocumentException e) {
                reading.problems.addAll(e.problems());
            }
        }
        return reading.build();
    }

    private void readInto(Reading.Builder reading, Path file, Metadata stated, Metadata fallback) {
        try {
            reading.add(read(file, () -> TextFile.read(file), stated, fallback));
        } catch (DocumentException e) {
            reading.problems.addAll(e.problems());
        }
    }

    /**
     * The document of a file that somebody is writing.
     *
     * @param text     what the file would hold if it were saved now
     * @param fallback what holds where the text does not say otherwise
     * @throws DocumentException if it cannot be read, such as for its extension or a fault in its front matter
     */
    public Document read(Path file, String text, Metadata fallback) {
        return read(file, () -> TextFile.of(file.toString(), text.getBytes(StandardCharsets.UTF_8)), Metadata.NONE, fallback);
    }

    private Document read(Path file, Supplier<TextFile> content, Metadata stated, Metadata fallback) {
        String extension = extension(file);
        boolean markdown = MARKDOWN.contains(extension);
        if (!markdown && !PLAIN.contains(extension)) {
            throw DocumentException.of(file.toString(), "files of the kind " + extension + " are not read", "Save it as .txt or .md.");
        }
        TextFile text = content.get();
        FrontMatter front = FrontMatter.read(text.source());
        String name = file.getFileName().toString();
        String id = Metadata.cleanId(name.substring(0, name.length() - extension.length()));
        Metadata metadata = stated.or(front.metadata()).or(fallback).or(new Metadata(id, "", null, Role.PEER, ""));
        String whole = text.source().text();
        List<Unit> units = markdown ? markdown(file, whole, front.body()) : PlainText.units(whole, front.body());
        if (units.isEmpty()) {
            throw DocumentException.of(file.toString(), "there is no text below the front matter", "Check that the right file was saved.");
        }
        return document(metadata, file.toString(), text, front.headline(), front.summaries(), units);
    }

    private static List<Unit> markdown(Path file, String text, int from) {
        try {
            return Markdown.units(text, from);
        } catch (StackOverflowError e) {
            throw DocumentException.of(file.toString(), "its Markdown is nested too deep", "Save it as .txt.");
        }
    }

    /**
     * A document made from a text that is in no file, read as plain text without front matter.
     *
     * @param metadata with at least an id
     * @param path     what messages and reports call it
     * @throws DocumentException if the text is blank
     */
    public Document of(Metadata metadata, String path, String text) {
        return of(metadata, path, TextFile.of(path, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A document whose text did not come in a file of its own, read as plain text. @throws DocumentException if the text is blank */
    Document of(Metadata metadata, String path, TextFile text) {
        return document(metadata, path, text, Optional.empty(), List.of(), PlainText.units(text.source().text(), 0));
    }

    private Document document(Metadata metadata, String path, TextFile text, Optional<Span> headline, List<Span> summaries,
                              List<Unit> units) {
        Source source = text.source();
        Role role = metadata.role() == null ? Role.PEER : metadata.role();
        return new Document(metadata.id(), path, role, metadata.publisher(), metadata.published(), metadata.story(), source,
                text.sha256(), zoner.blocks(source.text(), headline, summaries, units), metadata.particulars());
    }

    static boolean isText(Path file) {
        String extension = extension(file);
        return MARKDOWN.contains(extension) || PLAIN.contains(extension) && !extension.isEmpty();
    }

    private static String extension(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }
}
