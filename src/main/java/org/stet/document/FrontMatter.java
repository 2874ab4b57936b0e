package org.stet.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.text.Yaml;

/**
 * The keys between two {@code ---} lines at a file's beginning.
 *
 * @param headline the words of the key {@code headline}, where it is given
 * @param summaries the words of the keys {@code summary}, {@code standfirst}, {@code alert} and {@code social}, in the order of the file
 * @param body     offset at which the article begins
 */
public record FrontMatter(Metadata metadata, Optional<Span> headline, List<Span> summaries, int body) {

    private static final Pattern OPEN = Pattern.compile("---[ \\t]*\\R");
    private static final Pattern CLOSE = Pattern.compile("^---[ \\t]*(?:\\R|\\z)", Pattern.MULTILINE);
    private static final Pattern KEY = Pattern.compile("[A-Za-z]\\w*[ \\t]*:");
    private static final List<String> SUMMARIES = List.of("summary", "standfirst", "alert", "social");
    private static final List<String> KEYS = keys();

    private static List<String> keys() {
        List<String> keys = new ArrayList<>(Metadata.KEYS);
        keys.add("headline");
        keys.addAll(SUMMARIES);
        return keys;
    }

    /** Where the article begins behind it; 0 where there is none. */
    public static int end(String text) {
        Matcher open = OPEN.matcher(text);
        Matcher close = CLOSE.matcher(text);
        return open.lookingAt() && close.find(open.end()) ? close.end() : 0;
    }

    /** @throws DocumentException with every problem in it */
    public static FrontMatter read(Source source) {
        String text = source.text();
        Matcher open = OPEN.matcher(text);
        if (!open.lookingAt()) {
            return new FrontMatter(Metadata.NONE, Optional.empty(), List.of(), 0);
        }
        Matcher close = CLOSE.matcher(text).region(open.end(), text.length());
        close.useAnchoringBounds(true);
        if (close.find()) {
            return parse(new Source(source.name(), text.substring(0, close.start())), close.end());
        }
        if (KEY.matcher(text).region(open.end(), text.length()).lookingAt()) {
            throw new DocumentException(List.of(Problem.at(source, new Span(0, 3), "the front matter is not closed",
                    "Put a line with --- between the keys and the text.")));
        }
        return new FrontMatter(Metadata.NONE, Optional.empty(), List.of(), 0);
    }

    private static FrontMatter parse(Source front, int body) {
        List<Problem> problems = new ArrayList<>();
        Optional<Yaml.Value> root = front.text().substring(3).isBlank() ? Optional.empty() : Yaml.read(front, problems);
        root.ifPresent(map -> map.allow(KEYS));
        Metadata metadata = root.map(Metadata::read).orElse(Metadata.NONE);
        List<Span> headline = words(front, root, List.of("headline"));
        List<Span> summaries = words(front, root, SUMMARIES);
        if (!problems.isEmpty()) {
            throw new DocumentException(problems);
        }
        return new FrontMatter(metadata, headline.stream().findFirst(), summaries, body);
    }

    private static List<Span> words(Source front, Optional<Yaml.Value> root, List<String> keys) {
        return keys.stream().flatMap(key -> root.flatMap(map -> map.get(key)).stream()).map(value -> unquoted(front.text(), value))
                .filter(span -> span.length() > 0).sorted(Comparator.comparingInt(Span::start)).toList();
    }

    private static Span unquoted(String text, Yaml.Value value) {
        value.text();
        Span all = Blank.strip(text, value.span().start(), value.span().end());
        boolean quoted = all.length() > 1 && "\"'".indexOf(text.charAt(all.start())) >= 0;
        return quoted ? Blank.strip(text, all.start() + 1, all.end() - 1) : all;
    }
}
