package org.stet.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Yaml;

/**
 * The regular expressions that tell what is not an article's running text. Editors own them.
 *
 * @param boilerplate found anywhere in a line that is no part of the article
 * @param ending      found in a line after which nothing belongs to the article
 * @param byline      found in a line about who wrote the article
 * @param caption     a picture's credit, found in or after its description
 * @param dateline    place, day and agency at the very beginning of the first paragraph
 * @param credit      an agency's name at the very end of the last paragraph
 */
public record ZonePatterns(List<Pattern> boilerplate, List<Pattern> ending, List<Pattern> byline, List<Pattern> caption,
                           List<Pattern> dateline, List<Pattern> credit) {

    private static final List<String> KEYS = List.of("boilerplate", "ending", "byline", "caption", "dateline", "credit");

    public ZonePatterns {
        boilerplate = List.copyOf(boilerplate);
        ending = List.copyOf(ending);
        byline = List.copyOf(byline);
        caption = List.copyOf(caption);
        dateline = List.copyOf(dateline);
        credit = List.copyOf(credit);
    }

    /**
     * Reads a mapping of class to list of regular expressions; {@code (?i)} makes one blind to letter case.
     *
     * @throws DocumentException with every problem in it
     */
    public static ZonePatterns read(Source source) {
        List<Problem> problems = new ArrayList<>();
        List<List<Pattern>> lists = Yaml.read(source, problems).map(root -> {
            root.allow(KEYS);
            return KEYS.stream().map(key -> patterns(root, key)).toList();
        }).orElse(List.of());
        if (!problems.isEmpty()) {
            throw new DocumentException(problems);
        }
        return new ZonePatterns(lists.get(0), lists.get(1), lists.get(2), lists.get(3), lists.get(4), lists.get(5));
    }

    private static List<Pattern> patterns(Yaml.Value root, String key) {
        List<Pattern> patterns = new ArrayList<>();
        for (Yaml.Value value : root.get(key).map(Yaml.Value::items).orElse(List.of())) {
            try {
                patterns.add(Pattern.compile(value.text(), Pattern.UNICODE_CHARACTER_CLASS));
            } catch (PatternSyntaxException e) {
                value.problem("this is not a regular expression: " + e.getDescription(),
                        "Put a backslash before ( ) [ ] { } . * + ? | where they stand for themselves.");
            }
        }
        return patterns;
    }
}
