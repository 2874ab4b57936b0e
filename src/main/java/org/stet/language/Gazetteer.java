package org.stet.language;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is known of places: which there are of a name, what holds them, which is meant by a bare name, what nation an adjective stands for.
 * Cities and regions are those of GeoNames, what holds countries is as Unicode's CLDR has it (UN M49), other names and adjectives of
 * countries as WordNet has them. Read from mapped files; safe for use by several threads at once.
 */
public final class Gazetteer {

    static final String FILE = "places";
    static final String NAMED = "named ";
    static final String HOLDS_COUNTRY = "around ";
    static final String CAPITAL = "capital ";
    static final String ADJECTIVE = "adjective ";
    /** So many times more people must live in a city than in the next of its name for the bare name to mean it. */
    private static final int MARGIN = 5;
    private static final long LARGE = 100_000;
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern ARTICLE = Pattern.compile("^the ");

    private final WordLists lists;

    private Gazetteer(WordLists lists) {
        this.lists = lists;
    }

    static Gazetteer load(Path modelFolder) {
        try {
            return new Gazetteer(new WordLists(modelFolder, FILE));
        } catch (IOException e) {
            throw LanguageException.damaged(modelFolder, e);
        }
    }

    /** The form names are looked up in: lower case, without accents and a leading article. */
    public static String key(String name) {
        String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return ARTICLE.matcher(bare.replace('’', '\'').replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    /** The places of a name, the likeliest first; {@code springfield, illinois} are those of the name in any place of the other name. */
    public List<KnownPlace> named(String name) {
        int comma = name.lastIndexOf(", ");
        if (comma < 0) {
            return lists.get(NAMED + key(name)).stream().map(KnownPlace::parse).toList();
        }
        Set<String> keys = new LinkedHashSet<>(List.of(key(name.substring(comma + 2))));
        named(name.substring(comma + 2)).forEach(p -> keys.add(p.key()));
        return named(name.substring(0, comma)).stream().filter(p -> around(p).stream().anyMatch(keys::contains)).toList();
    }

    /** The place that a name without more means to a reader anywhere; empty where that is not sure. */
    public Optional<KnownPlace> meant(String name) {
        List<KnownPlace> all = named(name);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        KnownPlace first = all.get(0);
        boolean sure = all.stream().skip(1).filter(p -> !isAround(p, first) && !isAround(first, p)).allMatch(p -> outweighs(first, p));
        return Optional.of(first).filter(p -> sure);
    }

    private boolean isAround(KnownPlace inner, KnownPlace outer) {
        return outer.kind().compareTo(inner.kind()) > 0 && around(inner).contains(outer.key())
                && (outer.kind() == KnownPlace.Kind.COUNTRY || inner.country().equals(outer.country()));
    }

    private static boolean outweighs(KnownPlace one, KnownPlace other) {
        return switch (one.kind()) {
            case COUNTRY -> other.kind() == KnownPlace.Kind.CITY;
            case REGION -> other.kind() == KnownPlace.Kind.CITY && other.weight() < LARGE;
            case CITY -> other.kind() == KnownPlace.Kind.REGION ? one.capital() && one.weight() > LARGE
                    : other.kind() == KnownPlace.Kind.CITY && one.weight() >= LARGE && one.weight() >= MARGIN * other.weight();
        };
    }

    /** Keys of everything that holds the place: its region, its country, and what holds that. */
    public Set<String> around(KnownPlace place) {
        Set<String> found = new LinkedHashSet<>(List.of(place.region(), place.country()));
        found.addAll(lists.get(HOLDS_COUNTRY + place.country()));
        found.remove("");
        if (place.kind() == KnownPlace.Kind.COUNTRY) {
            found.remove(place.key());
        }
        return found;
    }

    /** Key of the capital of a country. */
    public Optional<String> capital(String country) {
        return lists.get(CAPITAL + country).stream().findFirst();
    }

    /** Key of the country or other place that an adjective or the name of its people belongs to: {@code colombians -> colombia}. */
    public Optional<String> ofAdjective(String word) {
        String key = key(word);
        return lists.get(ADJECTIVE + key).stream().findFirst()
                .or(() -> key.endsWith("s") ? lists.get(ADJECTIVE + key.substring(0, key.length() - 1)).stream().findFirst() : Optional.empty());
    }
}
