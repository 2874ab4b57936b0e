package org.stet.finding;

import java.util.Locale;

/**
 * Whether somebody has settled that a finding may stand.
 *
 * @param reason why; empty for {@link Kind#NONE}
 * @param who    decided; may be empty
 * @param until  ISO date of the last day on which it counts; empty for no end
 */
public record Waiving(Kind kind, String reason, String who, String until) {

    /** What has become of a waiver. */
    public enum Kind {
        NONE, WAIVED,
        /** It counted until a day that has passed: the finding is open again. */
        EXPIRED,
        /** It was for another claim, value or source: the finding is open again. */
        CHANGED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Nobody has waived it. */
    public static final Waiving NONE = new Waiving(Kind.NONE, "", "", "");
}
