package org.stet.cli;

import java.util.List;

/** How far something has come, drawn with signs that every terminal has. */
final class ProgressBar {

    private static final int WIDE = 20;
    private static final int NARROW = 10;
    private static final int NARROW_BELOW = 72;

    private ProgressBar() {
    }

    /**
     * One line: the bar, then as many of the parts as there is room for.
     *
     * @param share 0 to 1; negative where it is not known, for no bar
     */
    static String fitted(int room, double share, List<String> parts) {
        StringBuilder line = new StringBuilder(share < 0 ? "" : drawn(share, room < NARROW_BELOW ? NARROW : WIDE) + " ");
        String between = "";
        for (String part : parts) {
            if (line.length() + between.length() + part.length() > room && !between.isEmpty()) {
                break;
            }
            line.append(between).append(part);
            between = ", ";
        }
        return line.toString();
    }

    private static String drawn(double share, int width) {
        int full = (int) Math.floor(Math.min(1, share) * width);
        return "[" + "#".repeat(full) + ".".repeat(width - full) + "]";
    }
}
