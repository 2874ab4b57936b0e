import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stet.fact.DocumentFacts;
import org.stet.text.Span;

/** TimeBank and AQUAINT as TempEval-3 has them (UzZaman et al. 2013), scored as there: type and value where the spans overlap. */
final class Timebank implements Corpus {

    private record Time(Span span, String type, String value) {

        String show(String text) {
            return span.in(text).replaceAll("\\s+", " ") + "  " + type + " " + value;
        }
    }

    @Override
    public String name() {
        return "timex";
    }

    @Override
    public String file() {
        return "timex-dev.jsonl";
    }

    @Override
    public String title() {
        return "TimeBank and AQUAINT dev";
    }

    @Override
    public String unit() {
        return "documents";
    }

    @Override
    public Map<String, String> elsewhere() {
        return Map.of("time, span overlaps and value the same", "HeidelTime 77.6, SUTime 67.4 (TempEval-3 Platinum)");
    }

    @Override
    public void score(DocumentFacts facts, String text, JsonNode annotation, Tally tally, Errors errors) {
        List<Time> annotated = new ArrayList<>();
        annotation.get("timexes").forEach(t -> annotated.add(new Time(new Span(t.get("start").asInt(), t.get("end").asInt()),
                t.get("type").asText(), t.get("value").asText())));
        List<Time> found = facts.times().stream().map(t -> new Time(t.span(), t.type().name(), t.value())).toList();
        Map<Time, Time> pairs = Tally.pair(annotated, found, (a, f) -> Spans.shared(a.span, f.span));
        tally.add("time, span overlaps", annotated.size(), found.size(), pairs, (a, f) -> true);
        tally.add("time, span exact", annotated.size(), found.size(), pairs, (a, f) -> a.span.equals(f.span));
        tally.add("time, span overlaps and type the same", annotated.size(), found.size(), pairs, (a, f) -> a.type.equals(f.type));
        tally.add("time, span overlaps and value the same", annotated.size(), found.size(), pairs, (a, f) -> a.value.equals(f.value));
        annotated.stream().filter(a -> !pairs.containsKey(a)).forEach(a -> errors.show("missed", a.show(text)));
        found.stream().filter(f -> !pairs.containsValue(f)).forEach(f -> errors.show("wrong", f.show(text)));
        annotated.stream().filter(pairs::containsKey).forEach(a -> {
            Time f = pairs.get(a);
            if (!a.value.equals(f.value) || !a.type.equals(f.type) || !a.span.equals(f.span)) {
                errors.show(a.value.equals(f.value) ? a.type.equals(f.type) ? "span should be" : "type should be" : "value should be", a.show(text));
                errors.show("but is", f.show(text));
            }
        });
    }
}
