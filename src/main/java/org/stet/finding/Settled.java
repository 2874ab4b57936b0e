package org.stet.finding;

import java.util.List;

/**
 * What a report was held against that people had settled before.
 *
 * @param baseline whether there was a baseline
 * @param gone     findings of the baseline that are no more
 * @param idle     waivers that match no finding
 */
public record Settled(boolean baseline, List<Gone> gone, List<IdleWaiver> idle) {

    /** Nothing was settled before. */
    public static final Settled NOTHING = new Settled(false, List.of(), List.of());

    /** A finding of the baseline. */
    public record Gone(String id, String rule, Level level, String document, String message, String fingerprint) {
    }

    /**
     * A waiver without a finding.
     *
     * @param file the waiver stands in
     * @param line from 1
     * @param what it is for: a rule, a fingerprint or both, as the file has it
     */
    public record IdleWaiver(String file, int line, String what, String reason) {
    }

    public Settled {
        gone = List.copyOf(gone);
        idle = List.copyOf(idle);
    }
}
