package org.stet.align;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.fact.Accusation;
import org.stet.fact.Characterisation;
import org.stet.fact.Quotation;
import org.stet.lexicon.Words;

/**
 * What accusations are found by: the accused, by name or by most of the words; characterisations: what they are of; and quotations, by
 * characterisations that may have been taken from them: all their words. What is accused of and what it is called make for rarer keys.
 */
final class CharacterKeys {

    private final Vocabulary vocabulary;
    private final Entities entities;
    private final SharedWords targets = new SharedWords(AccusationComparison.SAME_WORDS);
    private final SharedWords quoted = new SharedWords(1);
    private final Kin nouns;

    CharacterKeys(List<Side> sides, Vocabulary vocabulary, Entities entities) {
        this.vocabulary = vocabulary;
        this.entities = entities;
        for (Side side : sides) {
            side.facts.accusations().forEach(a -> targets.count(vocabulary.content(a.targetText())));
            side.facts.quotations().forEach(q -> quoted.count(vocabulary.content(q.text())));
        }
        nouns = new Kin(sides.stream().flatMap(s -> s.facts.characterisations().stream()).map(Characterisation::of).collect(Collectors.toSet()),
                vocabulary::nounsLike);
    }

    void posted(Accusation accusation, Keys keys) {
        targets.posted(vocabulary.content(accusation.targetText()), keys::add);
        target(accusation, keys);
    }

    void probes(Accusation accusation, Keys keys) {
        targets.probes(vocabulary.content(accusation.targetText()), keys::add);
        target(accusation, keys);
    }

    private void target(Accusation accusation, Keys keys) {
        entities.meant(accusation.target()).ifPresent(who -> with(Keys.of("entity", who), vocabulary.content(accusation.matter()).stream(), keys));
    }

    private static void with(long thing, Stream<String> words, Keys keys) {
        keys.add(thing);
        words.forEach(w -> keys.add(Keys.both(thing, Keys.of("word", w))));
    }

    void posted(Characterisation said, Keys keys) {
        if (!said.ofEntity().isEmpty()) {
            entities.meant(said.ofEntity()).ifPresent(who -> with(Keys.of("entity", who), said.as().stream(), keys));
            return;
        }
        with(Keys.of("noun", said.of()), said.as().stream(), keys);
        String kind = vocabulary.kind(Words.SAME_SUBJECT, said.of());
        if (!kind.isEmpty()) {
            with(Keys.of("class", kind), said.as().stream(), keys);
        }
    }

    void probes(Characterisation said, Keys keys) {
        posted(said, keys);
        if (said.ofEntity().isEmpty()) {
            nouns.of(said.of()).forEach(noun -> with(Keys.of("noun", noun), said.as().stream(), keys));
        }
    }

    void posted(Quotation quotation, Keys keys) {
        vocabulary.content(quotation.text()).forEach(w -> keys.add("word", w));
    }

    /** By the rarest of its words, as the quotation must have them all. */
    void inQuotations(Characterisation said, Keys keys) {
        Set<String> words = vocabulary.content(said.text());
        quoted.rarest(words, words.size()).forEach(w -> keys.add("word", w));
    }
}
