package org.stet.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * That something happened or is so: a predicate with its roles.
 *
 * @param at          the clause: the smallest span over predicate and roles
 * @param predicate   lemma; a noun's for an event named by a noun
 * @param roleset     PropBank roleset such as {@code impose.01}
 * @param attribution id of the innermost attribution whose content holds it, or empty: the text's own voice
 */
public record Claim(String id, String document, Passage at, String predicate, String roleset, List<Role> roles,
                    Polarity polarity, Factuality factuality, String attribution) implements Stated {

    public Claim {
        roles = List.copyOf(roles);
    }

    public Optional<Role> role(String label) {
        return roles.stream().filter(r -> r.label().equals(label)).findFirst();
    }

    /** Head lemma or entity of the role; empty where it is not filled. */
    public String filler(String label) {
        return role(label).map(r -> r.entity().isEmpty() ? r.head() : r.entity()).orElse("");
    }

    @Override
    public String says() {
        String sure = factuality == Factuality.CERTAIN ? "" : " (" + factuality.name().toLowerCase(Locale.ROOT) + ")";
        return (polarity == Polarity.NEGATIVE ? "not: " : "") + text() + sure;
    }
}
