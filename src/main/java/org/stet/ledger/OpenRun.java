package org.stet.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.stet.audit.Judged;
import org.stet.finding.Report;
import org.stet.finding.Waiver;
import org.stet.text.Problem;

/**
 * A run that writes to the ledger, the only one at a time. All it writes goes through the connection that holds the lock, so that whoever has
 * lost the one cannot use the other. Every method is one transaction, and throws a {@link LedgerException} if the database fails. Safe for
 * several threads, one after the other.
 */
public final class OpenRun implements AutoCloseable {

    /** Tells the lock of this program from others' in the same database. */
    private static final int LOCK = 0x57E7;

    private final Ledger ledger;
    private final Handle handle;
    private final long id;

    private OpenRun(Ledger ledger, Handle handle, long id) {
        this.ledger = ledger;
        this.handle = handle;
        this.id = id;
    }

    /**
     * Begins a run once no other writes to the ledger.
     *
     * @param archive what is audited, as it was named
     * @param now     when it begins
     * @throws LedgerException if another holds the ledger for longer than one is willing to wait
     */
    public static OpenRun begin(Ledger ledger, String archive, String judgingKey, Instant now, Patience patience) {
        return ledger.asking(() -> {
            Handle handle = patience.wait(ledger.place(), () -> locked(ledger));
            try {
                return new OpenRun(ledger, handle, handle.inTransaction(h -> new RunTable(h).begin(archive, judgingKey, now)));
            } catch (JdbiException e) {
                release(ledger, handle);
                throw e;
            }
        });
    }

    /** A file can be open in one program only; a server is asked. */
    private static Optional<Handle> locked(Ledger ledger) {
        Handle handle = ledger.jdbi().open();
        if (ledger.isServer() && !asked(handle, "pg_try_advisory_lock")) {
            handle.close();
            return Optional.empty();
        }
        return Optional.of(handle);
    }

    private static boolean asked(Handle handle, String function) {
        return handle.createQuery("select " + function + "(:lock, hashtext(current_schema()))").bind("lock", LOCK).mapTo(Boolean.class).one();
    }

    private static void release(Ledger ledger, Handle handle) {
        try (handle) {
            if (ledger.isServer()) {
                asked(handle, "pg_advisory_unlock");
            }
        } catch (JdbiException e) {
            // the lock goes with the connection
        }
    }

    public long id() {
        return id;
    }

    /** What is known of those documents that the ledger has, by id. */
    public Map<String, StoredDocument.Known> known(Collection<String> ids) {
        return does(h -> new DocumentTable(h).known(ids));
    }

    /** The archive holds these documents, and nothing of them has changed. */
    public void unchanged(Collection<String> ids) {
        does(h -> {
            new DocumentTable(h).touch(id, ids);
            return ids;
        });
    }

    public void write(List<StoredDocument> documents) {
        does(h -> {
            DocumentTable table = new DocumentTable(h);
            table.write(id, documents, table.known(documents.stream().map(d -> d.read().id()).toList()).keySet());
            return documents;
        });
    }

    /** The keys under which those stories that the ledger has were judged, by id; empty for one that was not. */
    public Map<String, String> judgedKeys(Collection<String> ids) {
        return does(h -> new StoryTable(h).judgedKeys(ids));
    }

    /** The archive has these stories. What came of them before stays until they are judged anew. */
    public void group(List<KeyedStory> stories) {
        does(h -> {
            StoryTable table = new StoryTable(h);
            table.group(id, stories, table.judgedKeys(stories.stream().map(s -> s.group().id()).toList()).keySet());
            return stories;
        });
    }

    /** What came of a story of this run. */
    public void write(Judged judged) {
        does(h -> {
            new StoryTable(h).write(id, judged);
            return judged;
        });
    }

    /** What the run's report came to. @param waivers it was held against @param setAside what could not be read */
    public void told(Report report, List<Waiver> waivers, List<Problem> setAside) {
        does(h -> {
            RunTable table = new RunTable(h);
            table.setAside(id, setAside);
            table.waivers(id, waivers);
            table.findings(id, report);
            return report;
        });
    }

    public void end(RunState state, RunEntry entry, Instant now) {
        does(h -> {
            new RunTable(h).end(id, state, entry, now);
            return entry;
        });
    }

    private synchronized <T> T does(Function<Handle, T> work) {
        return ledger.asking(() -> handle.inTransaction(work::apply));
    }

    /** Lets others write. The run itself is as {@link #end} left it. */
    @Override
    public synchronized void close() {
        release(ledger, handle);
    }
}
