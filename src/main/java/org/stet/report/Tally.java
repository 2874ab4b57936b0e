package org.stet.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stet.finding.Finding;
import org.stet.finding.Level;
import org.stet.finding.Report;
import org.stet.finding.State;

/**
 * How much there is in a report, for formats that are read without looking at all of it.
 *
 * @param levels    how many findings of each level are open
 * @param unchanged how many of the open ones were there before
 * @param waived    how many may stand
 * @param unread    how many documents were not checked
 * @param gone      how many findings of the baseline are no more
 * @param idle      how many waivers match no finding
 */
record Tally(Map<Level, Integer> levels, int unchanged, int waived, int unread, int gone, int idle) {

    /** The gravest first. */
    static final List<Level> GRAVEST_FIRST = List.of(Level.ERROR, Level.WARNING, Level.NOTE);

    static Tally of(Report report) {
        Map<Level, Integer> levels = new EnumMap<>(Level.class);
        int unchanged = 0;
        int waived = 0;
        for (Finding finding : report.findings()) {
            if (finding.waived()) {
                waived++;
            } else {
                levels.merge(finding.level(), 1, Integer::sum);
                unchanged += finding.state() == State.UNCHANGED ? 1 : 0;
            }
        }
        return new Tally(levels, unchanged, waived, report.unread().size(), report.settled().gone().size(), report.settled().idle().size());
    }

    int of(Level level) {
        return levels.getOrDefault(level, 0);
    }

    int open() {
        return levels.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The counts in one line without a full stop, such as "2 findings: 1 error, 1 warning, 0 notes; 1 waived". */
    String words() {
        List<String> parts = new ArrayList<>();
        parts.add(open() == 0 ? "no open findings" : counted(open(), "finding") + ": " + String.join(", ",
                GRAVEST_FIRST.stream().map(level -> counted(of(level), level.label())).toList()));
        if (waived > 0) {
            parts.add(waived + " waived");
        }
        if (unread > 0) {
            parts.add(counted(unread, "document") + " not checked");
        }
        if (gone > 0) {
            parts.add(gone + " gone since the baseline");
        }
        if (idle > 0) {
            parts.add(counted(idle, "waiver") + " without a finding");
        }
        return String.join("; ", parts);
    }

    static String counted(int count, String noun) {
        return Figures.counted(count, noun, noun + "s");
    }
}
