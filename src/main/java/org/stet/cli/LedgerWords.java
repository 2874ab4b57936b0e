package org.stet.cli;

import java.util.Locale;

/** How commands tell what a ledger holds. */
final class LedgerWords {

    private static final int STEP = 1024;

    private LedgerWords() {
    }

    /** A number with its word. */
    static String counted(long count, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }

    /** In megabytes with one digit after the point; what is smaller than a tenth of one in kilobytes, of 1,024 bytes, rounded up. */
    static String size(long bytes) {
        double megabytes = bytes / (double) (STEP * STEP);
        return megabytes >= 0.1 ? String.format(Locale.ROOT, "%,.1f MB", megabytes) : (bytes + STEP - 1) / STEP + " KB";
    }
}
