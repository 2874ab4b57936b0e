package org.stet.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.stet.audit.ReadDocument;
import org.stet.document.DocumentJson;
import org.stet.fact.ReadingJson;
import org.stet.finding.Finding;
import org.stet.finding.FindingJson;

/**
 * All that the archives of a ledger hold, one after the other; a page of it is in memory at a time. Every method throws a {@link LedgerException}
 * if the database fails.
 */
public final class LedgerRows {

    private static final int PAGE = 100;
    private static final String DOCUMENTS = "select d.id, d.form, d.reading, d.unread, d.first_run, d.last_run, "
            + "(select min(m.story) from story_member m where m.document = d.id) as story, (select max(m.copy_of) from story_member m where m.document = d.id) as copy_of "
            + "from document d where " + DocumentWords.HELD + " and d.id_order > :after order by d.id_order fetch first " + PAGE + " rows only";
    private static final String FINDINGS = "select f.story, f.ordinal, f.form, f.first_run, (select max(w.kind) from waived w where w.run = s.last_run and w.document = f.document "
            + "and w.fingerprint = f.fingerprint) as kind from finding f join story s on s.id = f.story where (f.story, f.ordinal) > (:story, :ordinal) "
            + "and s.last_run >= (select coalesce(min(newest), 0) from (select max(id) as newest from run where state = 'done' group by archive) ended) "
            + "order by f.story, f.ordinal fetch first " + PAGE + " rows only";
    private static final String STORIES = "select s.id, s.failed, s.last_run, s.judged_run, (select count(*) from story_member m where m.story = s.id) as documents, "
            + "(select count(*) from finding f where f.story = s.id) as findings from story s where s.id > :after "
            + "and s.last_run >= (select coalesce(min(newest), 0) from (select max(id) as newest from run where state = 'done' group by archive) ended) "
            + "order by s.id fetch first " + PAGE + " rows only";

    private final Ledger ledger;

    public LedgerRows(Ledger ledger) {
        this.ledger = ledger;
    }

    /** @param firstRun and lastRun: the first run that held it, and the last */
    public record DocumentRow(TracedDocument document, long firstRun, long lastRun) {
    }

    /** @param state {@code open}, or how it was settled in the last run: {@code waived}, {@code expired}, {@code changed} */
    public record FindingRow(String story, int ordinal, Finding finding, long firstRun, String state) {
    }

    /** @param failed why it could not be judged; empty for one that was */
    public record StoryRow(String id, int documents, int findings, String failed, long lastRun, long judgedRun) {
    }

    /** In the order of ids. */
    public Stream<DocumentRow> documents() {
        return Pages.stream(last -> asks(h -> h.createQuery(DOCUMENTS).bind("after", DocumentTable.order(last.map(r -> r.document().document().id()).orElse("")))
                .map((row, context) -> new DocumentRow(new TracedDocument(new ReadDocument(DocumentJson.read(Packed.unpack(row.getBytes(2))),
                        ReadingJson.read(Packed.unpack(row.getBytes(3))), row.getString(4)), text(row.getString(7)), text(row.getString(8))), row.getLong(5), row.getLong(6)))
                .list()));
    }

    /** By story. */
    public Stream<FindingRow> findings() {
        return Pages.stream(last -> asks(h -> h.createQuery(FINDINGS).bind("story", last.map(FindingRow::story).orElse("")).bind("ordinal", last.map(FindingRow::ordinal).orElse(-1))
                .map((row, context) -> new FindingRow(row.getString(1), row.getInt(2), FindingJson.finding(Packed.unpack(row.getBytes(3))), row.getLong(4),
                        Optional.ofNullable(row.getString(5)).orElse("open"))).list()));
    }

    /** In the database's order of ids. */
    public Stream<StoryRow> stories() {
        return Pages.stream(last -> asks(h -> h.createQuery(STORIES).bind("after", last.map(StoryRow::id).orElse(""))
                .map((row, context) -> new StoryRow(row.getString(1), row.getInt(5), row.getInt(6), row.getString(2), row.getLong(3), row.getLong(4))).list()));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private <T> List<T> asks(Function<Handle, List<T>> work) {
        return ledger.asking(() -> ledger.jdbi().withHandle(work::apply));
    }
}
