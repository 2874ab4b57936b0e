package org.stet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.document.Block;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.text.Span;

/** Finds the quotation that a cue introduces where no clause of the sentence holds it, because it is a sentence by itself or only a few words. */
final class QuotesBeside {

    private static final int NEAR = 4;
    private static final int GAP = 2;
    private static final Pattern BETWEEN = Pattern.compile("[\\s,:]*");

    private final Quotes quotes;
    private final List<Block> blocks;

    QuotesBeside(Quotes quotes, List<Block> blocks) {
        this.quotes = quotes;
        this.blocks = blocks;
    }

    /** Quotations of the sentence that hang on the verb or touch it. */
    List<Span> dependent(Sentence s, Token verb) {
        return quotes.over(s.span()).stream().filter(q -> !q.contains(verb.span()))
                .filter(q -> Math.abs(q.start() - verb.span().end()) < NEAR
                        || s.tokensIn(q).stream().anyMatch(t -> s.dominates(verb.index(), t.index()))).toList();
    }

    /**
     * The quotations that end right before the cue and its source, or begin right behind them, in this sentence or a neighbour of the
     * same paragraph: “Does anybody know?” Lind asked.
     */
    List<Span> adjacent(Sentence s, Span cue, Optional<Span> source) {
        Span both = source.filter(o -> !o.contains(cue)).map(cue::cover).orElse(cue);
        Span around = new Span(Math.max(0, both.start() - NEAR), Math.min(s.text().length(), both.end() + NEAR));
        return quotes.over(around).stream().filter(q -> blocks.get(s.block()).span().contains(q))
                .filter(q -> q.end() <= both.start() && isBetween(s, q.end(), both.start()) && isSpeech(s, q)
                || q.start() >= both.end() && isBetween(s, both.end(), q.start())).toList();
    }

    /** Printers end quoted speech with a mark other than a full stop before what tells who speaks. */
    private static boolean isSpeech(Sentence s, Span quote) {
        Span words = QuoteMarks.words(s.text(), quote);
        String rest = s.text().substring(words.start(), quote.end());
        return rest.length() > words.length() && s.text().substring(words.end(), quote.end()).indexOf(',') >= 0
                || words.length() > 0 && "?!-—…".indexOf(s.text().charAt(words.end() - 1)) >= 0;
    }

    private static boolean isBetween(Sentence s, int from, int to) {
        return BETWEEN.matcher(s.text().substring(from, to)).matches();
    }

    /** In “A,” X said, “B” the second half belongs to X too. */
    List<Span> withSecondHalf(Sentence s, Token verb, Optional<Token> source, List<Span> parts) {
        int after = Math.max(verb.index(), source.map(Token::index).orElse(0));
        if (parts.isEmpty() || !quotes.overlap(parts.get(0)) || parts.get(0).start() > verb.span().start()) {
            return parts;
        }
        int from = s.token(after).span().end();
        List<Span> all = new ArrayList<>(parts);
        quotes.over(new Span(from, s.span().end())).stream().filter(q -> q.start() >= from && parts.stream().noneMatch(q::overlaps))
                .findFirst().filter(q -> s.tokensIn(new Span(from, q.start())).stream().noneMatch(Token::isVerb)).ifPresent(all::add);
        return all;
    }

    /** Content that breaks off right before a quotation goes on in it: said it failed because “nobody looked”. */
    List<Span> withTail(Sentence s, Token verb, List<Span> parts) {
        if (parts.isEmpty() || parts.get(parts.size() - 1).start() < verb.span().end()) {
            return parts;
        }
        Span last = parts.get(parts.size() - 1);
        Optional<Span> tail = quotes.over(s.span()).stream().filter(q -> q.start() >= last.end()).findFirst().filter(q -> {
            List<Token> between = s.tokensIn(new Span(last.end(), q.start()));
            return between.size() <= GAP && between.stream().noneMatch(t -> t.isVerb() || t.form().equals(",") || t.isNoun());
        });
        if (tail.isEmpty()) {
            return parts;
        }
        List<Span> all = new ArrayList<>(parts.subList(0, parts.size() - 1));
        all.add(last.cover(tail.get()));
        return all;
    }
}
