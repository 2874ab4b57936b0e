package org.stet.newsroom;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Finding;
import org.stet.finding.Report;
import org.stet.finding.Waiver;
import org.stet.text.Excerpt;
import org.stet.text.Problem;
import org.stet.text.Sentences;

/** A finding of a report, as one to be waived. */
public record Waivable(Finding finding, Report report) {

    /** As many that no other finding of a newsroom will begin with them, and few enough to be read. */
    private static final int DIGITS = 16;
    private static final int LONGEST_CLAIM = 200;

    /** The document's file, as the report names it. */
    public Path document() {
        try {
            return Path.of(entry().path());
        } catch (InvalidPathException e) {
            throw new NewsroomException(List.of(Problem.of(finding.id(), "the report names no file that can be here for '" + finding.primary().document() + "'",
                    "Make the report anew.")));
        }
    }

    /** Where waivers would lie beside the document; in the working directory where its folder is not there. */
    public Path besideIt() {
        Path beside = document().resolveSibling(WaiverFile.NAME);
        return Files.isDirectory(beside.toAbsolutePath().getParent()) ? beside : Path.of(WaiverFile.NAME);
    }

    /** How many findings of the report a waiver of this one is for. */
    public long alike() {
        return report.findings().stream().filter(f -> f.fingerprint().equals(finding.fingerprint())).count();
    }

    /**
     * What settles it, as an entry to be added to a file of waivers.
     *
     * @param file  that the entry is for
     * @param until {@link Waiver#NO_END} for no end
     */
    public Waiver waiver(Path file, String reason, String who, LocalDate until) {
        return new Waiver(file.toString(), 1, finding.rule(), finding.fingerprint().substring(0, DIGITS), name(file), "", claim(), reason.strip(), who.strip(), until);
    }

    private DocumentEntry entry() {
        return report.document(finding.primary().document()).orElseThrow();
    }

    /** The document as seen from the file; its id where it is not there any more. */
    private String name(Path file) {
        Path document = document().toAbsolutePath().normalize();
        return Files.exists(document) ? file.toAbsolutePath().normalize().getParent().relativize(document).toString().replace('\\', '/') : entry().id();
    }

    /** The sentence that has the words, or the words alone where it is long. */
    private String claim() {
        Excerpt excerpt = finding.primary().excerpt();
        String sentence = plain(Sentences.around(excerpt).in(excerpt.line()));
        String words = sentence.length() <= LONGEST_CLAIM ? sentence : plain(finding.primary().text());
        int most = Math.min(words.length(), LONGEST_CLAIM);
        return words.substring(0, Character.isHighSurrogate(words.charAt(Math.max(0, most - 1))) ? most - 1 : most);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
