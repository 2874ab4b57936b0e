package org.stet.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stet.audit.ReadDocument;
import org.stet.document.DocumentJson;
import org.stet.fact.ReadingJson;

/** Documents with the stories they are in. Every method throws a {@link LedgerException} if the database fails. */
public final class TracedDocuments {

    private static final String READ = "select d.form, d.reading, d.unread, (select min(m.story) from story_member m where m.document = d.id) as story, "
            + "(select max(m.copy_of) from story_member m where m.document = d.id) as copy_of from document d where d.id in (<ids>)";

    private final Ledger ledger;

    public TracedDocuments(Ledger ledger) {
        this.ledger = ledger;
    }

    /** In the order of publication. */
    public List<TracedDocument> read(Collection<String> ids) {
        List<TracedDocument> read = new ArrayList<>();
        List<String> all = List.copyOf(new TreeSet<>(ids));
        for (int from = 0; from < all.size(); from += Pages.SIZE) {
            List<String> page = all.subList(from, Math.min(all.size(), from + Pages.SIZE));
            read.addAll(ledger.asking(() -> ledger.jdbi().withHandle(h -> h.createQuery(READ).bindList("ids", page).map((row, context) -> new TracedDocument(
                    new ReadDocument(DocumentJson.read(Packed.unpack(row.getBytes(1))), ReadingJson.read(Packed.unpack(row.getBytes(2))), row.getString(3)),
                    text(row.getString(4)), text(row.getString(5)))).list())));
        }
        return read.stream().sorted(TracedDocument.IN_TIME).toList();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    /** Ids of all documents of these stories. */
    public Set<String> members(Collection<String> stories) {
        Set<String> members = new TreeSet<>();
        List<String> all = List.copyOf(stories);
        for (int from = 0; from < all.size(); from += Pages.SIZE) {
            List<String> page = all.subList(from, Math.min(all.size(), from + Pages.SIZE));
            members.addAll(ledger.asking(() -> ledger.jdbi().withHandle(h -> h.createQuery("select m.document from story_member m join document d on d.id = m.document "
                    + "where m.story in (<ids>) and d.unread = '' and " + DocumentWords.HELD).bindList("ids", page).mapTo(String.class).list())));
        }
        return members;
    }
}
