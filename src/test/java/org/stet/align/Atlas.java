package org.stet.align;

import java.util.Map;
import java.util.Set;

/** A thesaurus of an invented world: two countries with their capitals, and a town and a port in the first. */
final class Atlas implements Thesaurus {

    private static final Map<String, String> NATIONS = Map.of("norland", "norland", "norlandian", "norland", "norlandians", "norland",
            "sudmark", "sudmark", "sudmarkian", "sudmark");
    private static final Map<String, String> CAPITALS = Map.of("nordhavn", "norland", "sudstad", "sudmark");
    private static final Map<String, Set<String>> AROUND = Map.of("nordhavn", Set.of("norland", "northern isles"),
            "elvik", Set.of("elvik county", "norland", "northern isles"), "norland", Set.of("northern isles"), "sudstad", Set.of("sudmark"),
            "newport", Set.of("norland", "sudmark"), "elvik county", Set.of("norland", "northern isles"));

    @Override
    public Set<String> synonyms(String lemma, char pos) {
        return Set.of();
    }

    @Override
    public Set<String> antonyms(String lemma, char pos) {
        return Set.of();
    }

    @Override
    public Set<String> kinds(String lemma, char pos) {
        return Set.of();
    }

    @Override
    public Set<String> containers(String place) {
        return AROUND.getOrDefault(place, Set.of());
    }

    /** Newport lies in either country. */
    @Override
    public Set<String> surelyIn(String place) {
        return place.equals("newport") ? Set.of() : containers(place);
    }

    @Override
    public String nation(String word) {
        return NATIONS.getOrDefault(word, "");
    }

    @Override
    public String governedFrom(String place) {
        return CAPITALS.getOrDefault(place, "");
    }

    @Override
    public Set<String> related(String lemma) {
        return Set.of();
    }
}
