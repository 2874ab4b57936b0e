package org.stet.finding;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody has settled may stand: one entry of a file of waivers.
 *
 * @param file     it stands in, as its user names it
 * @param line     from 1
 * @param rule     id; empty where the fingerprint says all
 * @param finding  the first digits of a fingerprint, at least {@link #FEWEST_DIGITS}; empty for one that is for a rule
 * @param document id or path as the file has it; empty for all documents
 * @param path     where that document would lie, absolute; empty for all documents
 * @param claim    the words that it is about; may be empty
 * @param reason   why it may stand; empty only in one that is still to be written
 * @param who      decided; may be empty
 * @param until    the last day on which it counts; {@link #NO_END} where it has none
 */
public record Waiver(String file, int line, String rule, String finding, String document, String path, String claim, String reason, String who,
                     LocalDate until) {

    public static final LocalDate NO_END = LocalDate.MAX;

    /** As many as a finding's id has. */
    public static final int FEWEST_DIGITS = 8;

    public Waiver {
        if (rule.isEmpty() && finding.isEmpty()) {
            throw new IllegalArgumentException("a waiver is for a rule, a finding or both");
        }
        if (line < 1 || !finding.isEmpty() && finding.length() < FEWEST_DIGITS) {
            throw new IllegalArgumentException("line " + line + ", digits '" + finding + "'");
        }
    }

    /** Whether it still counts on that day. */
    public boolean countsOn(LocalDate day) {
        return !day.isAfter(until);
    }

    /** The last day on which it counts; empty where it has no end. */
    public Optional<LocalDate> end() {
        return Optional.of(until).filter(day -> !day.equals(NO_END));
    }

    /** A rule, a fingerprint or both, as the file has it; with the document that it is limited to. */
    public String what() {
        return String.join(" ", rule, finding).strip() + (document.isEmpty() ? "" : " in " + document);
    }

    Waiving waiving(Waiving.Kind kind) {
        return new Waiving(kind, reason, who, end().map(LocalDate::toString).orElse(""));
    }
}
