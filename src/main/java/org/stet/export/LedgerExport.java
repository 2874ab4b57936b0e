package org.stet.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stet.ledger.Ledger;
import org.stet.ledger.LedgerRows;

/** Writes the tables of a ledger into files, row by row. A file comes into being whole or not at all. */
public final class LedgerExport {

    private final LedgerRows rows;
    private final TableFormat format;

    public LedgerExport(Ledger ledger, TableFormat format) {
        this.rows = new LedgerRows(ledger);
        this.format = format;
    }

    /**
     * Writes {@code documents}, {@code facts}, {@code findings} and {@code stories} into the folder, which is made where there is none.
     *
     * @return how many rows each file has, by its name
     * @throws IOException if one cannot be written; those that were written stay
     */
    public Map<String, Long> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<String, Long> written = new TreeMap<>();
        written.putAll(table(folder, "documents", DocumentColumns.class, rows.documents().map(DocumentColumns::of)));
        written.putAll(table(folder, "facts", FactColumns.class, rows.documents().flatMap(FactColumns::of)));
        written.putAll(table(folder, "findings", FindingColumns.class, rows.findings().map(FindingColumns::of)));
        written.putAll(table(folder, "stories", StoryColumns.class, rows.stories().map(StoryColumns::of)));
        return written;
    }

    private <T extends Record> Map<String, Long> table(Path folder, String name, Class<T> type, Stream<T> of) throws IOException {
        Path file = folder.resolve(name + "." + format.ending());
        Path beside = folder.resolve("." + file.getFileName() + ".part");
        Files.deleteIfExists(beside);
        long count = 0;
        try (Stream<T> all = of) {
            try (Table<T> table = format.open(beside, type)) {
                for (Iterator<T> each = all.iterator(); each.hasNext(); count++) {
                    table.add(each.next());
                }
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            Files.deleteIfExists(beside);
        }
        return Map.of(String.valueOf(file.getFileName()), count);
    }
}
