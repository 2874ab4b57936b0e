package org.stet.archive;

/** Counts what is done and tells the listener. */
final class Progress {

    private final ArchiveListener listener;
    private long found;
    private boolean allFound;
    private long unchanged;
    private long read;
    private long unread;
    private long stories;
    private boolean allGrouped;
    private long unchangedStories;
    private long judged;
    private long findings;

    Progress(ArchiveListener listener) {
        this.listener = listener;
    }

    synchronized Counts counts() {
        return new Counts(found, allFound, unchanged, read, unread, stories, allGrouped, unchangedStories, judged, findings);
    }

    synchronized void begins(Stage stage) {
        listener.begins(stage);
    }

    synchronized void ends(Stage stage, long milliseconds) {
        listener.ends(stage, milliseconds);
    }

    synchronized void found(long more, long asBefore) {
        found += more;
        unchanged += asBefore;
        listener.stands(counts());
    }

    synchronized void allFound() {
        allFound = true;
        listener.stands(counts());
    }

    synchronized void read(boolean couldBe) {
        read++;
        unread += couldBe ? 0 : 1;
        listener.stands(counts());
    }

    synchronized void grouped(long more, long asBefore) {
        stories += more;
        unchangedStories += asBefore;
        listener.stands(counts());
    }

    synchronized void allGrouped() {
        allGrouped = true;
        listener.stands(counts());
    }

    synchronized void judged(long itsFindings) {
        judged++;
        findings += itsFindings;
        listener.stands(counts());
    }
}
