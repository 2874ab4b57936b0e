import java.util.List;
import java.util.stream.Collectors;
import org.stet.text.Span;

/** Prints the first so many errors. */
final class Errors {

    private int left;

    Errors(int most) {
        left = most;
    }

    void show(String kind, String what) {
        if (left-- > 0) {
            System.out.printf("%-18s %s%n", kind, what);
        }
    }

    /** The words of the spans on one line. */
    static String words(List<Span> spans, String text) {
        return spans.stream().map(s -> s.in(text).replaceAll("\\s+", " ")).collect(Collectors.joining(" … "));
    }
}
