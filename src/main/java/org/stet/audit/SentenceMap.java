package org.stet.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.document.Document;
import org.stet.finding.Coverage;
import org.stet.language.SentenceSplitter;
import org.stet.text.Span;

/** The sentences of a story's documents, by where something stands in them. */
final class SentenceMap {

    private final Map<String, List<Span>> sentences = new HashMap<>();

    SentenceMap(Collection<Document> documents, SentenceSplitter splitter) {
        documents.parallelStream().map(d -> Map.entry(d.id(), splitter.split(d))).toList().forEach(e -> sentences.put(e.getKey(), e.getValue()));
    }

    /** In text order. */
    List<Span> of(String document) {
        return sentences.getOrDefault(document, List.of());
    }

    /** The sentence in which the words begin; the words themselves where they stand in none. */
    Coverage.Place around(String document, Span words) {
        List<Span> all = of(document);
        int at = last(all, words.start());
        return new Coverage.Place(document, at >= 0 && all.get(at).overlaps(words) ? all.get(at) : words);
    }

    /** Index of the last span that begins at or before the place; -1 if there is none. */
    static int last(List<Span> spans, int place) {
        int low = -1;
        int high = spans.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (spans.get(middle).start() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
