package org.stet.extract;

import java.util.Optional;
import org.stet.fact.Study;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Words;

/** Finds, outside quotations, studies and polls of which a text says that they prove something, or that a single one of them shows it. */
final class StudyFinder {

    private static final String PROVES = "proves";

    private final Notebook notes;
    private final Quotes quotes;

    StudyFinder(Notebook notes, Quotes quotes) {
        this.notes = notes;
        this.quotes = quotes;
    }

    void find() {
        for (Sentence s : notes.sentences()) {
            for (Token t : s.tokens()) {
                if (t.isVerb() && !quotes.overlap(t.span()) && notes.lexicon.map(Words.STUDY_STRENGTH).containsKey(t.lemma())) {
                    read(s, t);
                }
            }
        }
    }

    private void read(Sentence s, Token verb) {
        String strength = notes.lexicon.map(Words.STUDY_STRENGTH).get(verb.lemma());
        boolean passive = Clauses.isPassive(s, verb);
        boolean says = passive || s.child(verb.index(), "ccomp").isPresent() || s.child(verb.index(), "dobj").isPresent();
        boolean open = s.children(verb.index()).stream().anyMatch(t -> t.label().equals("neg") || t.pos().equals("MD") || t.label().equals("expl"));
        Optional<Token> who = passive ? s.child(verb.index(), "agent").map(t -> Clauses.nounOf(s, t)) : s.child(verb.index(), "nsubj");
        who.filter(t -> says && !open && isInquiry(s, t) && (t.pos().equals("NN") || strength.equals(PROVES))).ifPresent(noun -> notes.studies.add(new Study(notes.id("study"), notes.document(),
                notes.passage(s, noun.span().cover(verb.span())), notes.lexicon.map(Words.STUDY).get(noun.lemma()), noun.lemma(),
                strength, verb.form())));
    }

    private boolean isInquiry(Sentence s, Token noun) {
        return notes.lexicon.map(Words.STUDY).containsKey(noun.lemma())
                && s.children(noun.index()).stream().noneMatch(t -> notes.lexicon.has(Words.STUDY_SETTLES, t.lemma()));
    }
}
