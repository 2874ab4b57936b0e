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
    private final List<Span> quotes;

    QuotationFinder(Notebook notes, References references, List<Span> quotes) {
        this.notes = notes;
        this.references = references;
        this.quotes = quotes;
    }

    void find() {
        Optional<Quotation> last = Optional.empty();
        int lastBlock = -1;
        for (Span quote : quotes) {
            Optional<Sentence> sentence = notes.sentences().stream().filter(s -> s.span().overlaps(quote)).findFirst();
            Span words = inner(quote);
            if (sentence.isEmpty() || words.length() == 0) {
                continue;
            }
            Optional<Attribution> by = attribution(quote);
            int block = sentence.get().block();
            String speaker = by.map(a -> a.source().entity()).orElse("");
            String speakerText = by.map(a -> isPronoun(a.source().text()) ? references.display(a.source().entity(), a.source().text()) : a.source().text()).orElse("");
            String id = by.map(Attribution::id).orElse("");
            boolean sentenceLong = words.in(notes.text()).split("\\s+").length > SCARE_WORDS;
            if (by.isEmpty() && sentenceLong && last.isPresent() && lastBlock == block) {
                speaker = last.get().speaker();
                speakerText = last.get().speakerText();
                id = last.get().attribution();
            }
            boolean scare = id.isEmpty() && !sentenceLong;
            Quotation found = new Quotation(notes.id("quotation"), notes.document(), notes.passage(sentence.get(), words), speaker,
                    speakerText, id, scare);
            notes.quotations.add(found);
            last = Optional.of(found);
            lastBlock = block;
        }
    }

    private static boolean isPronoun(String words) {
        return words.length() <= 4 && words.equals(words.toLowerCase(java.util.Locale.ROOT));
    }

    private Optional<Attribution> attribution(Span quote) {
        return notes.attributions.stream().filter(a -> a.content().stream().anyMatch(c -> c.overlaps(quote)))
                .min(java.util.Comparator.comparingInt((Attribution a) -> a.source().text().isEmpty() ? 1 : 0)
                        .thenComparingInt(a -> a.content().stream().mapToInt(Span::length).sum()).thenComparing(Attribution::id));
    }

    /** The words without the marks and without the punctuation that printers put before the closing one. */
    private Span inner(Span quote) {
        int start = quote.start() + 1;
        int end = quote.end();
        String text = notes.text();
        if (end > start && "”\"»’'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        while (end > start && (Character.isWhitespace(text.charAt(end - 1)) || ",".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Span(start, end);
    }
}
