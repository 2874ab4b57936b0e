package org.stet.ledger;

import org.stet.audit.ReadDocument;
import org.stet.story.Signature;

/**
 * A document as a run found it.
 *
 * @param signature  what tells its story
 * @param readingKey under which it was read, 64 hex digits; empty for one that is to be read again
 * @param judgedAs   a hash of all that judging sees of it, 64 hex digits
 */
public record StoredDocument(ReadDocument read, Signature signature, String readingKey, String judgedAs) {

    /** What the ledger knows of a document without opening it. @param path where it lay */
    public record Known(String id, String path, String readingKey, String judgedAs) {
    }
}
