package org.stet.report;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.stet.finding.Level;
import org.stet.text.Source;
import org.stet.text.Span;

/**
 * A document's text cut into paragraphs, and these into pieces at every place where a line, a mark or a sentence begins or ends, so that marks
 * which overlap can be shown by elements that do not. No cut parts a letter from what combines with it.
 */
final class MarkedText {

    /**
     * Words that a finding speaks of.
     *
     * @param finding its number in the report, from 1
     * @param primary whether they are at fault, or what that is held against
     */
    record Mark(Span span, int finding, Level level, boolean primary, boolean waived) {
    }

    /** What a piece is marked as: the gravest of the marks it lies in. */
    enum Look {
        PLAIN, EVIDENCE, WAIVED, NOTE, WARNING, ERROR;

        static Look of(Mark mark) {
            if (!mark.primary()) {
                return EVIDENCE;
            }
            return mark.waived() ? WAIVED : valueOf(mark.level().name());
        }

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A stretch in which nothing changes.
     *
     * @param line     number of the line that begins with it; 0 where none does
     * @param sentence index of the sentence it lies in; -1 for none
     * @param finding  of the shortest mark it lies in, those at fault first; 0 for none
     * @param crowded  whether it lies in several marks
     * @param ending   the marks that end with it, by finding
     */
    record Piece(Span span, int line, int sentence, Look look, int finding, boolean crowded, List<Mark> ending) {
    }

    /** Lines without an empty one among them. @param first index of its first piece @param end index after its last */
    record Paragraph(int first, int end) {
    }

    /** Pieces, by index, the last one included. */
    record Range(int first, int last) {
    }

    private static final Comparator<Mark> INNERMOST = Comparator.comparing((Mark m) -> !m.primary()).thenComparing(m -> m.span().length())
            .thenComparing(Mark::finding).thenComparing(Mark::span);

    private final String text;
    private final BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();

    /** @param sentences in text order; may be none */
    MarkedText(Source source, List<Mark> marks, List<Span> sentences) {
        text = source.text();
        letters.setText(text);
        List<Mark> whole = marks.stream().map(m -> new Mark(whole(m.span()), m.finding(), m.level(), m.primary(), m.waived())).distinct()
                .sorted(Comparator.comparing(Mark::span).thenComparing(Mark::finding)).toList();
        TreeSet<Integer> cuts = new TreeSet<>();
        whole.forEach(m -> Collections.addAll(cuts, m.span().start(), m.span().end()));
        List<Span> wholeSentences = sentences.stream().map(this::whole).toList();
        wholeSentences.forEach(s -> Collections.addAll(cuts, s.start(), s.end()));
        cut(source, cuts);
        paint(whole, wholeSentences);
    }

    /** The same with letters whole at both ends, within the text; of an empty one the letter at its place. */
    private Span whole(Span span) {
        int start = Math.min(span.start(), text.length());
        int end = Math.min(Math.max(span.end(), start + 1), text.length());
        start = start == end ? Math.max(0, end - 1) : start;
        start = start == 0 || letters.isBoundary(start) ? start : letters.preceding(start);
        return new Span(start, end == text.length() || letters.isBoundary(end) ? end : letters.following(end));
    }

    private void cut(Source source, TreeSet<Integer> cuts) {
        int last = source.position(text.length()).line();
        int line = source.position(0).line();
        while (line <= last) {
            int first = pieces.size();
            while (line <= last && !source.lineSpan(line).in(text).isBlank()) {
                boolean more = line < last && !source.lineSpan(line + 1).in(text).isBlank();
                line(line, source.lineSpan(line).start(), more ? source.lineSpan(line + 1).start() : source.lineSpan(line).end(), cuts);
                line++;
            }
            if (pieces.size() > first) {
                paragraphs.add(new Paragraph(first, pieces.size()));
            }
            line++;
        }
    }

    private void line(int number, int start, int end, TreeSet<Integer> cuts) {
        int from = start;
        for (int cut : cuts.subSet(start, false, end, false)) {
            pieces.add(plain(from, cut, from == start ? number : 0));
            from = cut;
        }
        pieces.add(plain(from, end, from == start ? number : 0));
    }

    private static Piece plain(int start, int end, int line) {
        return new Piece(new Span(start, end), line, -1, Look.PLAIN, 0, false, List.of());
    }

    /** Goes through marks and sentences along the text, both of which are sorted and whole. */
    private void paint(List<Mark> marks, List<Span> sentences) {
        Map<Integer, List<Mark>> ending = new HashMap<>();
        marks.forEach(m -> range(m.span()).ifPresent(r -> ending.computeIfAbsent(r.last(), k -> new ArrayList<>()).add(m)));
        TreeSet<Mark> within = new TreeSet<>(INNERMOST);
        TreeSet<Mark> byEnd = new TreeSet<>(Comparator.comparing((Mark m) -> m.span().end()).thenComparing(INNERMOST));
        int[] looks = new int[Look.values().length];
        int next = 0;
        int sentence = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Span span = piece.span();
            while (!byEnd.isEmpty() && byEnd.first().span().end() <= span.start()) {
                Mark over = byEnd.pollFirst();
                within.remove(over);
                looks[Look.of(over).ordinal()]--;
            }
            while (next < marks.size() && marks.get(next).span().start() <= span.start()) {
                Mark begun = marks.get(next++);
                if (begun.span().end() > span.start() && within.add(begun)) {
                    byEnd.add(begun);
                    looks[Look.of(begun).ordinal()]++;
                }
            }
            while (sentence < sentences.size() && sentences.get(sentence).end() <= span.start()) {
                sentence++;
            }
            boolean inSentence = sentence < sentences.size() && sentences.get(sentence).start() <= span.start();
            pieces.set(i, new Piece(span, piece.line(), inSentence ? sentence : -1, gravest(looks), within.isEmpty() ? 0 : within.first().finding(), within.size() > 1,
                    ending.getOrDefault(i, List.of()).stream().sorted(Comparator.comparing(Mark::finding)).toList()));
        }
    }

    private static Look gravest(int[] looks) {
        int look = looks.length - 1;
        while (look > 0 && looks[look] == 0) {
            look--;
        }
        return Look.values()[look];
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** In text order. */
    List<Piece> pieces() {
        return pieces;
    }

    /** The pieces that show a span; of one between paragraphs the nearest. None where the document is blank. */
    Optional<Range> range(Span span) {
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        Span whole = whole(span);
        int first = Math.min(after(whole.start()), pieces.size() - 1);
        int last = Math.max(first, after(whole.end() - 1));
        last = last < pieces.size() && pieces.get(last).span().start() < whole.end() ? last : Math.max(first, last - 1);
        return Optional.of(new Range(first, last));
    }

    /** Index of the first piece that ends after an offset. */
    private int after(int offset) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
