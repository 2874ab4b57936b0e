package org.stet.ledger;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** Takes out of a ledger what no late run has seen, and gives the room back. Corrections, waivers and what runs came to always stay. */
public final class LedgerVacuum {

    private static final String GONE = "select d.id from document d where d.last_run < :oldest";

    private static final Set<Integer> H2_IS_SHUT = Set.of(ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN);

    private final Ledger ledger;

    public LedgerVacuum(Ledger ledger) {
        this.ledger = ledger;
    }

    /** How many of each were taken out. */
    public record Removed(int documents, int stories, int findings) {
    }

    /**
     * Takes out the documents that none of the last runs of their archive has held, and the stories and findings that were of them.
     *
     * @param runs how many runs of each archive that came to their end count, at least 1
     */
    public Removed remove(int runs) {
        return ledger.asking(() -> ledger.jdbi().inTransaction(h -> {
            Optional<Long> oldest = oldest(h, runs);
            return oldest.isEmpty() ? new Removed(0, 0, 0) : remove(h, oldest.get());
        }));
    }

    /** The oldest run that counts of any archive. */
    private static Optional<Long> oldest(Handle handle, int runs) {
        return handle.createQuery("select min(kept) from (select archive, min(id) as kept from (select archive, id, row_number() over (partition by archive order by id desc) as back "
                + "from run where state = 'done') ended where back <= :runs group by archive) late").bind("runs", runs).map((row, context) -> {
                    long kept = row.getLong(1);
                    return row.wasNull() ? Optional.<Long>empty() : Optional.of(kept);
                }).one();
    }

    private static Removed remove(Handle h, long oldest) {
        String stories = "select s.id from story s where s.last_run < :oldest";
        int findings = run(h, "delete from finding where story in (" + stories + ") or document in (" + GONE + ")", oldest);
        run(h, "delete from coverage where story in (" + stories + ") or document in (" + GONE + ")", oldest);
        run(h, "delete from story_member where story in (" + stories + ") or document in (" + GONE + ")", oldest);
        int told = run(h, "delete from story where last_run < :oldest", oldest);
        return new Removed(run(h, "delete from document where last_run < :oldest", oldest), told, findings);
    }

    private static int run(Handle handle, String sql, long oldest) {
        return handle.createUpdate(sql).bind("oldest", oldest).execute();
    }

    /** Gives back the room of what was taken out. A ledger in a file is shut by that, and must be opened anew. */
    public void compact() {
        ledger.asking(() -> {
            try {
                ledger.jdbi().useHandle(h -> h.execute(ledger.isServer() ? "vacuum" : "shutdown compact"));
            } catch (JdbiException e) {
                // the connection over which the database was shut is shut too
                if (!(e.getCause() instanceof SQLException shut && H2_IS_SHUT.contains(shut.getErrorCode()))) {
                    throw e;
                }
            }
            return "";
        });
    }
}
