package org.stet.extract;

import java.util.List;
import java.util.Optional;
import org.stet.fact.Attribution;
import org.stet.fact.Quotation;
import org.stet.language.Sentence;
import org.stet.text.Span;

/** Makes quotations of what stands in quotation marks, and gives each its speaker: by its attribution, else the one before it in its block. */
final class QuotationFinder {

    private static final int SCARE_WORDS = 3;

    private final Notebook notes;
    private final References references;
    private final Quotes quotes;

    QuotationFinder(Notebook notes, References references, Quotes quotes) {
        this.notes = notes;
        this.references = references;
        this.quotes = quotes;
    }

    void find() {
        for (Span quote : quotes.all()) {
            Span words = QuoteMarks.words(notes.text(), quote);
            Optional<Sentence> sentence = sentenceOf(quote);
            if (sentence.isPresent() && words.length() > 0) {
                quotation(sentence.get(), quote, words);
            }
        }
    }

    private Optional<Sentence> sentenceOf(Span quote) {
        return notes.sentences().stream().skip(notes.sentenceAt(quote.start())).limit(2).filter(s -> s.span().overlaps(quote)).findFirst();
    }

    private void quotation(Sentence s, Span quote, Span words) {
        Optional<Attribution> by = attribution(quote);
        boolean sentenceLong = words.in(notes.text()).split("\\s+", SCARE_WORDS + 2).length > SCARE_WORDS;
        String before = by.isEmpty() && sentenceLong && quote.start() <= s.span().start() ? references.subjectBefore(s) : "";
        String speaker = by.map(a -> a.source().entity()).orElse(before);
        String named = by.filter(a -> !isPronoun(a.source().text())).map(a -> a.source().text()).orElse(references.display(speaker,
                by.map(a -> a.source().text()).orElse(before)));
        notes.quotations.add(new Quotation(notes.id("quotation"), notes.document(), notes.passage(s, words), speaker, named,
                by.map(Attribution::id).orElse(""), by.isEmpty() && !sentenceLong));
    }

    private static boolean isPronoun(String words) {
        return words.length() <= 4 && words.equals(words.toLowerCase(java.util.Locale.ROOT));
    }

    private Optional<Attribution> attribution(Span quote) {
        return notes.attributionsOver(notes.sentenceAt(quote.start())).filter(a -> a.content().stream().anyMatch(c -> c.overlaps(quote)))
                .min(java.util.Comparator.comparingInt((Attribution a) -> a.source().text().isEmpty() ? 1 : 0)
                        .thenComparingInt(a -> a.content().stream().mapToInt(Span::length).sum()).thenComparing(Attribution::id));
    }
}
