package org.stet.export;

import org.stet.document.Document;
import org.stet.document.Particulars;
import org.stet.ledger.LedgerRows;

/**
 * One document, as docs/ledger-export.md lists its columns.
 *
 * @param facts how many it states
 */
public record DocumentColumns(String document, String path, String role, String publisher, String published, String publishedAt, String updatedAt, String headline,
                              String byline, String url, String language, String sha256, String unread, String story, String copyOf, long firstRun, long lastRun,
                              int facts) {

    static DocumentColumns of(LedgerRows.DocumentRow row) {
        Document d = row.document().document().document();
        Particulars told = d.particulars();
        return new DocumentColumns(d.id(), d.path(), d.role().label(), d.publisher(), d.published().map(Object::toString).orElse(""), told.published(), told.updated(),
                told.headline(), told.byline(), told.url(), told.language(), d.sha256(), row.document().document().unread(), row.document().story(),
                row.document().copyOf(), row.firstRun(), row.lastRun(), (int) row.document().document().reading().facts().all().count());
    }
}
