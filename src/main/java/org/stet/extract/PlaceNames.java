package org.stet.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.language.Gazetteer;
import org.stet.language.KnownPlace;
import org.stet.lexicon.Words;

/**
 * Which places the names of a document mean. A city that the document puts somewhere ("Paris, Texas"), or of which there are several and
 * one in a place that the document names, gets that place into its key; countries and cities under another name get their usual one.
 */
final class PlaceNames {

    private static final long LARGE = 300_000;

    private final Notebook notes;
    private final Gazetteer gazetteer;
    private final Set<String> named = new HashSet<>();
    /** Name -> key with the place that holds it. */
    private final Map<String, String> settled = new HashMap<>();

    PlaceNames(Notebook notes, List<Mention> mentions) {
        this.notes = notes;
        this.gazetteer = notes.gazetteer;
        for (Mention m : mentions) {
            gazetteer.named(alias(m.words())).stream().filter(p -> p.kind() != KnownPlace.Kind.CITY).map(KnownPlace::key).forEach(named::add);
            gazetteer.ofAdjective(m.words()).ifPresent(named::add);
        }
        for (int i = 0; i + 1 < mentions.size(); i++) {
            if (isWithin(mentions.get(i), mentions.get(i + 1))) {
                settle(mentions.get(i).words(), mentions.get(i + 1).words());
            }
        }
    }

    private String alias(String words) {
        return notes.lexicon.map(Words.PLACE_ALIAS).getOrDefault(words, words);
    }

    private static boolean isWithin(Mention inner, Mention outer) {
        int comma = inner.last().index() + 1;
        return inner.sentence() == outer.sentence() && outer.first().index() == comma + 1 && inner.sentence().token(comma).form().equals(",");
    }

    private void settle(String city, String holder) {
        List<KnownPlace> there = gazetteer.named(city + ", " + alias(holder));
        boolean usual = gazetteer.meant(city).filter(there::contains).isPresent();
        if (!there.isEmpty() && !usual) {
            settled.putIfAbsent(city, city + ", " + alias(holder));
        }
    }

    /** The place's key. */
    String of(Mention m) {
        String words = alias(m.words());
        return settled.computeIfAbsent(words, this::find);
    }

    private String find(String words) {
        List<KnownPlace> all = gazetteer.named(words);
        KnownPlace meant = gazetteer.meant(words).orElse(null);
        if (meant != null) {
            return meant.kind() == KnownPlace.Kind.COUNTRY || !meant.usualName() && isSpelling(words, meant.key()) ? meant.key() : words;
        }
        List<String> holders = all.stream().map(p -> named.contains(p.region()) ? p.region() : named.contains(p.country()) ? p.country() : "").toList();
        List<String> known = holders.stream().filter(h -> !h.isEmpty() && !h.equals(words)).distinct().toList();
        return all.size() > 1 && known.size() == 1 && !named.contains(Gazetteer.key(words)) ? words + ", " + known.get(0) : words;
    }

    /** "New York" stays what it is, though the gazetteer says "New York City". */
    private static boolean isSpelling(String words, String key) {
        return !key.startsWith(Gazetteer.key(words) + " ");
    }

    /** Whether the tagger must be wrong if it sees anything but a place: a country, or a large or only city of the name. */
    boolean isSure(Mention m) {
        return gazetteer.meant(alias(m.words())).filter(p -> p.kind() != KnownPlace.Kind.CITY || p.usualName() && p.population() >= LARGE).isPresent();
    }
}
