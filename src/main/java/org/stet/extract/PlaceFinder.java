package org.stet.extract;

import java.util.Optional;
import java.util.Set;
import org.stet.fact.Name;
import org.stet.fact.NameKind;
import org.stet.fact.Place;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/** Finds where things happened: names of places after a preposition of place, or in a role of place, and capitals that only their country names. */
final class PlaceFinder {

    private final Notebook notes;
    private final References references;

    PlaceFinder(Notebook notes, References references) {
        this.notes = notes;
        this.references = references;
    }

    void find() {
        for (Sentence s : notes.sentences()) {
            for (Token t : s.tokens()) {
                Optional<Name> name = references.nameOver(t).filter(n -> n.span().end() == t.span().end() && isPlace(n));
                if (name.isPresent() && isLocative(s, t)) {
                    add(s, t, name.get().span(), name.get().entity());
                } else if (t.lemma().equals("capital") && isLocative(s, t) && !references.entity(s, t).isEmpty()
                        && s.child(t.index(), "appos").flatMap(references::nameOver).isEmpty()) {
                    add(s, t, references.phraseSpan(s, t), references.entity(s, t));
                }
            }
        }
    }

    private void add(Sentence s, Token head, Span span, String entity) {
        notes.places.add(new Place(notes.id("place"), notes.document(), notes.passage(s, span), entity, notes.claimOver(s, head)));
    }

    private boolean isPlace(Name name) {
        return name.kind() == NameKind.PLACE || notes.lexicon.map(Words.PLACE_IN).containsKey(name.entity());
    }

    /** Apposed names ("the capital, Lima") and joined ones stand for what they are hung on. */
    private boolean isLocative(Sentence s, Token token) {
        Token at = token;
        while (Set.of("conj", "appos").contains(at.label()) && at.head() >= 0) {
            at = s.token(at.head());
        }
        return at.label().equals("pobj") && s.head(at).filter(p -> notes.lexicon.has(Words.PLACE_PREPOSITION, p.lemma())).isPresent();
    }
}
