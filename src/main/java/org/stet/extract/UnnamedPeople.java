package org.stet.extract;

import java.util.Set;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Words;

/** Tells somebody whom the text speaks of without a name: "the suspect", "a nurse", "the President". */
final class UnnamedPeople {

    private static final Set<String> NOBODY_ELSE = Set.of("nn", "appos", "attr", "poss");

    private final Notebook notes;
    private final NamesAt names;

    UnnamedPeople(Notebook notes, NamesAt names) {
        this.notes = notes;
        this.names = names;
    }

    boolean is(Sentence s, Token t) {
        boolean person = notes.lexicon.has(Words.TITLE, t.lemma()) || notes.lexicon.has(Words.SOURCE_UNNAMED, t.lemma())
                || Gender.of(notes.lexicon, t.lemma()) != Gender.UNKNOWN;
        return person && (t.pos().equals("NN") || t.pos().equals("NNP")) && names.over(t).isEmpty() && !NOBODY_ELSE.contains(t.label())
                && s.children(t.index()).stream().noneMatch(c -> c.label().equals("appos") && names.over(c).isPresent());
    }
}
