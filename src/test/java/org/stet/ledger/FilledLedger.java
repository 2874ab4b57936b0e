package org.stet.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSetMetaData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.stet.audit.ReadDocument;
import org.stet.document.Document;
import org.stet.document.DocumentJson;
import org.stet.fact.ReadingJson;

/** Puts documents into a ledger as if a run had read them, without the run. Columns that a test does not speak of are left empty. */
public final class FilledLedger {

    private final Ledger ledger;

    public FilledLedger(Ledger ledger) {
        this.ledger = ledger;
    }

    /** A run that came to its end: its id. */
    public long run(String archive) {
        return ledger.jdbi().withHandle(h -> h.createUpdate("insert into run (begun, ended, state, archive, judging_key) values (timestamp with time zone "
                + "'2026-01-08 10:00:00+00:00', timestamp with time zone '2026-01-08 10:00:05+00:00', 'done', :archive, 'x')").bind("archive", archive)
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one());
    }

    /** @param copies by id of a copy, what it repeats */
    public void put(long run, String story, List<ReadDocument> documents, Map<String, String> copies) {
        ledger.jdbi().useTransaction(h -> {
            insert(h, "document", documents.stream().map(d -> row(run, d)).toList());
            insert(h, "story", List.of(Map.of("id", story, "story_key", "k", "judged_key", "k", "last_run", run, "judged_run", run, "correspondences", Packed.pack(""))));
            insert(h, "story_member", documents.stream().<Map<String, Object>>map(d -> Map.of("story", story, "document", d.id(), "copy_of",
                    copies.getOrDefault(d.id(), ""), "why", "the corpus file says so")).toList());
        });
    }

    private static Map<String, Object> row(long run, ReadDocument read) {
        Document d = read.document();
        Map<String, Object> row = new HashMap<>();
        row.put("id", d.id());
        row.put("id_order", d.id().getBytes(StandardCharsets.UTF_16BE));
        row.put("path", d.path());
        row.put("role", d.role().label());
        row.put("publisher", d.publisher());
        row.put("published", d.published().map(Object::toString).orElse(""));
        row.put("sha256", d.sha256());
        row.put("reading_key", d.sha256());
        row.put("unread", read.unread());
        row.put("form", Packed.pack(DocumentJson.write(d)));
        row.put("reading", Packed.pack(ReadingJson.write(read.reading())));
        row.put("signature", Packed.pack("{}"));
        row.put("first_run", run);
        row.put("last_run", run);
        return row;
    }

    static void insert(Handle handle, String table, List<Map<String, Object>> rows) {
        List<String> columns = handle.createQuery("select * from " + table + " where 1 = 0").execute((supplier, context) -> {
            List<String> names = new ArrayList<>();
            ResultSetMetaData told = supplier.get().executeQuery().getMetaData();
            for (int i = 1; i <= told.getColumnCount(); i++) {
                names.add(told.getColumnName(i).toLowerCase(java.util.Locale.ROOT));
            }
            return names;
        });
        PreparedBatch batch = handle.prepareBatch("insert into " + table + " (" + String.join(", ", columns) + ") values (" + columns.stream().map(c -> ":" + c)
                .collect(Collectors.joining(", ")) + ")");
        rows.forEach(row -> {
            columns.forEach(c -> batch.bind(c, row.getOrDefault(c, "")));
            batch.add();
        });
        batch.execute();
    }
}
