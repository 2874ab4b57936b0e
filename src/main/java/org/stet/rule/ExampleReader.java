package org.stet.rule;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.text.Yaml;

/** Reads a rule's examples. */
final class ExampleReader {

    static final List<String> KEYS = List.of("draft", "stands", "sources", "published", "archive", "corrected");

    static final List<String> CORRECTED = List.of("claim", "right", "reason");

    private final Source source;
    private final List<Problem> problems;

    ExampleReader(Source source, List<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    List<Example> read(Yaml.Value root) {
        List<Yaml.Value> written = root.get("examples").map(Yaml.Value::items).orElse(List.of());
        List<Example> examples = new ArrayList<>();
        for (Yaml.Value item : written) {
            if (item.isMap()) {
                examples.add(example(item));
            } else {
                item.problem("an example is a draft with its sources", "Write '- draft: ...' or '- stands: ...', and 'sources: [...]'.");
            }
        }
        boolean fires = written.stream().anyMatch(e -> e.isMap() && e.get("draft").isPresent());
        boolean stands = written.stream().anyMatch(e -> e.isMap() && e.get("stands").isPresent());
        Span at = root.get("examples").map(e -> new Span(e.span().start(), e.span().start() + 1)).orElse(new Span(0, 0));
        if (!fires) {
            problems.add(Problem.at(source, at, "no example shows the rule finding something",
                    "Under examples, add '- draft: text with [[the words it must find]]' and its sources."));
        }
        if (!stands) {
            problems.add(Problem.at(source, at, "no example shows the rule staying silent",
                    "Under examples, add '- stands: text that comes close', and its sources."));
        }
        return examples;
    }

    private Example example(Yaml.Value item) {
        item.allow(KEYS);
        boolean stands = item.get("stands").isPresent();
        if (stands == item.get("draft").isPresent()) {
            item.problem("an example has either 'draft' or 'stands'", "Write 'draft' if the rule must fire, 'stands' if it must not.");
        }
        String text = item.text(stands ? "stands" : "draft", "");
        List<Span> marks = marks(text);
        Span marked = marks.isEmpty() ? new Span(0, 0) : new Span(marks.get(0).start(), marks.get(0).end() - 4);
        boolean onceMore = marks.size() > 1;
        if (stands && marked.length() > 0) {
            item.problem("an example that stands marks words", "Remove [[ and ]], or call it 'draft'.");
        } else if (!stands && (marked.length() == 0 || onceMore)) {
            item.problem("the draft does not mark one stretch of words", "Put [[ and ]] around the words that the rule must find.");
        }
        List<String> sources = item.get("sources").map(Yaml.Value::texts).orElse(List.of());
        return new Example(unmarked(text, marks), stands, marked, published(item), sources, archive(item), corrected(item));
    }

    /** What stands between double brackets, with them. */
    private static List<Span> marks(String text) {
        List<Span> marks = new ArrayList<>();
        int start = text.indexOf("[[");
        while (start >= 0) {
            int end = text.indexOf("]]", start + 3);
            if (end >= 0) {
                marks.add(new Span(start, end + 2));
            }
            start = end < 0 ? -1 : text.indexOf("[[", end + 2);
        }
        return marks;
    }

    private static String unmarked(String text, List<Span> marks) {
        StringBuilder bare = new StringBuilder();
        int from = 0;
        for (Span mark : marks) {
            bare.append(text, from, mark.start()).append(text, mark.start() + 2, mark.end() - 2);
            from = mark.end();
        }
        return bare.append(text, from, text.length()).toString();
    }

    private static Map<String, String> archive(Yaml.Value item) {
        Map<String, String> texts = new TreeMap<>();
        item.get("archive").ifPresent(archive -> archive.keys().forEach(day -> {
            Yaml.Value text = archive.get(day).orElseThrow();
            texts.put(date(day, text), text.text());
        }));
        return texts;
    }

    private static List<Example.Corrected> corrected(Yaml.Value item) {
        List<Example.Corrected> all = new ArrayList<>();
        item.get("corrected").ifPresent(corrected -> {
            if (!corrected.isMap()) {
                corrected.problem("a correction is what is wrong, what is right, and why", "Write 'corrected: {claim: ..., right: ..., reason: ...}'.");
                return;
            }
            corrected.allow(CORRECTED);
            CORRECTED.stream().filter(key -> corrected.text(key, "").isBlank()).findFirst()
                    .ifPresent(key -> corrected.problem("the correction has no '" + key + "'", "Write 'corrected: {claim: ..., right: ..., reason: ...}'."));
            all.add(new Example.Corrected(corrected.text("claim", ""), corrected.text("right", ""), corrected.text("reason", "")));
        });
        return all;
    }

    private static String published(Yaml.Value item) {
        return item.get("published").map(at -> date(at.text(), at)).orElse("");
    }

    private static String date(String date, Yaml.Value at) {
        try {
            return date.isEmpty() ? "" : LocalDate.parse(date).toString();
        } catch (DateTimeParseException e) {
            at.problem("'" + date + "' is not a date", "Write year-month-day: 2026-01-08.");
            return "";
        }
    }
}
