package org.stet.report;

import java.util.Locale;

/** Stretches of time in words. */
public final class Durations {

    private static final long MINUTE = 60;
    private static final long HOUR = 3600;

    private Durations() {
    }

    /** Such as "45 s", "2 min 10 s", "1 h 05 min"; as exact as one wants to know it. */
    public static String of(long seconds) {
        if (seconds < MINUTE) {
            return seconds + " s";
        }
        return seconds < HOUR ? seconds / MINUTE + " min" + (seconds % MINUTE == 0 ? "" : " " + seconds % MINUTE + " s")
                : String.format(Locale.ROOT, "%d h %02d min", seconds / HOUR, seconds % HOUR / MINUTE);
    }
}
