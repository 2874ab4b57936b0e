package org.stet.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.extract.CueReader.Reading;
import org.stet.fact.Cue;
import org.stet.fact.SourceKind;
import org.stet.fact.Speaker;
import org.stet.fact.Stance;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/**
 * Finds who says what (PARC 3.0, Pareti 2012; PolNeAR, Newell et al. 2018: a source, a cue, a content): by verbs here, by "according to",
 * by nouns ("his claim that"), by a label ("Expert: ...") in the finders it calls.
 */
final class AttributionFinder {

    private static final Set<String> FIRST_AND_SECOND = Set.of("i", "we", "you");

    private final Notebook notes;
    private final Quotes quotes;
    private final CueReader cues;
    private final ContentFinder contents;
    private final SpeakerReader speakers;
    private final SpeechTime times;
    private final AttributionWriter writer;
    private final PhraseCues phrases;
    private final NounCues nouns;
    private final LabelCues labels;
    private final LooseCues loose;

    AttributionFinder(Notebook notes, References references, Quotes quotes) {
        this.notes = notes;
        this.quotes = quotes;
        this.cues = new CueReader(notes.lexicon);
        this.contents = new ContentFinder(notes.lexicon, quotes, notes.annotated.document().blocks(), cues);
        this.speakers = new SpeakerReader(notes, references);
        this.times = new SpeechTime(notes);
        this.writer = new AttributionWriter(notes, quotes);
        this.phrases = new PhraseCues(notes, references, quotes, speakers, writer);
        this.nouns = new NounCues(notes, speakers, writer);
        this.loose = new LooseCues(quotes, notes.annotated.document().blocks(), cues, speakers, writer);
        this.labels = new LabelCues(notes, references, quotes, speakers, writer);
    }

    void find() {
        for (Sentence s : notes.sentences()) {
            for (Token t : s.tokens()) {
                if (t.isVerb() && loose.read(s, t)) {
                    continue;
                }
                boolean verb = t.isVerb() && Character.isLetter(t.form().charAt(0));
                if (verb && isQuoted(t)) {
                    nested(s, t);
                } else if (verb) {
                    cues.read(s, t).or(() -> cues.readOpen(s, t)).ifPresentOrElse(cue -> byVerb(s, t, cue), () -> byQuotation(s, t));
                } else if (t.isNoun() && notes.lexicon.has(Words.CUE_NOUN, t.lemma())) {
                    nouns.read(s, t);
                }
            }
            phrases.read(s);
            labels.read(s);
        }
    }

    /** Whether the word stands in a quotation, and is not itself all of it. */
    private boolean isQuoted(Token token) {
        return quotes.over(token.span()).stream().anyMatch(q -> q.contains(token.span()) && q.length() > token.span().length() + 2);
    }

    /** "He told me ‘go home’" within a quotation: speech by somebody other than who is quoted and whom that one speaks to. */
    private void nested(Sentence s, Token verb) {
        Optional<Token> source = s.child(verb.index(), "nsubj").filter(t -> !FIRST_AND_SECOND.contains(t.lemma()) && speakers.canSpeak(s, t));
        Optional<Cue> cue = source.flatMap(t -> cues.read(s, verb)).map(Reading::cue)
                .filter(c -> c.stance() != Stance.ATTITUDE && !notes.lexicon.has(Words.CUE_THOUGHT, c.lemma()));
        if (cue.isPresent() && s.child(verb.index(), "neg").isEmpty()) {
            quotes.over(verb.span()).stream().findFirst().flatMap(q -> contents.nested(s, verb, q))
                    .ifPresent(content -> writer.writeNested(s, speakers.read(s, source.get(), verb), cue.get(), content));
        }
    }

    private void byVerb(Sentence s, Token verb, Reading reading) {
        Cue cue = reading.cue();
        Optional<Token> source = speakers.speakerOf(s, verb).filter(t -> !isPassive(s, verb) || s.dominates(verb.index(), t.index()));
        Optional<SourceKind> kind = source.map(t -> speakers.kind(s, t));
        boolean speaks = source.isPresent() && speakers.canSpeak(s, source.get());
        ContentFinder.Source by = new ContentFinder.Source(source, speaks, kind.filter(k -> k == SourceKind.DOCUMENT).isPresent());
        List<Span> content = contents.content(s, verb, reading, by);
        if (content.isEmpty() && cue.stance() != Stance.ATTITUDE) {
            content = quoteInNextBlock(s, verb);
        }
        boolean silent = cue.stance() == Stance.NEUTRAL && s.child(verb.index(), "neg").isPresent();
        boolean nobody = source.isEmpty() && cue.stance() != Stance.ACCUSING && s.child(verb.index(), "ccomp").isEmpty();
        boolean thing = cue.stance() == Stance.ATTITUDE && !speaks && content.stream().noneMatch(quotes::overlap)
                || source.filter(t -> notes.lexicon.has(Words.NEGATIVE_PRONOUN, t.lemma())).isPresent();
        if (!content.isEmpty() && !silent && !nobody && !thing && !cues.carries(s, verb)) {
            write(s, verb, source, cue, content);
        }
    }

    /** Passive, also "asked whether he would stay, the coach ...", where whoever is spoken of has not said it. */
    private static boolean isPassive(Sentence s, Token verb) {
        boolean bare = verb.pos().equals("VBN") && verb.label().equals("advcl")
                && s.children(verb.index()).stream().noneMatch(t -> t.label().startsWith("aux") || t.label().equals("nsubj"));
        return bare || Clauses.isPassive(s, verb);
    }

    /** A verb that no list has, between a quotation and somebody who may have said it: “...,” she yells. */
    private void byQuotation(Sentence s, Token verb) {
        Optional<Token> source = s.child(verb.index(), "nsubj").filter(t -> speakers.canSpeak(s, t));
        Optional<Reading> reading = source.flatMap(t -> cues.readQuoting(s, verb));
        if (reading.isPresent()) {
            List<Span> content = contents.quotation(s, verb, reading.get().cue(), source);
            if (!content.isEmpty()) {
                write(s, verb, source, reading.get().cue(), content);
            }
        }
    }

    private void write(Sentence s, Token verb, Optional<Token> source, Cue cue, List<Span> content) {
        Speaker speaker = source.map(t -> speakers.read(s, t, verb)).orElse(SpeakerReader.nobody(verb.span().start()));
        writer.write(s, speaker, cue, content, times.of(s, verb, speaker, content));
    }

    /** A verb at the end of a block that closes with a colon introduces the quotation that the next block opens with. */
    private List<Span> quoteInNextBlock(Sentence s, Token verb) {
        boolean last = s.tokens().stream().filter(t -> t.index() > verb.index()).allMatch(Token::isPunctuation)
                && s.token(s.tokens().size() - 1).form().equals(":");
        int next = s.index() + 1;
        if (!last || next >= notes.sentences().size()) {
            return List.of();
        }
        int from = notes.sentences().get(next).span().start();
        return quotes.beginningAt(from).stream().limit(1).toList();
    }
}
