package org.stet.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.stet.finding.Report;
import org.stet.report.JsonReport;
import org.stet.report.JsonReportReader;
import org.stet.report.ReportException;
import org.stet.rule.Checksum;

/**
 * The last report that was made from a working directory, kept in the cache so that a finding can be spoken of by its id alone. Without
 * the facts of {@code stories}. Only its owner may read it, as it holds copy that may not be published yet.
 */
final class LastReport {

    private static final int DIGITS = 32;
    private static final int MOST_DOCUMENTS = 5_000;
    private static final int MOST_FINDINGS = 20_000;

    private final Path file;

    private LastReport(Path file) {
        this.file = file;
    }

    /** Of the directory in which the program was started. @param cache the cache root */
    static LastReport here(Path cache) {
        byte[] place = Path.of("").toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8);
        return new LastReport(cache.resolve("last-reports").resolve(Checksum.hex(place).substring(0, DIGITS) + ".json"));
    }

    /**
     * Keeps the report in place of the one before; where that cannot be done nothing is said, as the report itself is not lost. One of a large
     * archive is not kept: it would take longer to look something up in it than anybody waits, and all the room there is.
     */
    void write(Report report) {
        try {
            if (report.documents().size() > MOST_DOCUMENTS || report.findings().size() > MOST_FINDINGS) {
                Files.deleteIfExists(file);
                return;
            }
            Files.createDirectories(file.getParent());
            Path beside = Files.createTempFile(file.getParent(), "unfinished", ".json");
            try {
                try (Writer out = Files.newBufferedWriter(beside)) {
                    new JsonReport().render(report.withoutStories(), out);
                }
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            // a cache that cannot be written keeps nobody from working
        }
    }

    /** Empty where none was kept, or one that this Stet cannot read. */
    Optional<Report> read() {
        try {
            return Files.isRegularFile(file) ? Optional.of(JsonReportReader.readWithoutFacts(file)) : Optional.empty();
        } catch (ReportException e) {
            return Optional.empty();
        }
    }
}
