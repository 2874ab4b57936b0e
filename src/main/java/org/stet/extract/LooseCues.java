package org.stet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.document.Block;
import org.stet.extract.CueReader.Reading;
import org.stet.fact.Stance;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.text.Span;

/**
 * Cues that the order of words shows where the parser saw no clause: a verb between a quotation and a name (“...,” asked lawmaker Petra
 * Novak), and a source with its verb behind the last comma of a sentence ("..., a survey found").
 */
final class LooseCues {

    private static final int LONGEST_NAME = 8;
    private static final Set<String> PAST = Set.of("VBD", "VBN", "VBZ");

    private final QuotesBeside beside;
    private final CueReader cues;
    private final SpeakerReader speakers;
    private final AttributionWriter writer;

    LooseCues(Quotes quotes, List<Block> blocks, CueReader cues, SpeakerReader speakers, AttributionWriter writer) {
        this.beside = new QuotesBeside(quotes, blocks);
        this.cues = cues;
        this.speakers = speakers;
        this.writer = writer;
    }

    /** Whether the verb is such a cue; if so its attribution has been written. */
    boolean read(Sentence s, Token verb) {
        boolean loose = PAST.contains(verb.pos()) && s.children(verb.index()).stream()
                .noneMatch(t -> t.label().startsWith("nsubj") || t.label().startsWith("aux"));
        Optional<Reading> reading = loose ? cues.read(s, verb).filter(r -> r.cue().stance() != Stance.ATTITUDE) : Optional.empty();
        return reading.isPresent() && (inverted(s, verb, reading.get()) || trailing(s, verb, reading.get()));
    }

    private boolean inverted(Sentence s, Token verb, Reading reading) {
        List<Token> name = nameBehind(s, verb);
        if (verb.index() == 0 || name.isEmpty() || !name.get(name.size() - 1).isNoun() || !speakers.canSpeak(s, name.get(name.size() - 1))) {
            return false;
        }
        List<Span> content = beside.adjacent(s, reading.cue().span(), Optional.of(s.span(name)));
        if (content.isEmpty() || content.get(0).start() > verb.span().start()) {
            return false;
        }
        writer.write(s, speakers.label(s, name), reading.cue(), content, "");
        return true;
    }

    /** The words behind the verb up to a mark. */
    private static List<Token> nameBehind(Sentence s, Token verb) {
        List<Token> name = new ArrayList<>();
        for (int i = verb.index() + 1; i < s.tokens().size() && name.size() < LONGEST_NAME && !s.token(i).isPunctuation(); i++) {
            name.add(s.token(i));
        }
        return name;
    }

    private boolean trailing(Sentence s, Token verb, Reading reading) {
        boolean last = s.tokens().stream().skip(verb.index() + 1L).allMatch(Token::isPunctuation);
        Optional<Token> noun = s.head(verb).filter(t -> last && verb.label().equals("partmod") && t.label().equals("appos") && t.index() == verb.index() - 1)
                .filter(t -> speakers.canSpeak(s, t));
        List<Token> phrase = noun.map(t -> s.subtree(t.index()).stream().filter(x -> x.index() < verb.index()).toList()).orElse(List.of());
        if (phrase.isEmpty() || phrase.get(0).index() == 0 || !s.token(phrase.get(0).index() - 1).form().equals(",")) {
            return false;
        }
        List<Token> before = s.tokens().subList(0, phrase.get(0).index() - 1);
        if (before.stream().noneMatch(Token::isVerb)) {
            return false;
        }
        writer.write(s, speakers.label(s, phrase), reading.cue(), List.of(s.span(before)), "");
        return true;
    }
}
