package org.stet.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.stet.audit.ReadDocument;
import org.stet.document.Document;
import org.stet.document.DocumentJson;
import org.stet.document.Particulars;
import org.stet.fact.ReadingJson;
import org.stet.story.Signature;
import org.stet.story.SignatureJson;

/** Reads and writes the table of documents. */
final class DocumentTable {

    private static final String COLUMNS = "path, role, publisher, published, published_at, updated_at, headline, byline, url, language, sha256, reading_key, "
            + "judged_as, unread, form, reading, signature, notice, last_run";
    private static final String INSERT = "insert into document (id, id_order, first_run, " + COLUMNS + ") values (:id, :id_order, :last_run, :"
            + COLUMNS.replace(", ", ", :") + ")";
    private static final String UPDATE = "update document set " + COLUMNS.replaceAll("(\\w+)", "$1 = :$1") + " where id = :id";

    private final Handle handle;

    DocumentTable(Handle handle) {
        this.handle = handle;
    }

    /** What is known of those that there are, by id. */
    Map<String, StoredDocument.Known> known(Collection<String> ids) {
        Map<String, StoredDocument.Known> known = new HashMap<>();
        if (!ids.isEmpty()) {
            handle.createQuery("select id, path, reading_key, judged_as from document where id in (<ids>)").bindList("ids", ids)
                    .map((row, context) -> new StoredDocument.Known(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                    .forEach(each -> known.put(each.id(), each));
        }
        return known;
    }

    /** Says that the run's archive holds them. */
    void touch(long run, Collection<String> ids) {
        if (!ids.isEmpty()) {
            handle.createUpdate("update document set last_run = :run where id in (<ids>)").bind("run", run).bindList("ids", ids).execute();
        }
    }

    /** @param there ids of those that the table has already */
    void write(long run, List<StoredDocument> documents, Collection<String> there) {
        write(UPDATE, run, documents.stream().filter(d -> there.contains(d.read().id())).toList());
        write(INSERT, run, documents.stream().filter(d -> !there.contains(d.read().id())).toList());
    }

    private void write(String sql, long run, List<StoredDocument> documents) {
        if (documents.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            documents.forEach(stored -> {
                bind(batch, stored);
                batch.bind("last_run", run).add();
            });
            batch.execute();
        }
    }

    private static void bind(PreparedBatch batch, StoredDocument stored) {
        Document document = stored.read().document();
        Particulars told = document.particulars();
        batch.bind("id", document.id()).bind("id_order", order(document.id())).bind("path", document.path()).bind("role", document.role().label())
                .bind("publisher", document.publisher()).bind("published", document.published().map(Object::toString).orElse(""))
                .bind("published_at", told.published()).bind("updated_at", told.updated()).bind("headline", told.headline()).bind("byline", told.byline())
                .bind("url", told.url()).bind("language", told.language()).bind("sha256", document.sha256()).bind("reading_key", stored.readingKey())
                .bind("judged_as", stored.judgedAs()).bind("unread", stored.read().unread()).bind("form", Packed.pack(DocumentJson.write(document)))
                .bind("reading", Packed.pack(ReadingJson.write(stored.read().reading())))
                .bind("signature", Packed.pack(SignatureJson.write(stored.signature()))).bind("notice", stored.read().notice());
    }

    /** The id's characters in UTF-16, by which bytes sort as Java sorts texts. */
    static byte[] order(String id) {
        return id.getBytes(StandardCharsets.UTF_16BE);
    }

    /** Those that there are of the documents, in the order of their ids. */
    List<ReadDocument> read(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return handle.createQuery("select form, reading, unread from document where id in (<ids>)").bindList("ids", ids)
                .map((row, context) -> new ReadDocument(DocumentJson.read(Packed.unpack(row.getBytes(1))), ReadingJson.read(Packed.unpack(row.getBytes(2))),
                        row.getString(3))).stream().sorted(Comparator.comparing(ReadDocument::id)).toList();
    }

    /** The next signatures of the run's documents by day and id, those without a day first. @param after a day and an id */
    List<Signature> signatures(long run, String day, String id) {
        return handle.createQuery("select signature from document where last_run = :run and (published, id_order) > (:day, :order) "
                + "order by published, id_order fetch first " + Pages.SIZE + " rows only").bind("run", run).bind("day", day).bind("order", order(id))
                .map((row, context) -> SignatureJson.read(Packed.unpack(row.getBytes(1)))).list();
    }

    /** What people should know of how the run's documents were read, in the order of ids. */
    List<String> notices(long run) {
        return handle.createQuery("select notice from document where last_run = :run and notice <> '' order by id_order").bind("run", run)
                .mapTo(String.class).list();
    }
}
