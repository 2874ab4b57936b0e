package org.stet.align;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Attribution;
import org.stet.fact.Correspondence;
import org.stet.fact.DocumentFacts;
import org.stet.fact.Name;
import org.stet.fact.Outcome;
import org.stet.fact.Quotation;
import org.stet.fact.Slot;
import org.stet.fact.Stated;
import org.stet.fact.Timex;
import org.stet.text.Span;
import org.stet.text.Zone;

/** A document that is held against itself: its facts, the sentences they stand in, and what was found to differ. */
final class OneText {

    private static final Pattern END = Pattern.compile("[.?!][\"'\u201D\u2019)\\]]*(?=\\s+[\\p{Lu}\\p{N}\"'\u201C\u2018(])|\\n");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(['\u2019-][\\p{L}\\p{N}]+)*");

    final DocumentFacts facts;
    private final String text;
    private final Side side;
    private final Pair pair;
    private final Map<Stated, Span> sentences = new HashMap<>();
    private final int body;

    /** @param text the document's text */
    OneText(Side side, String text) {
        this.facts = side.facts;
        this.side = side;
        this.text = text;
        this.pair = new Pair(side, side, false);
        this.body = facts.all().filter(f -> f.at().zone() == Zone.BODY).mapToInt(f -> f.at().sentence()).min().orElse(Integer.MAX_VALUE);
    }

    /** Notes that the two facts say different things of the same. */
    void differ(Slot slot, Stated one, Stated other, double sure, String... why) {
        pair.addWithin(slot, Outcome.DIFFERENT, one, other, sure, why);
    }

    /** Notes that the fact does not say something that it should. */
    void leaveOpen(Slot slot, Stated one, String why) {
        pair.addWithin(slot, Outcome.ABSENT, one, side.article(), 1, why);
    }

    List<Correspondence> found() {
        return pair.found();
    }

    boolean isRunningText(Stated fact) {
        return fact.at().zone() == Zone.BODY;
    }

    /** Of the headline or what stands below it, before the running text begins; a crosshead is none. */
    boolean isHeadline(Stated fact) {
        return fact.at().zone() == Zone.HEADLINE && fact.at().sentence() < body;
    }

    /** Of what tells the text in short: its headline, or a summary wherever it stands. */
    boolean isInShort(Stated fact) {
        return isHeadline(fact) || fact.at().zone() == Zone.SUMMARY;
    }

    /** The words of the sentence, in lower case. */
    Set<String> words(Stated fact) {
        return words(sentence(fact));
    }

    /** The words of a stretch, in lower case and in their order. */
    Set<String> words(Span span) {
        Set<String> words = new LinkedHashSet<>();
        WORD.matcher(span.in(text)).results().forEach(m -> words.add(Vocabulary.plain(m.group())));
        return words;
    }

    /** The stretch of the sentence with the fact and no more than so many words on either side. */
    Span around(Stated fact, int most) {
        Span in = sentence(fact);
        List<MatchResult> before = WORD.matcher(text).region(in.start(), fact.span().start()).results().toList();
        List<MatchResult> after = WORD.matcher(text).region(fact.span().end(), in.end()).results().toList();
        return new Span(before.isEmpty() ? fact.span().start() : before.get(Math.max(0, before.size() - most)).start(),
                after.isEmpty() ? fact.span().end() : after.get(Math.min(most, after.size()) - 1).end());
    }

    /** Where the sentence of the fact begins and ends, by its punctuation. */
    Span sentence(Stated fact) {
        return sentences.computeIfAbsent(fact, this::findSentence);
    }

    private Span findSentence(Stated fact) {
        int start = 0;
        int end = text.length();
        Matcher ends = END.matcher(text).region(Math.max(0, fact.span().start() - 1500), text.length());
        while (ends.find()) {
            if (ends.end() <= fact.span().start()) {
                start = ends.end();
            } else if (ends.end() >= fact.span().end()) {
                end = ends.end();
                break;
            }
        }
        return new Span(Math.min(start, fact.span().start()), Math.max(end, fact.span().end()));
    }

    boolean isQuoted(Stated fact) {
        return facts.quotations().stream().anyMatch(q -> q.span().start() <= fact.span().start() && fact.span().end() <= q.span().end());
    }

    /** The attribution whose content holds the fact; of several the one with the shortest. */
    Optional<Attribution> attribution(Stated fact) {
        return facts.attributions().stream().filter(a -> a.content().stream().anyMatch(c -> c.start() <= fact.span().start() && fact.span().end() <= c.end()))
                .min(Comparator.comparingInt((Attribution a) -> a.words().length()).thenComparing(Attribution::id));
    }

    /** The attribution that carries the quotation. */
    Optional<Attribution> attributionOf(Quotation quotation) {
        return side.attribution(quotation.attribution());
    }

    /** The times that stand in the stretch. */
    List<Timex> times(Span in) {
        return facts.times().stream().filter(t -> in.start() <= t.span().start() && t.span().end() <= in.end()).toList();
    }

    /** The names that stand in the stretch. */
    List<Name> names(Span in) {
        return facts.names().stream().filter(n -> in.start() <= n.span().start() && n.span().end() <= in.end()).toList();
    }

    double nearness(Stated one, Stated other) {
        return side.nearness(one, side, other);
    }
}
