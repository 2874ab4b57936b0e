package org.stet.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What there is in a ledger. Every method throws a {@link LedgerException} if the database fails. */
public final class LedgerStats {

    private final Ledger ledger;

    public LedgerStats(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * A run of an audit.
     *
     * @param ended empty for one that has not come to an end
     */
    public record Run(long id, String archive, String state, Instant begun, Optional<Instant> ended, int documents, int unchanged, int unread, int setAside, int stories,
                      int judged, int findings) {
    }

    /** How many documents it has. */
    public long documents() {
        return count("document");
    }

    public long stories() {
        return count("story");
    }

    public long findings() {
        return count("finding");
    }

    public long corrections() {
        return count("correction where withdrawn = ''");
    }

    /** How many facts its documents state; each of them is read for that. */
    public long facts() {
        try (Stream<LedgerRows.DocumentRow> rows = new LedgerRows(ledger).documents()) {
            return rows.mapToLong(r -> r.document().document().reading().facts().all().count()).sum();
        }
    }

    /** How many findings of the last runs stand how: {@code open}, {@code waived}, {@code expired}, {@code changed}. */
    public Map<String, Long> states() {
        Map<String, Long> states = new TreeMap<>();
        try (Stream<LedgerRows.FindingRow> rows = new LedgerRows(ledger).findings()) {
            rows.forEach(r -> states.merge(r.state(), 1L, Long::sum));
        }
        return states;
    }

    /** The newest first. */
    public List<Run> runs() {
        return ledger.asking(() -> ledger.jdbi().withHandle(h -> h.createQuery("select id, archive, state, begun, ended, documents, unchanged, unread, set_aside, stories, judged, "
                + "findings from run order by id desc").map((row, context) -> new Run(row.getLong(1), row.getString(2), row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(), Optional.ofNullable(row.getObject(5, OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                        row.getInt(6), row.getInt(7), row.getInt(8), row.getInt(9), row.getInt(10), row.getInt(11), row.getInt(12))).list()));
    }

    /** Bytes on disk. */
    public long size() {
        if (ledger.isServer()) {
            return ledger.asking(() -> ledger.jdbi().withHandle(h -> h.createQuery("select coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint from pg_class c "
                    + "join pg_namespace n on n.oid = c.relnamespace where n.nspname = current_schema() and c.relkind = 'r'").mapTo(Long.class).one()));
        }
        return ledger.place() instanceof LedgerPlace.Folder folder ? bytes(folder.path().resolve(Ledger.FILE + ".mv.db")) : 0;
    }

    private static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long count(String table) {
        return ledger.asking(() -> ledger.jdbi().withHandle(h -> h.createQuery("select count(*) from " + table).mapTo(Long.class).one()));
    }
}
