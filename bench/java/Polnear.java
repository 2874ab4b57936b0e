import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stet.fact.Attribution;
import org.stet.fact.DocumentFacts;
import org.stet.text.Span;

/** PolNeAR (Newell et al. 2018, "An Attribution Relations Corpus for Political News"): whole articles with their attributions. */
final class Polnear implements Corpus {

    private record Said(List<Span> source, List<Span> cue, List<Span> content) {
    }

    @Override
    public String name() {
        return "polnear";
    }

    @Override
    public String file() {
        return "polnear-dev.jsonl";
    }

    @Override
    public String title() {
        return "PolNeAR dev";
    }

    @Override
    public String unit() {
        return "documents";
    }

    @Override
    public void score(DocumentFacts facts, String text, JsonNode annotation, Tally tally, Errors errors) {
        List<Said> annotated = new ArrayList<>();
        annotation.get("quotes").forEach(q ->
                annotated.add(new Said(Spans.of(q.get("speaker_spans")), Spans.of(q.get("cue_spans")), Spans.of(q.get("parts")))));
        List<Said> found = facts.attributions().stream().map(Polnear::said).toList();
        Map<Said, Said> pairs = Tally.pair(annotated, found, (a, f) -> Spans.shared(a.content, f.content));
        int all = annotated.size();
        tally.add("attribution, content overlaps", all, found.size(), pairs, (a, f) -> true);
        tally.add("attribution, content nearly the same", all, found.size(), pairs, (a, f) -> Spans.jaccard(a.content, f.content) > 0.8);
        tally.add("attribution, content exact", all, found.size(), pairs, (a, f) -> bare(a.content, text).equals(bare(f.content, text)));
        tally.add("attribution, content and cue overlap", all, found.size(), pairs, (a, f) -> Spans.shared(a.cue, f.cue) > 0);
        tally.add("attribution, content and source overlap", all, found.size(), pairs, Polnear::sameSource);
        tally.add("attribution, content, cue and source overlap", all, found.size(), pairs,
                (a, f) -> sameSource(a, f) && Spans.shared(a.cue, f.cue) > 0);
        tally.add("attribution, source exact", all, found.size(), pairs, (a, f) -> bare(a.source, text).equals(bare(f.source, text)));
        annotated.stream().filter(a -> !pairs.containsKey(a)).forEach(a -> errors.show("missed", show(a, text)));
        found.stream().filter(f -> !pairs.containsValue(f)).forEach(f -> errors.show("wrong", show(f, text)));
        annotated.stream().filter(a -> pairs.containsKey(a) && !sameSource(a, pairs.get(a))).forEach(a -> {
            errors.show("source should be", show(a, text));
            errors.show("but is", show(pairs.get(a), text));
        });
    }

    private static Said said(Attribution a) {
        return new Said(a.source().text().isEmpty() ? List.of() : List.of(a.source().span()), List.of(a.cue().span()), a.content());
    }

    /** Whether the sources share a character, or neither has one. */
    private static boolean sameSource(Said one, Said other) {
        return Spans.shared(one.source, other.source) > 0 || one.source.isEmpty() && other.source.isEmpty();
    }

    /** The words without quotation marks and punctuation at the ends and an opening "that". */
    private static String bare(List<Span> spans, String text) {
        return Errors.words(spans, text).replaceAll("^(\\W|that )+|[\\W&&[^)]]+$", "");
    }

    private static String show(Said said, String text) {
        return "[" + Errors.words(said.source, text) + "] <" + Errors.words(said.cue, text) + "> {" + Errors.words(said.content, text) + "}";
    }
}
