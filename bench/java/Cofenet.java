import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.fact.Attribution;
import org.stet.fact.DocumentFacts;
import org.stet.text.Span;

/**
 * PolNeAR as CoFENet has it (Wang et al. 2023, "Cofenet: context and former-label enhanced net for complicated quotation extraction"):
 * single sentences, their words set apart by spaces, with sources, cues and contents as plain spans; which belong together is not said.
 */
final class Cofenet implements Corpus {

    @Override
    public String name() {
        return "cofenet";
    }

    @Override
    public String file() {
        return "cofenet_valid.jsonl";
    }

    @Override
    public String title() {
        return "CoFENet (PolNeAR, sentence by sentence) valid";
    }

    @Override
    public String unit() {
        return "sentences";
    }

    @Override
    public Map<String, String> elsewhere() {
        return Map.of("content, span exact", "rules 5.6, CoreNLP 17.5, CRF 28.6, trained BERT 72.9");
    }

    @Override
    public void score(DocumentFacts facts, String text, JsonNode annotation, Tally tally, Errors errors) {
        Map<String, List<Span>> annotated = new LinkedHashMap<>();
        annotation.get("spans").forEach(s -> annotated.computeIfAbsent(s.get("label").asText(), k -> new ArrayList<>())
                .add(new Span(s.get("start").asInt(), s.get("end").asInt())));
        List<Attribution> found = facts.attributions();
        compare("source", annotated, found.stream().map(a -> a.source().span()).toList(), text, tally, errors);
        compare("cue", annotated, found.stream().map(a -> a.cue().span()).toList(), text, tally, errors);
        compare("content", annotated, found.stream().flatMap(a -> a.content().stream()).toList(), text, tally, errors);
    }

    private static void compare(String label, Map<String, List<Span>> all, List<Span> read, String text, Tally tally, Errors errors) {
        List<Span> annotated = all.getOrDefault(label, List.of());
        List<Span> found = read.stream().filter(s -> s.length() > 0).distinct().toList();
        Map<Span, Span> touching = Tally.pair(annotated, found, Spans::shared);
        Map<Span, Span> same = Tally.pair(annotated, found, (a, f) -> Spans.bare(a, text).equals(Spans.bare(f, text)) ? 1 : 0);
        Map<Span, Span> strict = Tally.pair(annotated, found, (a, f) -> a.equals(f) ? 1 : 0);
        tally.add(label + ", span overlaps", annotated.size(), found.size(), touching, (a, f) -> true);
        tally.add(label + ", span exact", annotated.size(), found.size(), same, (a, f) -> true);
        tally.add(label + ", span exact with its marks", annotated.size(), found.size(), strict, (a, f) -> true);
        annotated.stream().filter(a -> !touching.containsKey(a)).forEach(a -> errors.show(label + " missed", marked(a, text)));
        found.stream().filter(f -> !touching.containsValue(f)).forEach(f -> errors.show(label + " wrong", marked(f, text)));
        annotated.stream().filter(a -> touching.containsKey(a) && !same.containsKey(a)).forEach(a -> {
            errors.show(label + " should be", marked(a, text));
            errors.show("but is", touching.get(a).in(text));
        });
    }

    private static String marked(Span span, String text) {
        return text.substring(0, span.start()) + "[" + span.in(text) + "]" + text.substring(span.end());
    }
}
