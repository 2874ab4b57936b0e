package org.stet.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Says in plain words what puts a document into a story. */
final class Reasons {

    static final String STATED = "the corpus file says so";

    private static final int MOST = 3;
    private static final double NEAR = 0.4;
    private static final double PERCENT = 100;

    private Reasons() {
    }

    static String copy(Copies.Original original) {
        int percent = (int) (PERCENT * original.share());
        return "a copy of " + original.held().document() + ": " + (percent == PERCENT ? "all" : percent + " %") + " of its wording stands there";
    }

    /** What a document has in common with another of the story, the most telling first; at least one reason. */
    static List<String> of(Held held, Held other, Likeness likeness) {
        Likeness.Shared shared = likeness.of(held, other);
        List<String> reasons = new ArrayList<>();
        List<String> names = common(held.names, other.names, likeness);
        List<String> terms = common(held.terms, other.terms, likeness);
        if (!names.isEmpty()) {
            reasons.add("names " + list(names) + " as " + other.document() + " does");
        }
        if (!terms.isEmpty()) {
            reasons.add("tells of the same as " + other.document() + ": " + String.join(", ", terms));
        }
        held.days.stream().filter(other.days::contains).max(Comparator.naturalOrder()).ifPresent(day -> reasons.add("both speak of " + day));
        if (shared.meaning() >= NEAR) {
            reasons.add(String.format(Locale.ROOT, "headline and opening near in meaning to those of %s (%.2f)", other.document(), shared.meaning()));
        }
        boolean dated = held.day != Held.NO_DAY && other.day != Held.NO_DAY;
        reasons.add(!dated ? "without a day of its own or the other's to go by" : shared.gap() == 0 ? "on the same day" : shared.gap() == 1 ? "one day apart"
                : shared.gap() + " days apart");
        return reasons;
    }

    private static List<String> common(List<Held.Weight> mine, List<Held.Weight> others, Likeness likeness) {
        return mine.stream().filter(w -> others.stream().anyMatch(o -> o.feature() == w.feature()))
                .sorted(Comparator.comparingDouble((Held.Weight w) -> -likeness.tells(w)).thenComparing(Held.Weight::shown)).map(Held.Weight::shown).distinct()
                .limit(MOST).toList();
    }

    private static String list(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
