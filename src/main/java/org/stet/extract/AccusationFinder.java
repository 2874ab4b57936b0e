package org.stet.extract;

import java.util.Optional;
import java.util.Set;
import org.stet.fact.Accusation;
import org.stet.fact.Attribution;
import org.stet.language.Frame;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/** Finds who charges whom with what: by verbs ("accused X of"), and by nouns ("A's allegations against X"). */
final class AccusationFinder {

    private final Notebook notes;
    private final References references;

    AccusationFinder(Notebook notes, References references) {
        this.notes = notes;
        this.references = references;
    }

    void find() {
        for (Sentence s : notes.sentences()) {
            for (Token t : s.tokens()) {
                if (t.isVerb() && notes.lexicon.has(Words.ACCUSATION_VERB, t.lemma())) {
                    s.frameOf(t.index()).ifPresent(f -> byVerb(s, t, f));
                } else if (t.isNoun() && notes.lexicon.has(Words.ACCUSATION_NOUN, t.lemma())) {
                    byNoun(s, t);
                }
            }
        }
    }

    private void byVerb(Sentence s, Token verb, Frame frame) {
        if (verb.lemma().equals("charge") && s.children(verb.index()).stream().noneMatch(t -> t.label().equals("prep") && t.lemma().equals("with"))) {
            return;
        }
        boolean passive = Clauses.isPassive(s, verb);
        Optional<Token> accuser = passive ? s.child(verb.index(), "agent").map(t -> Clauses.nounOf(s, t)) : Clauses.agent(s, verb);
        Optional<Token> target = verb.lemma().equals("allege") ? subjectOfContent(s, verb) : targetOf(s, verb, frame, passive);
        if (target.isEmpty()) {
            return;
        }
        Optional<Token> matter = verb.lemma().equals("allege") ? s.child(verb.index(), "ccomp")
                : frame.argument("A2").map(a -> s.token(a.head())).or(() -> s.children(verb.index()).stream()
                .filter(t -> t.label().equals("prep") && Set.of("of", "for", "with").contains(t.lemma())).findFirst());
        Span at = accuser.filter(t -> !s.dominates(t.index(), verb.index())).map(t -> verb.span().cover(t.span())).orElse(verb.span())
                .cover(references.phraseSpan(s, target.get()));
        add(s, verb, accuser, target.get(), matter, matter.map(t -> at.cover(s.subtreeSpan(t.index()))).orElse(at));
    }

    private static Optional<Token> targetOf(Sentence s, Token verb, Frame frame, boolean passive) {
        Optional<Token> object = passive ? s.child(verb.index(), "nsubjpass").or(() -> s.head(verb).filter(h -> h.isNoun() && !verb.label().equals("advcl")))
                : s.child(verb.index(), "dobj");
        return object.or(() -> Clauses.argument(s, frame, "A1")).filter(t -> t.isNoun() || t.pos().startsWith("PRP"));
    }

    private static Optional<Token> subjectOfContent(Sentence s, Token verb) {
        return s.child(verb.index(), "ccomp").flatMap(c -> s.child(c.index(), "nsubj")).filter(t -> t.isNoun() || t.pos().startsWith("PRP"));
    }

    private void byNoun(Sentence s, Token noun) {
        Optional<Token> against = s.children(noun.index()).stream().filter(t -> t.label().equals("prep") && t.lemma().equals("against"))
                .flatMap(t -> s.child(t.index(), "pobj").stream()).findFirst();
        if (against.isEmpty()) {
            return;
        }
        Optional<Token> accuser = s.child(noun.index(), "poss").or(() -> s.children(noun.index()).stream()
                .filter(t -> t.label().equals("prep") && Set.of("by", "from").contains(t.lemma())).flatMap(t -> s.child(t.index(), "pobj").stream()).findFirst());
        if (accuser.isEmpty()) {
            return;
        }
        Optional<Token> matter = s.children(noun.index()).stream().filter(t -> t.label().equals("prep") && t.lemma().equals("of")).findFirst();
        add(s, noun, accuser, against.get(), matter, s.subtreeSpan(noun.index()));
    }

    private void add(Sentence s, Token word, Optional<Token> accuser, Token target, Optional<Token> matter, Span at) {
        String what = matter.map(t -> s.subtreeSpan(t.index()).in(notes.text()).replaceFirst("^(of|for|with|that) ", "")).orElse("");
        notes.accusations.add(new Accusation(notes.id("accusation"), notes.document(), notes.passage(s, at),
                accuser.map(t -> references.entityOrWords(s, t)).orElse(""),
                accuser.map(t -> references.phraseSpan(s, t).in(notes.text())).orElse(""), references.entity(s, target),
                references.phraseSpan(s, target).in(notes.text()), what,
                notes.attributionOver(word.span()).map(Attribution::id).orElse(""), notes.claimOver(s, word)));
    }
}
