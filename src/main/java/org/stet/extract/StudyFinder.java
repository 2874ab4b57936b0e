package org.stet.extract;

import java.util.Optional;
import org.stet.fact.Study;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Words;

/** Finds studies and polls of which a text says that they show or prove something. */
final class StudyFinder {

    private final Notebook notes;

    StudyFinder(Notebook notes) {
        this.notes = notes;
    }

    void find() {
        for (Sentence s : notes.sentences()) {
            for (Token t : s.tokens()) {
                if (t.isVerb() && notes.lexicon.map(Words.STUDY_STRENGTH).containsKey(t.lemma())) {
                    read(s, t);
                }
            }
        }
    }

    private void read(Sentence s, Token verb) {
        boolean passive = Clauses.isPassive(s, verb);
        boolean says = passive || s.child(verb.index(), "ccomp").isPresent() || s.child(verb.index(), "dobj").isPresent();
        boolean open = s.children(verb.index()).stream().anyMatch(t -> t.label().equals("neg") || t.pos().equals("MD") || t.label().equals("expl"));
        Optional<Token> who = passive ? s.child(verb.index(), "agent").map(t -> Clauses.nounOf(s, t)) : s.child(verb.index(), "nsubj");
        who.filter(t -> says && !open && isInquiry(s, t)).ifPresent(noun -> notes.studies.add(new Study(notes.id("study"), notes.document(),
                notes.passage(s, noun.span().cover(verb.span())), notes.lexicon.map(Words.STUDY).get(noun.lemma()), noun.lemma(),
                notes.lexicon.map(Words.STUDY_STRENGTH).get(verb.lemma()), verb.form())));
    }

    private boolean isInquiry(Sentence s, Token noun) {
        return notes.lexicon.map(Words.STUDY).containsKey(noun.lemma())
                && s.children(noun.index()).stream().noneMatch(t -> notes.lexicon.has(Words.STUDY_SETTLES, t.lemma()));
    }
}
