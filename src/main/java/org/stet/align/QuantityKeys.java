package org.stet.align;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.fact.Quantity;
import org.stet.lexicon.Words;

/**
 * What quantities are found by: their kind, which all that can be compared have in common, and rarer things that tell where to look first:
 * the very number, what is counted, what became of it, and these together with the words of the sentence.
 */
final class QuantityKeys {

    private final Vocabulary vocabulary;
    private final UnitComparison units;
    private final Map<String, Side> sides;
    private final Kin nouns;

    /** @param sides by document id */
    QuantityKeys(Items<Quantity> quantities, Map<String, Side> sides, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.units = new UnitComparison(vocabulary);
        this.sides = sides;
        this.nouns = new Kin(quantities.all().stream().map(Quantity::counted).collect(Collectors.toSet()), vocabulary::nounsLike);
    }

    void posted(Quantity quantity, Keys keys) {
        long unit = Keys.of(quantity.kind().name(), units.dimension(quantity));
        keys.add("kind", quantity.kind().name());
        keys.add("value", quantity.kind() + " " + quantity.min() + " " + quantity.max());
        keys.add(unit);
        Set<String> sentence = sides.get(quantity.document()).words(quantity);
        thing(quantity, keys, unit, sentence, quantity.counted());
    }

    void probes(Quantity quantity, Keys keys) {
        posted(quantity, keys);
        long unit = Keys.of(quantity.kind().name(), units.dimension(quantity));
        nouns.of(quantity.counted()).forEach(noun -> keys.add(Keys.both(unit, Keys.of("counted", noun))));
    }

    private void thing(Quantity quantity, Keys keys, long unit, Set<String> sentence, String counted) {
        String kind = vocabulary.kind(Words.COUNT_NOUN_CLASS, counted);
        Keys things = new Keys();
        things.add("counted", counted);
        if (!kind.isEmpty()) {
            things.add("class", kind);
        }
        things.each(thing -> {
            keys.add(Keys.both(unit, thing));
            sentence.forEach(w -> keys.add(Keys.both(Keys.both(unit, thing), Keys.of("word", w))));
        });
    }
}
