package org.stet.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stet.text.Span;

/** What stands between quotation marks, marks included. No two of the outer ones overlap; each nested one lies in one of them. */
final class Quotes {

    private final NavigableMap<Integer, Span> byStart = new TreeMap<>();
    private final List<Span> nested;

    Quotes(Collection<Span> outer, Collection<Span> nested) {
        outer.forEach(q -> byStart.put(q.start(), q));
        this.nested = nested.stream().sorted().toList();
    }

    /** The outer ones, in text order. */
    Collection<Span> all() {
        return byStart.values();
    }

    /** Quotations within quotations, in text order. */
    List<Span> nested() {
        return nested;
    }

    /** Those that share a character with the span, in text order. */
    List<Span> over(Span span) {
        Integer from = byStart.floorKey(span.start());
        return byStart.subMap(from == null ? span.start() : from, true, Math.max(span.end(), span.start()), true).values().stream()
                .filter(span::overlaps).toList();
    }

    boolean isOuter(Span quote) {
        return quote.equals(byStart.get(quote.start()));
    }

    boolean overlap(Span span) {
        return !over(span).isEmpty();
    }

    /** Whether one quotation holds the whole span. */
    boolean hold(Span span) {
        return over(span).stream().anyMatch(q -> q.contains(span));
    }

    /** Those that begin at the place or one character beside it. */
    List<Span> beginningAt(int offset) {
        return List.copyOf(byStart.subMap(offset - 1, true, offset + 1, true).values());
    }

    /** Parts of a text stretched over each quotation that they reach into; parts that then meet are one. */
    List<Span> stretched(List<Span> parts) {
        List<Span> stretched = new ArrayList<>();
        for (Span part : parts) {
            Span now = Stream.concat(Stream.of(part), over(part).stream()).reduce(Span::cover).orElse(part);
            if (!stretched.isEmpty() && stretched.get(stretched.size() - 1).overlaps(now)) {
                now = stretched.remove(stretched.size() - 1).cover(now);
            }
            stretched.add(now);
        }
        return stretched;
    }
}
