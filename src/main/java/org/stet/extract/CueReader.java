package org.stet.extract;

import java.util.List;
import java.util.Optional;
import org.stet.fact.Cue;
import org.stet.fact.Stance;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/** Tells whether a verb is a cue of speech or thought, and with what stance. */
final class CueReader {

    private static final List<java.util.Map.Entry<Words, Stance>> CLASSES = List.of(
            java.util.Map.entry(Words.CUE_ACCUSING, Stance.ACCUSING), java.util.Map.entry(Words.CUE_DENYING, Stance.DENYING),
            java.util.Map.entry(Words.CUE_DOUBTING, Stance.DOUBTING), java.util.Map.entry(Words.CUE_ENDORSING, Stance.ENDORSING),
            java.util.Map.entry(Words.CUE_NEUTRAL, Stance.NEUTRAL), java.util.Map.entry(Words.CUE_THOUGHT, Stance.NEUTRAL));

    private final Lexicon lexicon;

    CueReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<Cue> read(Sentence s, Token verb) {
        String particle = s.child(verb.index(), "prt").map(t -> " " + t.lemma()).orElse("");
        return CLASSES.stream().filter(c -> lexicon.has(c.getKey(), verb.lemma() + particle) || lexicon.has(c.getKey(), verb.lemma()))
                .findFirst().map(c -> {
                    Span span = group(s, verb);
                    return new Cue(span, span.in(s.text()), verb.lemma(), c.getValue());
                });
    }

    /** The verb with its auxiliaries, negation, the adverbs between them and its particle: "has also pointed out". */
    private static Span group(Sentence s, Token verb) {
        int from = verb.index();
        while (from > 0 && belongs(s.token(from - 1), verb)) {
            from--;
        }
        int to = verb.index() + 1;
        boolean particle = to < s.tokens().size() && s.token(to).label().equals("prt") && s.token(to).head() == verb.index();
        return s.token(from).span().cover(s.token(particle ? to : verb.index()).span());
    }

    private static boolean belongs(Token token, Token verb) {
        return token.head() == verb.index() && (token.label().startsWith("aux") || token.label().equals("neg")
                || token.label().equals("advmod") && token.pos().startsWith("RB"));
    }

    boolean needsQuotation(Cue cue) {
        return lexicon.has(Words.CUE_QUOTE_ONLY, cue.lemma());
    }
}
