package org.stet.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stet.document.format.Content;
import org.stet.document.format.Formats;
import org.stet.text.Problem;

/** Reads files, folders, archives and corpus files into documents. */
public final class Documents {

    private final Archivist archivist;
    private final Formats formats;

    public Documents(ZonePatterns patterns) {
        this(patterns, ArchiveLimits.STANDARD);
    }

    public Documents(ZonePatterns patterns, ArchiveLimits limits) {
        this.formats = new Formats(patterns.page());
        this.archivist = new Archivist(formats, new Zoner(patterns), limits);
    }

    /**
     * Reads every path as {@link #walk} does, and keeps all of it.
     *
     * @param defaults what holds where neither the file nor its corpus says otherwise
     */
    public Reading read(List<Path> paths, Metadata defaults) {
        Reading.Builder reading = new Reading.Builder();
        walk(paths, defaults, reading);
        return reading.build();
    }

    /**
     * Reads every path: a file of any format, a corpus file, or a folder of such with the folders in it. What cannot be read is told as a
     * problem and the rest goes on. A file that several of the paths lead to is read once. Paths come in the order given, what lies in a
     * folder by name, what lies in a file as it stands there; no more than one document, or one archive's entry, is held at a time.
     *
     * @param defaults what holds where neither the file nor its corpus says otherwise
     */
    public void walk(List<Path> paths, Metadata defaults, Intake intake) {
        new Walk(archivist, formats, defaults, intake).walk(paths);
    }

    /** About how many documents {@link #walk} will come upon, without reading one; 0 where that cannot be told. */
    public long count(List<Path> paths) {
        return Estimate.of(paths, formats::wants);
    }

    /** Whether the path stands for several documents, or may: a folder, a corpus file, or a file of a format that holds many. */
    public boolean mayHoldMany(Path path) {
        return Files.isDirectory(path) || Folder.isCorpus(path) || formats.mayHoldMany(path.toString());
    }

    /**
     * The document of a file that somebody is writing.
     *
     * @param text     what the file would hold if it were saved now
     * @param fallback what holds where the text does not say otherwise
     * @throws DocumentException if it cannot be read, such as for its extension or a fault in its front matter
     */
    public Document read(Path file, String text, Metadata fallback) {
        return one(archivist.content(file, text.getBytes(StandardCharsets.UTF_8)), fallback);
    }

    private Document one(Content content, Metadata fallback) {
        One one = new One();
        archivist.read(content, Metadata.NONE, fallback, one);
        if (one.documents.size() != 1 && one.problems.isEmpty()) {
            one.problem(Problem.of(content.name(), "one document is needed here, and the file holds " + one.documents.size(), ""));
        }
        if (!one.problems.isEmpty()) {
            throw new DocumentException(one.problems);
        }
        return one.documents.get(0);
    }

    /**
     * A document made from a text that is in no file, read as plain text without front matter.
     *
     * @param metadata with at least an id
     * @param path     what messages and reports call it
     * @throws DocumentException if the text is blank
     */
    public Document of(Metadata metadata, String path, String text) {
        return archivist.document(metadata, path, text);
    }

    /** What came of a file that should hold one document. */
    private static final class One implements Arrivals {

        private final List<Document> documents = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        @Override
        public void document(Document document, String captured) {
            documents.add(document);
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
        }

        @Override
        public void notice(String notice) {
            // what is wrong with a draft is asked here, not what stands beside it
        }
    }
}
