package org.stet.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tells documents of a series, such as weather forecasts and market reports: those of other days have the same headline or much of the same
 * wording, and few of the same figures. A later report on an event that repeats whole paragraphs repeats their figures too.
 */
final class Series {

    /** So much of the wording is shared in a series at least. */
    private static final double SHARE = 0.2;
    /** Of another matter are those that share fewer of their figures; some agree by chance. */
    private static final double SAME_FIGURES = 0.5;
    private static final int FEWEST_LETTERS = 8;

    private final Copies copies;
    private final Map<String, List<Held>> byHeadline = new HashMap<>();

    Series(Copies copies) {
        this.copies = copies;
    }

    void add(Held held) {
        Stream<Held> likeWorded = copies.alike(held.shingles).filter(o -> o.share() >= SHARE).map(Copies.Original::held)
                .filter(other -> !held.figures.isEmpty() && !other.figures.isEmpty());
        List<Held> underHeadline = headline(held).length() < FEWEST_LETTERS ? List.of() : byHeadline.computeIfAbsent(headline(held), h -> new ArrayList<>());
        Stream.concat(likeWorded, underHeadline.stream()).filter(other -> isAnotherDay(held, other)).toList().forEach(other -> {
            held.recurs();
            other.recurs();
        });
        if (headline(held).length() >= FEWEST_LETTERS) {
            underHeadline.add(held);
        }
    }

    private static boolean isAnotherDay(Held held, Held other) {
        boolean another = other != held && held.day != Held.NO_DAY && other.day != Held.NO_DAY && held.day != other.day;
        int fewer = Math.min(held.figures.size(), other.figures.size());
        return another && (fewer == 0 || held.figures.stream().filter(other.figures::contains).count() < SAME_FIGURES * fewer);
    }

    private static String headline(Held held) {
        return held.signature.headline().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    void remove(Held held) {
        byHeadline.computeIfPresent(headline(held), (headline, others) -> {
            others.remove(held);
            return others.isEmpty() ? null : others;
        });
    }
}
