package org.stet.audit;

import java.util.Set;
import org.stet.align.Thesaurus;
import org.stet.language.WordNet;

/** WordNet as alignment asks for it. */
public record Dictionary(WordNet wordNet) implements Thesaurus {

    @Override
    public Set<String> synonyms(String lemma, char pos) {
        return wordNet.synonyms(lemma, pos);
    }

    @Override
    public Set<String> antonyms(String lemma, char pos) {
        return wordNet.antonyms(lemma, pos);
    }

    @Override
    public Set<String> containers(String place) {
        return wordNet.containers(place);
    }

    @Override
    public Set<String> related(String lemma) {
        return wordNet.related(lemma);
    }
}
