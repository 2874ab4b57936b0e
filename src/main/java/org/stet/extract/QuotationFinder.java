package org.stet.extract;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.fact.Attribution;
import org.stet.fact.Quotation;
import org.stet.language.Sentence;
import org.stet.text.Span;

/** Makes quotations of what stands in quotation marks, and gives each its speaker: by its attribution, else the one before it in its block. */
final class QuotationFinder {

    private static final int SCARE_WORDS = 3;
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "i", "who", "which", "that");

    private final Notebook notes;
    private final References references;
    private final Quotes quotes;
    private final Turns turns;

    QuotationFinder(Notebook notes, References references, Quotes quotes) {
        this.notes = notes;
        this.references = references;
        this.quotes = quotes;
        this.turns = new Turns(notes);
    }

    void find() {
        Stream.concat(quotes.all().stream(), quotes.nested().stream()).sorted().forEach(this::quotation);
    }

    private void quotation(Span quote) {
        boolean outer = quotes.isOuter(quote);
        Span words = QuoteMarks.words(notes.text(), quote);
        Optional<Sentence> sentence = sentenceOf(quote);
        if (sentence.isEmpty() || words.length() == 0) {
            return;
        }
        Sentence s = sentence.get();
        Optional<Attribution> by = attribution(quote, outer);
        if (!outer && by.isEmpty()) {
            return;
        }
        boolean sentenceLong = words.in(notes.text()).split("\\s+", SCARE_WORDS + 2).length > SCARE_WORDS;
        String before = outer && by.isEmpty() && sentenceLong && quote.start() <= s.span().start() ? references.subjectBefore(s) : "";
        String speaker = by.map(a -> a.source().entity()).orElse(before);
        String named = by.map(a -> a.source().text()).filter(t -> !isPronoun(t) && !t.contains(","))
                .orElse(references.display(speaker, by.map(a -> a.source().text()).orElse(before)));
        notes.quotations.add(new Quotation(notes.id("quotation"), notes.document(), notes.passage(s, words), speaker, named,
                by.map(Attribution::id).orElse(""), by.isEmpty() && !sentenceLong,
                outer && turns.isLate(s, quote, by), outer ? turns.after(s, quote, by) : ""));
    }

    private Optional<Sentence> sentenceOf(Span quote) {
        return notes.sentences().stream().skip(notes.sentenceAt(quote.start())).limit(2).filter(s -> s.span().overlaps(quote)).findFirst();
    }

    private static boolean isPronoun(String words) {
        return PRONOUNS.contains(words.toLowerCase(Locale.ROOT));
    }

    /** By a cue outside the quotation; for a nested one by a cue that stands with it in the quotation around it. */
    private Optional<Attribution> attribution(Span quote, boolean outer) {
        return notes.attributionsOver(notes.sentenceAt(quote.start()))
                .filter(a -> !quote.contains(a.cue().span()) && (outer || quotes.hold(a.cue().span())))
                .filter(a -> a.content().stream().anyMatch(c -> c.overlaps(quote)))
                .min(Comparator.comparingInt((Attribution a) -> a.source().text().isEmpty() ? 1 : 0)
                        .thenComparingInt(a -> a.content().stream().mapToInt(Span::length).sum()).thenComparing(Attribution::id));
    }
}
