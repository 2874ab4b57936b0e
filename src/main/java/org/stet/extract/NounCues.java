package org.stet.extract;

import java.util.List;
import java.util.Optional;
import org.stet.fact.Cue;
import org.stet.fact.Stance;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/** Attributions by nouns: "his claim that ...", "accusations of fraud". */
final class NounCues {

    private final Notebook notes;
    private final SpeakerReader speakers;
    private final AttributionWriter writer;

    NounCues(Notebook notes, SpeakerReader speakers, AttributionWriter writer) {
        this.notes = notes;
        this.speakers = speakers;
        this.writer = writer;
    }

    void read(Sentence s, Token noun) {
        Optional<Token> clause = s.children(noun.index()).stream().filter(t -> t.isVerb() && t.index() > noun.index()
                && s.children(t.index()).stream().anyMatch(c -> c.label().equals("complm") || c.label().equals("mark") && c.lemma().equals("that")))
                .findFirst();
        Optional<Token> of = s.children(noun.index()).stream().filter(t -> t.label().equals("prep")
                && notes.lexicon.map(Words.CUE_NOUN_MATTER).getOrDefault(noun.lemma(), "").contains(t.lemma())).findFirst();
        Optional<Token> matter = of.flatMap(t -> s.child(t.index(), "pobj").or(() -> s.child(t.index(), "pcomp")));
        if (clause.isPresent()) {
            write(s, noun, noun.span(), clause.get());
        } else if (matter.isPresent()) {
            write(s, noun, noun.span().cover(of.get().span()), matter.get());
        }
    }

    private void write(Sentence s, Token noun, Span words, Token content) {
        Stance stance = notes.lexicon.has(Words.ACCUSATION_NOUN, noun.lemma()) ? Stance.ACCUSING
                : notes.lexicon.has(Words.CUE_DOUBTING, noun.lemma()) ? Stance.DOUBTING : Stance.NEUTRAL;
        Optional<Token> source = s.child(noun.index(), "poss");
        writer.write(s, source.map(t -> speakers.read(s, t, noun)).orElse(SpeakerReader.nobody(noun.span().start())),
                new Cue(words, words.in(notes.text()), noun.lemma(), stance), List.of(s.subtreeSpan(content.index())), "");
    }
}
