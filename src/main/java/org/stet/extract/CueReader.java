package org.stet.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Cue;
import org.stet.fact.Stance;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/** Tells whether a verb is a cue of speech, thought or attitude, with what stance, and which words of the sentence make up the cue. */
final class CueReader {

    private static final Map<Words, Stance> CLASSES = new LinkedHashMap<>();

    static {
        CLASSES.put(Words.CUE_ACCUSING, Stance.ACCUSING);
        CLASSES.put(Words.CUE_DENYING, Stance.DENYING);
        CLASSES.put(Words.CUE_DOUBTING, Stance.DOUBTING);
        CLASSES.put(Words.CUE_ENDORSING, Stance.ENDORSING);
        CLASSES.put(Words.CUE_NEUTRAL, Stance.NEUTRAL);
        CLASSES.put(Words.CUE_THOUGHT, Stance.NEUTRAL);
        CLASSES.put(Words.CUE_ATTITUDE, Stance.ATTITUDE);
    }

    private static final Set<String> OPENERS = Set.of("that", "whether", "if", "how", "why");

    private final Lexicon lexicon;

    /** @param preposition of a cue such as "call for", which introduces the content */
    record Reading(Cue cue, Optional<Token> preposition) {
    }

    CueReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The verb as the lexicon has it: with its preposition, with its particle, or alone. */
    Optional<Reading> read(Sentence s, Token verb) {
        Optional<Token> preposition = s.children(verb.index()).stream().filter(t -> t.label().equals("prep") && t.index() > verb.index())
                .filter(t -> stance(verb.lemma() + " " + t.lemma()).isPresent() && !governsTime(s, t)).findFirst();
        if (preposition.isPresent()) {
            return stance(verb.lemma() + " " + preposition.get().lemma()).map(stance -> reading(s, verb, stance, preposition));
        }
        String particle = s.child(verb.index(), "prt").map(t -> " " + t.lemma()).orElse("");
        return stance(verb.lemma() + particle).or(() -> stance(verb.lemma())).map(stance -> reading(s, verb, stance, Optional.empty()));
    }

    private static boolean governsTime(Sentence s, Token preposition) {
        return s.child(preposition.index(), "pobj").filter(t -> t.name().equals("DATE") || t.name().equals("TIME")).isPresent();
    }

    /** Whether the verb only leads up to the cue that completes it: "wanted to know who ...". */
    boolean carries(Sentence s, Token verb) {
        return lexicon.has(Words.CUE_CARRIER, verb.lemma()) && s.child(verb.index(), "xcomp")
                .filter(x -> read(s, x).isPresent() && s.child(x.index(), "ccomp").isPresent()).isPresent();
    }

    /** A verb that no list has, but which takes a clause as verbs of speech and thought do. */
    Optional<Reading> readOpen(Sentence s, Token verb) {
        boolean clause = s.children(verb.index()).stream().filter(t -> t.label().equals("ccomp") && t.index() > verb.index())
                .anyMatch(t -> s.children(t.index()).stream().anyMatch(c -> c.index() < t.index() && OPENERS.contains(c.lemma())
                        && (c.label().equals("complm") || c.label().equals("mark") || c.label().equals("advmod"))));
        return clause ? readQuoting(s, verb) : Optional.empty();
    }

    /** A verb beside a quotation: a cue unless the lexicon says that it never is one. */
    Optional<Reading> readQuoting(Sentence s, Token verb) {
        return lexicon.has(Words.NO_CUE, verb.lemma()) ? Optional.empty() : Optional.of(reading(s, verb, Stance.NEUTRAL, Optional.empty()));
    }

    boolean needsQuotation(Cue cue) {
        return lexicon.has(Words.CUE_QUOTE_ONLY, cue.lemma());
    }

    private Optional<Stance> stance(String words) {
        return CLASSES.entrySet().stream().filter(c -> lexicon.has(c.getKey(), words)).map(Map.Entry::getValue).findFirst();
    }

    private Reading reading(Sentence s, Token verb, Stance stance, Optional<Token> preposition) {
        Span span = group(s, verb);
        int next = verb.index() + 1;
        if (preposition.isPresent() && preposition.get().index() == next || next < s.tokens().size() && isByOfPassive(s, verb, s.token(next))) {
            span = span.cover(s.token(next).span());
        }
        return new Reading(new Cue(span, span.in(s.text()), verb.lemma(), stance), preposition);
    }

    private static boolean isByOfPassive(Sentence s, Token verb, Token next) {
        return next.label().equals("agent") && next.head() == verb.index() && Clauses.isPassive(s, verb);
    }

    /** The verb with its auxiliaries, negation, adverbs, particle, and a verb that it completes: "has also pointed out", "wanted to know". */
    private Span group(Sentence s, Token verb) {
        int from = from(s, verb);
        Optional<Token> carrier = s.head(verb).filter(h -> verb.label().equals("xcomp") && h.index() + 1 == from
                && lexicon.has(Words.CUE_CARRIER, h.lemma()));
        int to = verb.index() + 1;
        boolean particle = to < s.tokens().size() && s.token(to).label().equals("prt") && s.token(to).head() == verb.index();
        Span own = s.token(from).span().cover(s.token(particle ? to : verb.index()).span());
        return carrier.map(c -> group(s, c).cover(own)).orElse(own);
    }

    private static int from(Sentence s, Token verb) {
        int from = verb.index();
        while (from > 0 && belongs(s.token(from - 1), verb)) {
            from--;
        }
        return from;
    }

    private static boolean belongs(Token token, Token verb) {
        return token.head() == verb.index() && (token.label().startsWith("aux") || token.label().equals("neg")
                || token.label().equals("advmod") && token.pos().startsWith("RB"));
    }
}
