package org.stet.archive;

/**
 * How far an audit has come. All counts only grow.
 *
 * @param found            documents met in the archive so far
 * @param allFound         whether there are no more
 * @param unchanged        of those found, how many need not be read again
 * @param read             how many were read in this run, those that took no part among them
 * @param unread           of those read in this run, how many take no part
 * @param stories          stories met so far
 * @param allGrouped       whether there are no more
 * @param unchangedStories of those, how many need not be judged again
 * @param judged           how many were judged in this run
 * @param findings         how many findings those have
 */
public record Counts(long found, boolean allFound, long unchanged, long read, long unread, long stories, boolean allGrouped, long unchangedStories,
                     long judged, long findings) {

    /** Nothing done yet. */
    public static final Counts NONE = new Counts(0, false, 0, 0, 0, 0, false, 0, 0, 0);
}
