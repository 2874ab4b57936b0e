import java.util.Map;
import java.util.TreeMap;
import org.stet.text.Span;

/** A text and what is to stand in place of which of its characters. Places are told by the text as it was; changes must not overlap. */
final class Rewriting {

    private final String text;
    private final TreeMap<Integer, Change> changes = new TreeMap<>();

    private record Change(int end, String words) {
    }

    Rewriting(String text) {
        this.text = text;
    }

    String before() {
        return text;
    }

    /** Passed over where it would overlap an earlier change. */
    void put(int start, int end, String words) {
        Map.Entry<Integer, Change> last = changes.lowerEntry(end);
        if (last == null || last.getValue().end <= start) {
            changes.put(start, new Change(end, words));
        }
    }

    String after() {
        return after(0, text.length());
    }

    /** Where a part has come to stand; what is changed at its borders belongs to it. */
    Span after(Span part) {
        return new Span(after(0, part.start()).length(), after(0, part.end()).length());
    }

    private String after(int start, int end) {
        StringBuilder after = new StringBuilder();
        int at = start;
        for (Map.Entry<Integer, Change> change : changes.subMap(start, end).entrySet()) {
            after.append(text, at, change.getKey()).append(change.getValue().words);
            at = change.getValue().end;
        }
        return after.append(text, Math.min(at, end), end).toString();
    }
}
