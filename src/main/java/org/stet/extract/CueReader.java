package org.stet.extract;

import java.util.List;
import java.util.Optional;
import org.stet.fact.Cue;
import org.stet.fact.Stance;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

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
                .findFirst().map(c -> new Cue(verb.span(), verb.span().in(s.text()), verb.lemma(), c.getValue()));
    }

    boolean needsQuotation(Cue cue) {
        return lexicon.has(Words.CUE_QUOTE_ONLY, cue.lemma());
    }
}
