package org.stet.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.ToIntBiFunction;
import org.stet.document.Documents;
import org.stet.document.JsonLines;
import org.stet.document.Metadata;
import org.stet.document.ZonePatterns;
import org.stet.fact.Attribution;
import org.stet.fact.DocumentFacts;
import org.stet.fact.Timex;
import org.stet.language.Models;
import org.stet.text.Source;
import org.stet.text.Span;

/**
 * Prints precision, recall and F1 of attributions or time expressions against a file of annotated documents, one JSON object a line:
 * {@code {"id", "text", "published", "quotes": [...], "spans": [...], "timexes": [...]}}. To be run by hand, with the file, the number of documents and,
 * optionally, how many errors to print. Spans count as found where they overlap, or exactly; attributions are paired one to one, those
 * whose contents overlap most first, and source and cue are judged over all attributions.
 */
public final class QualityBench {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private int errorsLeft;

    private record Said(List<Span> source, List<Span> cue, List<Span> content) {
    }

    private record Time(Span span, String value) {
    }

    private QualityBench(int errors) {
        this.errorsLeft = errors;
    }

    public static void main(String[] arguments) throws IOException {
        QualityBench bench = new QualityBench(arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0);
        bench.run(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        bench.counts.forEach((what, n) -> System.out.println(row(what, n[0], n[1], n[2])));
    }

    private void run(Path file, int most) throws IOException {
        ZonePatterns zones = ZonePatterns.read(new Source("boilerplate.yaml", Files.readString(Path.of("rules/lexicon/boilerplate.yaml"))));
        List<String> lines = Files.readAllLines(file).stream().limit(most).toList();
        Map<String, JsonNode> gold = new LinkedHashMap<>();
        for (String line : lines) {
            JsonNode node = JSON.readTree(line);
            gold.put(node.path("id").asText(), node);
        }
        Path part = Files.createTempFile("quality", ".jsonl");
        try {
            Files.write(part, lines);
            new JsonLines(new Documents(zones)).read(part, Metadata.NONE, document -> score(
                    new Extractor(Extraction.LEXICON).extract(Models.LANGUAGE.annotator().annotate(document)), document.text(),
                    gold.get(document.id())), problem -> System.err.println(problem.show()));
        } finally {
            Files.delete(part);
        }
    }

    private void score(DocumentFacts facts, String text, JsonNode gold) {
        if (gold.has("quotes")) {
            List<Said> expected = new ArrayList<>();
            gold.get("quotes").forEach(q -> expected.add(new Said(spans(q.get("speaker_spans")), spans(q.get("cue_spans")), spans(q.get("parts")))));
            attributions(expected, facts.attributions().stream().map(QualityBench::said).toList(), text);
        }
        if (gold.has("spans")) {
            spans(gold.get("spans"), facts.attributions());
        }
        if (gold.has("timexes")) {
            List<Time> expected = new ArrayList<>();
            gold.get("timexes").forEach(t -> expected.add(new Time(new Span(t.get("start").asInt(), t.get("end").asInt()), t.get("value").asText())));
            times(expected, facts.times().stream().map((Timex t) -> new Time(t.span(), t.value())).toList(), text);
        }
    }

    /** Sources, cues and contents as plain spans, where the file does not say which belong together. */
    private void spans(JsonNode gold, List<Attribution> found) {
        Map<String, List<Span>> expected = new LinkedHashMap<>();
        gold.forEach(s -> expected.computeIfAbsent(s.get("label").asText(), k -> new ArrayList<>()).add(new Span(s.get("start").asInt(), s.get("end").asInt())));
        Map<String, List<Span>> read = Map.of("source", found.stream().map(a -> a.source().span()).filter(s -> s.length() > 0).distinct().toList(),
                "cue", found.stream().map(a -> a.cue().span()).distinct().toList(),
                "content", found.stream().flatMap(a -> a.content().stream()).distinct().toList());
        for (String label : List.of("source", "cue", "content")) {
            List<Span> here = expected.getOrDefault(label, List.of());
            Map<Span, Span> pairs = pair(here, read.get(label), (one, other) -> shared(List.of(one), List.of(other)));
            count(label + " span overlaps", here.size(), read.get(label).size(), pairs, (one, other) -> true);
            count(label + " span exact", here.size(), read.get(label).size(), pairs, Span::equals);
        }
    }

    private static Said said(Attribution a) {
        return new Said(a.source().text().isEmpty() ? List.of() : List.of(a.source().span()), List.of(a.cue().span()), a.content());
    }

    private static List<Span> spans(JsonNode list) {
        List<Span> spans = new ArrayList<>();
        list.forEach(s -> spans.add(new Span(s.get(0).asInt(), s.get(1).asInt())));
        return spans;
    }

    private void attributions(List<Said> expected, List<Said> found, String text) {
        Map<Said, Said> pairs = pair(expected, found, (e, f) -> shared(e.content, f.content));
        count("attribution, content overlaps", expected.size(), found.size(), pairs, (e, f) -> true);
        count("attribution, content nearly the same (Jaccard over 0.8)", expected.size(), found.size(), pairs, (e, f) -> jaccard(e.content, f.content) > 0.8);
        count("attribution, content exact", expected.size(), found.size(), pairs, (e, f) -> trimmed(e.content, text).equals(trimmed(f.content, text)));
        count("attribution, content and cue overlap", expected.size(), found.size(), pairs, (e, f) -> shared(e.cue, f.cue) > 0);
        count("attribution, content and source overlap", expected.size(), found.size(), pairs, (e, f) -> sameSource(e, f));
        count("attribution, content, cue and source overlap", expected.size(), found.size(), pairs,
                (e, f) -> sameSource(e, f) && shared(e.cue, f.cue) > 0);
        count("attribution, source exact", expected.size(), found.size(), pairs, (e, f) -> trimmed(e.source, text).equals(trimmed(f.source, text)));
        expected.stream().filter(e -> !pairs.containsKey(e)).forEach(e -> error("missed", e, text));
        found.stream().filter(f -> !pairs.containsValue(f)).forEach(f -> error("wrong", f, text));
        pairs.entrySet().stream().filter(p -> !sameSource(p.getKey(), p.getValue())).forEach(p -> {
            error("source should be", p.getKey(), text);
            error("       but is", p.getValue(), text);
        });
    }

    private static boolean sameSource(Said one, Said other) {
        return shared(one.source, other.source) > 0 || one.source.isEmpty() && other.source.isEmpty();
    }

    private void error(String kind, Said said, String text) {
        if (errorsLeft-- > 0) {
            System.out.println(kind + "  [" + words(said.source, text) + "] <" + words(said.cue, text) + "> {" + words(said.content, text) + "}");
        }
    }

    private static String words(List<Span> spans, String text) {
        return String.join(" … ", spans.stream().map(s -> s.in(text).replaceAll("\\s+", " ")).toList());
    }

    private void times(List<Time> expected, List<Time> found, String text) {
        Map<Time, Time> pairs = pair(expected, found, (e, f) -> shared(List.of(e.span), List.of(f.span)));
        count("time, span overlaps", expected.size(), found.size(), pairs, (e, f) -> true);
        count("time, span exact", expected.size(), found.size(), pairs, (e, f) -> e.span.equals(f.span));
        count("time, span overlaps and value the same", expected.size(), found.size(), pairs, (e, f) -> e.value.equals(f.value));
        expected.stream().filter(e -> !pairs.containsKey(e)).filter(e -> errorsLeft-- > 0)
                .forEach(e -> System.out.println("missed  " + e.span.in(text) + "  " + e.value));
        found.stream().filter(f -> !pairs.containsValue(f)).filter(f -> errorsLeft-- > 0)
                .forEach(f -> System.out.println("wrong  " + f.span.in(text) + "  " + f.value));
        pairs.entrySet().stream().filter(p -> !p.getKey().value.equals(p.getValue().value)).filter(p -> errorsLeft-- > 0).forEach(
                p -> System.out.println("value  " + p.getKey().span.in(text) + "  " + p.getKey().value + "  but found  "
                        + p.getValue().span.in(text) + "  " + p.getValue().value));
    }

    /** One to one, the greatest likeness first, those with none left alone. */
    private static <T> Map<T, T> pair(List<T> expected, List<T> found, ToIntBiFunction<T, T> likeness) {
        record Candidate<T>(T one, T other, int likeness) {
        }
        List<Candidate<T>> all = new ArrayList<>();
        expected.forEach(e -> found.forEach(f -> all.add(new Candidate<>(e, f, likeness.applyAsInt(e, f)))));
        all.sort((one, other) -> Integer.compare(other.likeness, one.likeness));
        Map<T, T> pairs = new java.util.IdentityHashMap<>();
        java.util.Set<T> taken = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        for (Candidate<T> c : all) {
            if (c.likeness > 0 && !pairs.containsKey(c.one) && taken.add(c.other)) {
                pairs.put(c.one, c.other);
            }
        }
        return pairs;
    }

    private static int shared(List<Span> one, List<Span> other) {
        return one.stream().mapToInt(a -> other.stream().mapToInt(b -> Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()))).sum()).sum();
    }

    private static double jaccard(List<Span> one, List<Span> other) {
        int both = shared(one, other);
        return both / (double) (length(one) + length(other) - both);
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    /** Quotation marks, final punctuation and "that" are annotated now in, now out. */
    private static String trimmed(List<Span> spans, String text) {
        return words(spans, text).replaceAll("^(\\W|that )+|[\\W&&[^)]]+$", "");
    }

    private <T> void count(String what, int expected, int found, Map<T, T> pairs, BiPredicate<T, T> same) {
        int[] n = counts.computeIfAbsent(what, k -> new int[3]);
        n[0] += expected;
        n[1] += found;
        n[2] += (int) pairs.entrySet().stream().filter(p -> same.test(p.getKey(), p.getValue())).count();
    }

    private static String row(String what, int expected, int found, int right) {
        double p = found == 0 ? 0 : 100.0 * right / found;
        double r = expected == 0 ? 0 : 100.0 * right / expected;
        double f = p + r == 0 ? 0 : 2 * p * r / (p + r);
        return String.format(Locale.ROOT, "%-60s  P %5.1f  R %5.1f  F1 %5.1f  (%d annotated, %d found)", what, p, r, f, expected, found);
    }
}
