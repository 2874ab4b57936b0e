package org.stet.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.fact.Attribution;
import org.stet.fact.NameKind;
import org.stet.fact.Outlet;
import org.stet.fact.Stance;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/** Finds the news outlets that a text names, and what it credits to them: what they report, and what somebody tells them. */
final class OutletFinder {

    /** Sentences after an interview is named in which whoever gave it still speaks in it. */
    private static final int GOES_ON = 2;
    private static final Set<String> WITHIN_NAME = Set.of("nn", "poss", "appos", "amod");
    private static final Set<String> PREPOSITION = Set.of("prep", "agent");

    private final Notebook notes;
    private final References references;
    private final Outlets outlets;

    OutletFinder(Notebook notes, References references) {
        this.notes = notes;
        this.references = references;
        this.outlets = new Outlets(notes.lexicon);
    }

    void find() {
        for (Sentence s : notes.sentences()) {
            for (Token t : s.tokens()) {
                Optional<String> outlet = outlet(s, t);
                if (outlet.isPresent()) {
                    write(s, t, outlet.get());
                }
            }
        }
    }

    /** For the last word of an outlet's name, its name; for a noun for one, the empty text. */
    private Optional<String> outlet(Sentence s, Token t) {
        var name = references.nameOver(t);
        if (name.isPresent()) {
            boolean ends = t.span().end() == name.get().span().end();
            return ends && name.get().kind() != NameKind.PERSON && name.get().kind() != NameKind.PLACE ? outlets.named(name.get().text()) : Optional.empty();
        }
        boolean the = t.index() > 0 && s.token(t.index() - 1).lemma().equals("the");
        if (t.pos().startsWith("NNP")) {
            return the ? outlets.named(t.form()) : Optional.empty();
        }
        return t.isNoun() && notes.lexicon.has(Words.OUTLET_WORD, t.lemma().toLowerCase(Locale.ROOT)) ? Optional.of("") : Optional.empty();
    }

    private void write(Sentence s, Token last, String outlet) {
        Span at = references.nameOver(last).map(n -> n.span()).orElse(last.span());
        List<Attribution> credited = credited(s, last, at).toList();
        credited.forEach(a -> add(s, at, outlet, a.id()));
        if (credited.isEmpty()) {
            add(s, at, outlet, "");
        }
    }

    private void add(Sentence s, Span at, String outlet, String attribution) {
        notes.outlets.add(new Outlet(notes.id("outlet"), notes.document(), notes.passage(s, at), outlet, attribution));
    }

    private Stream<Attribution> credited(Sentence s, Token last, Span at) {
        List<Attribution> own = notes.attributions.in(s.index()).filter(a -> a.source().span().overlaps(at)).toList();
        return own.isEmpty() ? told(s, last) : own.stream();
    }

    /** What is told to the outlet: by the verb or the noun that its name hangs on, in this sentence and by the same speaker in the next. */
    private Stream<Attribution> told(Sentence s, Token last) {
        Optional<Token> teller = teller(s, last);
        List<Attribution> here = notes.attributions.in(s.index()).filter(a -> a.cue().stance() != Stance.ATTITUDE).toList();
        if (teller.isEmpty() || here.isEmpty()) {
            return Stream.empty();
        }
        Attribution first = here.stream().filter(a -> a.cue().span().overlaps(teller.get().span())).findFirst().orElse(here.get(0));
        Stream<Attribution> later = Stream.iterate(s.index() + 1, i -> i + 1).limit(GOES_ON).flatMap(notes.attributions::in)
                .filter(a -> !a.source().entity().isEmpty() && a.source().entity().equals(first.source().entity()));
        return Stream.concat(Stream.of(first), later);
    }

    private Optional<Token> teller(Sentence s, Token last) {
        Token at = last;
        while (WITHIN_NAME.contains(at.label()) && at.head() >= 0) {
            at = s.token(at.head());
        }
        Optional<Token> over = s.head(at);
        return over.filter(h -> PREPOSITION.contains(h.label())).flatMap(s::head).or(() -> over).filter(t -> notes.lexicon.has(Words.OUTLET_TOLD, t.lemma()));
    }
}
