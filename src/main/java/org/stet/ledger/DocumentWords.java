package org.stet.ledger;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.stet.document.Document;
import org.stet.document.DocumentJson;
import org.stet.fact.DocumentReading;
import org.stet.fact.ReadingJson;

/** The words of documents, by which those that may tell a claim are found: one small row for each, all of which are looked through. */
public final class DocumentWords {

    /** Documents that some run of their archive has held since the last one that came to its end. */
    static final String HELD = "d.last_run >= (select coalesce(min(newest), 0) from (select max(id) as newest from run where state = 'done' group by archive) ended)";

    private final Ledger ledger;

    public DocumentWords(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Makes the words of a document, as they are sought. */
    @FunctionalInterface
    public interface Maker {

        /** Ascending, each once. */
        int[] words(DocumentReading reading, Document document);
    }

    /** Of a document, ascending. */
    public record Row(String document, int[] words) {
    }

    /** Notes the words of documents of which none are noted, or that read otherwise now. */
    public void bringUpToDate(Maker maker) {
        List<String> open = ledger.asking(() -> ledger.jdbi().withHandle(h -> h.createQuery("select d.id from document d left join document_words w on w.document = d.id "
                + "where d.unread = '' and (w.reading_key is null or w.reading_key <> d.reading_key)").mapTo(String.class).list()));
        for (int from = 0; from < open.size(); from += Pages.SIZE) {
            List<String> page = open.subList(from, Math.min(open.size(), from + Pages.SIZE));
            ledger.asking(() -> {
                ledger.jdbi().useTransaction(h -> note(h, page, maker));
                return page;
            });
        }
    }

    private static void note(Handle handle, List<String> ids, Maker maker) {
        handle.createUpdate("delete from document_words where document in (<ids>)").bindList("ids", ids).execute();
        PreparedBatch batch = handle.prepareBatch("insert into document_words (document, reading_key, words) values (:id, :key, :words)");
        try (Stream<Noted> documents = handle.createQuery("select form, reading, reading_key from document where id in (<ids>)").bindList("ids", ids)
                .map((row, context) -> new Noted(DocumentJson.read(Packed.unpack(row.getBytes(1))), ReadingJson.read(Packed.unpack(row.getBytes(2))), row.getString(3)))
                .stream()) {
            documents.forEach(d -> batch.bind("id", d.document.id()).bind("key", d.key).bind("words", bytes(maker.words(d.reading, d.document))).add());
        }
        batch.execute();
    }

    private record Noted(Document document, DocumentReading reading, String key) {
    }

    /** Goes through the words of all documents that the archives hold. */
    public void each(ObjIntConsumer<Row> taker) {
        ledger.asking(() -> {
            ledger.jdbi().useTransaction(h -> {
                try (Stream<Row> rows = h.createQuery("select w.document, w.words from document_words w join document d on d.id = w.document where " + HELD)
                        .setFetchSize(Pages.SIZE).map((row, context) -> new Row(row.getString(1), ints(row.getBytes(2)))).stream()) {
                    int[] number = {0};
                    rows.forEach(row -> taker.accept(row, number[0]++));
                }
            });
            return "";
        });
    }

    private static byte[] bytes(int[] words) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * words.length);
        bytes.asIntBuffer().put(words);
        return bytes.array();
    }

    private static int[] ints(byte[] bytes) {
        int[] words = new int[bytes.length / 4];
        ByteBuffer.wrap(bytes).asIntBuffer().get(words);
        return words;
    }
}
