package org.stet.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.stet.text.Nearest;

/** What a document is in this run: the draft under check, one of its sources, or one of several published peers. */
public enum Role {
    DRAFT, SOURCE, PEER;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role with this label; empty if there is none. */
    public static Optional<Role> of(String label) {
        return Arrays.stream(values()).filter(role -> role.label().equals(label.strip())).findFirst();
    }

    /** What is wrong with a label that no role has. */
    public static String unknown(String label) {
        return "unknown role '" + label.strip() + "'";
    }

    /** What to write in its place. */
    public static String mend(String label) {
        return Nearest.of(label.strip(), Arrays.stream(values()).map(Role::label).toList()).map(n -> "Did you mean '" + n + "'?")
                .orElse("Use draft, source or peer.");
    }
}
