package org.stet.audit;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stet.align.Thesaurus;
import org.stet.language.Gazetteer;
import org.stet.language.KnownPlace;
import org.stet.language.WordNet;

/** WordNet and the gazetteer as alignment asks for them. */
public record Dictionary(WordNet wordNet, Gazetteer gazetteer) implements Thesaurus {

    /** A smaller town is often named after, or by, the larger one beside it. */
    private static final int LARGE = 50_000;

    @Override
    public Set<String> synonyms(String lemma, char pos) {
        return wordNet.synonyms(lemma, pos);
    }

    @Override
    public Set<String> antonyms(String lemma, char pos) {
        return wordNet.antonyms(lemma, pos);
    }

    @Override
    public Set<String> kinds(String lemma, char pos) {
        return wordNet.kinds(lemma, pos);
    }

    @Override
    public Set<String> containers(String place) {
        Set<String> found = new TreeSet<>(wordNet.containers(place));
        gazetteer.named(place).forEach(p -> found.addAll(gazetteer.around(p)));
        return found;
    }

    @Override
    public Set<String> surelyIn(String place) {
        if (gazetteer.named(place).isEmpty()) {
            return wordNet.containers(place);
        }
        return gazetteer.meant(place).filter(p -> p.kind() != KnownPlace.Kind.CITY || p.capital() || p.population() >= LARGE || place.contains(", "))
                .map(gazetteer::around).orElse(Set.of());
    }

    @Override
    public String nation(String word) {
        return country(word).map(KnownPlace::key).or(() -> gazetteer.ofAdjective(word)).orElse("");
    }

    private Optional<KnownPlace> country(String name) {
        return gazetteer.meant(name).filter(p -> p.kind() == KnownPlace.Kind.COUNTRY);
    }

    @Override
    public String governedFrom(String place) {
        return gazetteer.meant(place).filter(KnownPlace::capital).map(KnownPlace::country).orElse("");
    }

    @Override
    public Set<String> related(String lemma) {
        return wordNet.related(lemma);
    }
}
