package org.stet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.extract.CueReader.Reading;
import org.stet.fact.Cue;
import org.stet.fact.Stance;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/** Finds the heads of the clauses and phrases that a cue verb introduces. */
final class ContentHeads {

    private final Lexicon lexicon;
    private final Quotes quotes;
    private final CueReader cues;
    private final Matters matters;

    ContentHeads(Lexicon lexicon, Quotes quotes, CueReader cues) {
        this.lexicon = lexicon;
        this.quotes = quotes;
        this.cues = cues;
        this.matters = new Matters(lexicon);
    }

    /** In no particular order; none if nothing of the sentence hangs on the verb as its content. */
    List<Token> of(Sentence s, Token verb, Reading reading, ContentFinder.Source source) {
        Cue cue = reading.cue();
        Optional<Token> named = lexicon.has(Words.CUE_WITH_AS, cue.lemma())
                ? s.frameOf(verb.index()).flatMap(f -> f.argument("A2")).map(a -> s.token(a.head())).or(() -> asPhrase(s, verb)) : Optional.empty();
        if (reading.preposition().isPresent() && named.isEmpty()) {
            int at = reading.preposition().get().index();
            return s.children(at).stream().filter(t -> t.index() > at && (t.label().equals("pobj") || t.label().equals("pcomp"))).limit(1).toList();
        }
        List<Token> found = new ArrayList<>();
        s.tokens().stream().filter(t -> t.head() != verb.index() && owner(s, t).filter(o -> o.index() == verb.index()).isPresent()).forEach(found::add);
        for (Token child : s.children(verb.index())) {
            if (owner(s, child).filter(o -> o.index() != verb.index()).isPresent()) {
                continue;
            }
            if (child.label().equals("ccomp") || child.label().equals("xcomp") && child.isVerb() && !cues.needsQuotation(cue)) {
                found.add(child);
            }
        }
        if (found.stream().anyMatch(t -> isQuoted(s, t))) {
            found.removeIf(t -> !isQuoted(s, t) && s.child(t.index(), "nsubj").isEmpty() && s.child(t.index(), "nsubjpass").isEmpty());
        }
        if (cue.stance() == Stance.ACCUSING) {
            matters.of(s, verb).or(() -> s.child(verb.index(), "dobj").filter(t -> isBlamedOn(s, verb))).ifPresent(found::add);
        } else if (named.isPresent()) {
            found.add(named.get());
        } else if (found.isEmpty()) {
            object(s, verb, reading, source).ifPresent(found::add);
        }
        return found;
    }

    /** "As" with what it governs, which the parser may have hung on the agent: "was described by the coach as a disgrace". */
    private static Optional<Token> asPhrase(Sentence s, Token verb) {
        return s.tokens().stream().filter(t -> t.index() > verb.index() && t.lemma().equals("as") && t.label().equals("prep")
                && s.dominates(verb.index(), t.index())).findFirst();
    }

    /** What is said, wanted or liked where it is a noun, or a clause that only the frame knows of. */
    private Optional<Token> object(Sentence s, Token verb, Reading reading, ContentFinder.Source source) {
        boolean asSaying = asPhrase(s, verb).filter(a -> s.child(a.index(), "pcomp").isPresent()).isPresent();
        if (asSaying || lexicon.has(Words.CUE_WITH_AS, verb.lemma()) && Clauses.isPassive(s, verb)) {
            return Optional.empty();
        }
        boolean things = takesThings(s, verb) || reading.cue().stance() == Stance.ATTITUDE && source.canSpeak() || source.document();
        Optional<Token> object = s.child(verb.index(), Clauses.isPassive(s, verb) ? "nsubjpass" : "dobj");
        if (things && object.isPresent()) {
            return object;
        }
        return s.frameOf(verb.index()).flatMap(f -> Clauses.anyArgument(f, List.of("A1", "A1-DSP"))).map(a -> s.token(a.head()))
                .filter(t -> !s.dominates(t.index(), verb.index()) && !t.label().equals("advcl"))
                .filter(t -> t.isVerb() || takesThings(s, verb) || isQuoted(s, t));
    }

    private boolean takesThings(Sentence s, Token verb) {
        String particle = s.child(verb.index(), "prt").map(t -> " " + t.lemma()).orElse("");
        return lexicon.has(Words.CUE_OF_THINGS, verb.lemma() + particle);
    }

    /** "Blamed the crash on a signal". */
    private static boolean isBlamedOn(Sentence s, Token verb) {
        return s.children(verb.index()).stream().anyMatch(t -> t.label().equals("prep") && t.lemma().equals("on"));
    }

    /**
     * The cue verb that a clause with "that" belongs to where the parser has hung it higher: the nearest one before it that has no clause
     * of its own ("... confirmed the call, with X writing that ...").
     */
    private Optional<Token> owner(Sentence s, Token clause) {
        Optional<Token> that = s.child(clause.index(), "complm");
        if (!clause.isVerb() || that.isEmpty()) {
            return Optional.empty();
        }
        int start = s.subtree(clause.index()).get(0).index();
        return s.tokens().stream().filter(t -> t.isVerb() && t.index() < start && t.index() > clause.head() && start - t.index() < 8)
                .filter(t -> s.child(t.index(), "ccomp").isEmpty() && cues.read(s, t).isPresent() && !s.dominates(clause.index(), t.index()))
                .reduce((one, later) -> later);
    }

    private boolean isQuoted(Sentence s, Token head) {
        return quotes.overlap(s.subtreeSpan(head.index()));
    }
}
