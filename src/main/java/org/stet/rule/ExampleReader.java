package org.stet.rule;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.text.Yaml;

/** Reads a rule's examples. */
final class ExampleReader {

    static final List<String> KEYS = List.of("draft", "stands", "sources", "published", "archive");
    private static final Pattern MARK = Pattern.compile("\\[\\[(.+?)]]", Pattern.DOTALL);

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
        Matcher mark = MARK.matcher(text);
        Span marked = mark.find() ? new Span(mark.start(), mark.start() + mark.group(1).length()) : new Span(0, 0);
        boolean onceMore = mark.find();
        if (stands && marked.length() > 0) {
            item.problem("an example that stands marks words", "Remove [[ and ]], or call it 'draft'.");
        } else if (!stands && (marked.length() == 0 || onceMore)) {
            item.problem("the draft does not mark one stretch of words", "Put [[ and ]] around the words that the rule must find.");
        }
        List<String> sources = item.get("sources").map(Yaml.Value::texts).orElse(List.of());
        return new Example(MARK.matcher(text).replaceAll(m -> Matcher.quoteReplacement(m.group(1))), stands, marked, published(item), sources, archive(item));
    }

    private static Map<String, String> archive(Yaml.Value item) {
        Map<String, String> texts = new TreeMap<>();
        item.get("archive").ifPresent(archive -> archive.keys().forEach(day -> {
            Yaml.Value text = archive.get(day).orElseThrow();
            texts.put(date(day, text), text.text());
        }));
        return texts;
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
