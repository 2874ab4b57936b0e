package org.stet.finding;

import org.stet.text.Source;

/**
 * A document that took part in a run.
 *
 * @param role      draft, source or peer
 * @param publisher empty where unknown
 * @param published ISO date, empty where unknown
 * @param sha256    of the file's bytes
 * @param unread    why it took no part, in sentences; empty for a document that was read
 * @param text      what all offsets into it count in
 */
public record DocumentEntry(String id, String path, String role, String publisher, String published, String sha256, String unread, Source text) {

    /** Whether others are held against it, and nothing is looked for in it. */
    public boolean isSource() {
        return role.equals("source");
    }

    public boolean isDraft() {
        return role.equals("draft");
    }

    /** Whether it was read to be checked, and not only to be held against. */
    public boolean checked() {
        return unread.isEmpty() && !isSource();
    }
}
