package org.stet.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Attribution;
import org.stet.fact.Cue;
import org.stet.fact.Stance;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Words;
import org.stet.text.Span;
import org.stet.text.Zone;

/**
 * Attributions by a label: a headline's colon ("Expert: flood could have been foreseen"), the speaker's name at the head of a paragraph
 * of a transcript ("LIND: ..."), a name set behind a quotation with a dash (“...” — Ada Lind).
 */
final class LabelCues {

    private static final int LONGEST_LABEL = 5;
    private static final Pattern TRANSCRIPT = Pattern.compile("[“\"`]*\\s*(\\p{Lu}[\\p{Lu}.’' -]{2,30}):\\s");
    private static final Pattern DASH = Pattern.compile("\\s*(--|—|–)\\s*");

    private final Notebook notes;
    private final References references;
    private final Quotes quotes;
    private final SpeakerReader speakers;
    private final AttributionWriter writer;

    LabelCues(Notebook notes, References references, Quotes quotes, SpeakerReader speakers, AttributionWriter writer) {
        this.notes = notes;
        this.references = references;
        this.quotes = quotes;
        this.speakers = speakers;
        this.writer = writer;
    }

    void read(Sentence s) {
        boolean first = s.index() == 0 || notes.sentences().get(s.index() - 1).block() != s.block();
        if (first && s.zone() != Zone.HEADLINE && transcript(s)) {
            return;
        }
        if (s.zone() == Zone.HEADLINE || first) {
            byColon(s);
        }
        byDash(s, first);
    }

    private boolean transcript(Sentence s) {
        Span block = notes.annotated.document().blocks().get(s.block()).span();
        Matcher label = TRANSCRIPT.matcher(notes.text()).region(block.start(), block.end());
        if (!label.lookingAt() || label.end() >= block.end()) {
            return false;
        }
        List<Token> name = s.tokensIn(new Span(label.start(1), label.end(1)));
        Span colon = new Span(label.end(1), label.end(1) + 1);
        Span words = trimmed(new Span(label.end(), block.end()));
        if (name.isEmpty() || words.length() == 0) {
            return false;
        }
        writer.write(s, speakers.label(s, name), cue(colon, ":"), List.of(words), "");
        return true;
    }

    private Span trimmed(Span span) {
        int end = span.end();
        while (end > span.start() && Character.isWhitespace(notes.text().charAt(end - 1))) {
            end--;
        }
        return new Span(span.start(), end);
    }

    /** "Flood could have been foreseen: expert" and "Expert: flood could have been foreseen". */
    private void byColon(Sentence s) {
        List<Token> colons = s.tokens().stream().filter(t -> t.form().equals(":")).toList();
        if (colons.size() != 1) {
            return;
        }
        Token colon = colons.get(0);
        List<Token> before = s.tokens().subList(0, colon.index());
        List<Token> after = s.tokens().subList(colon.index() + 1, s.tokens().size());
        boolean headline = s.zone() == Zone.HEADLINE;
        boolean atEnd = headline && isSource(after);
        if (before.isEmpty() || after.isEmpty() || atEnd == isSource(before) || notes.attributions.in(s.index()).anyMatch(a -> holds(a, colon))) {
            return;
        }
        List<Token> source = atEnd ? after : before;
        Span content = s.span(atEnd ? before : after);
        content = quotes.over(content).stream().reduce(content, Span::cover);
        writer.write(s, speakers.label(s, source.stream().filter(t -> !t.isPunctuation()).toList()), cue(colon.span(), ":"), List.of(content), "");
    }

    /** Whether what was found already reaches over the colon. */
    private static boolean holds(Attribution a, Token colon) {
        return a.span().contains(colon.span()) && a.content().stream().noneMatch(c -> c.start() >= colon.span().end());
    }

    private boolean isSource(List<Token> tokens) {
        return !tokens.isEmpty() && tokens.size() <= LONGEST_LABEL && tokens.stream().noneMatch(t -> t.isVerb() || t.isPunctuation())
                && tokens.stream().anyMatch(t -> references.nameOver(t).isPresent() || notes.lexicon.has(Words.SOURCE_UNNAMED, t.lemma())
                || notes.lexicon.has(Words.SOURCE_DOCUMENT, t.lemma()));
    }

    /** “...” — Ada Lind, to the end of the block; or — Ada Lind “...” where the name comes first. */
    private void byDash(Sentence s, boolean first) {
        for (Span quote : quotes.over(s.span())) {
            if (s.index() != notes.sentenceAt(Math.max(quote.start(), s.span().start())) || isGiven(quote)) {
                continue;
            }
            Span block = notes.annotated.document().blocks().get(s.block()).span();
            Matcher behind = DASH.matcher(notes.text()).region(quote.end(), block.end());
            Matcher before = DASH.matcher(notes.text()).region(block.start(), quote.start());
            if (behind.lookingAt()) {
                name(s, new Span(behind.end(), block.end())).ifPresent(n -> named(s, n, new Span(behind.start(1), behind.end(1)), quote));
            } else if (first && before.lookingAt()) {
                name(s, new Span(before.end(), quote.start())).ifPresent(n -> named(s, n, new Span(before.start(1), before.end(1)), quote));
            }
        }
    }

    private boolean isGiven(Span quote) {
        return notes.attributionsOver(notes.sentenceAt(quote.start())).anyMatch(a -> a.content().stream().anyMatch(quote::overlaps));
    }

    /** The words of the name that the stretch is. */
    private Optional<List<Token>> name(Sentence s, Span stretch) {
        List<Token> tokens = s.tokensIn(stretch).stream().filter(t -> !t.isPunctuation()).toList();
        return Optional.of(tokens).filter(n -> !n.isEmpty() && n.size() <= LONGEST_LABEL && n.stream().allMatch(t -> t.pos().startsWith("NNP")));
    }

    private void named(Sentence s, List<Token> name, Span dash, Span quote) {
        writer.write(s, speakers.label(s, name), cue(dash, "--"), List.of(quote), "");
    }

    private Cue cue(Span span, String lemma) {
        return new Cue(span, span.in(notes.text()), lemma, Stance.NEUTRAL);
    }
}
