package org.stet.ledger;

import java.time.Duration;
import java.util.Map;

/**
 * What a run comes to, as it is kept.
 *
 * @param documents its archive held
 * @param unchanged of those, how many were not read again
 * @param unread    of those, how many took no part
 * @param setAside  files and entries that could not be read at all
 * @param stories   it put them into
 * @param judged    of those, how many were judged anew
 * @param findings  in its report
 * @param stages    how long each took, by name
 */
public record RunEntry(int documents, int unchanged, int unread, int setAside, int stories, int judged, int findings, Map<String, Duration> stages) {

    /** Of a run that has only begun. */
    public static final RunEntry NONE = new RunEntry(0, 0, 0, 0, 0, 0, 0, Map.of());

    public RunEntry {
        stages = Map.copyOf(stages);
    }
}
