package org.stet.ledger;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import org.stet.audit.ReadDocument;

/**
 * A document as it stands in the ledger.
 *
 * @param story  id of the story it belongs to; empty where it belongs to none
 * @param copyOf id of the document that it repeats; empty for one that is no copy
 */
public record TracedDocument(ReadDocument document, String story, String copyOf) {

    /** By day and moment of publication, those of which none is known last; then by id. */
    public static final Comparator<TracedDocument> IN_TIME = Comparator.comparing(TracedDocument::time).thenComparing(d -> d.document().id());

    private String time() {
        String day = document.document().published().map(Object::toString).orElse("9999");
        return day + " " + moment(document.document().particulars().published());
    }

    /** In UTC, so that moments of two zones can be compared; empty where the document does not tell its zone. */
    private static String moment(String published) {
        try {
            return OffsetDateTime.parse(published).toInstant().toString();
        } catch (DateTimeParseException e) {
            return "";
        }
    }
}
