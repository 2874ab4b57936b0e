import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.stet.text.Span;

/** Spans compared with spans. */
final class Spans {

    private Spans() {
    }

    /** Characters they share. */
    static int shared(List<Span> one, List<Span> other) {
        return one.stream().mapToInt(a -> other.stream().mapToInt(b -> shared(a, b)).sum()).sum();
    }

    static int shared(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }

    /** Jaccard index of the characters. */
    static double jaccard(List<Span> one, List<Span> other) {
        int both = shared(one, other);
        return both / (double) (length(one) + length(other) - both);
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    /** Without space, quotation marks and punctuation at the ends, which are annotated now in, now out. */
    static Span bare(Span span, String text) {
        int start = span.start();
        int end = span.end();
        while (start < end && isEdge(text.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || "\"'`“”‘’«»„.,;:!?".indexOf(c) >= 0;
    }

    /** From pairs of offsets, {@code [[0, 5], [6, 11]]}. */
    static List<Span> of(JsonNode pairs) {
        List<Span> spans = new ArrayList<>();
        pairs.forEach(p -> spans.add(new Span(p.get(0).asInt(), p.get(1).asInt())));
        return spans;
    }
}
