package org.stet.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.stet.document.format.PageParts;
import org.stet.text.Source;

/**
 * The regular expressions that tell what is not an article's running text. Editors own them.
 *
 * @param boilerplate found anywhere in a line that is no part of the article
 * @param ending      found in a line after which nothing belongs to the article
 * @param byline      found in a line about who wrote the article
 * @param caption     a picture's credit, found in or after its description
 * @param summary     what marks a line as a summary, at its very beginning
 * @param dateline    place, day and agency at the very beginning of the first paragraph
 * @param credit      an agency's name at the very end of the last paragraph
 * @param page        what the classes and ids of a web page's elements tell of them
 */
public record ZonePatterns(List<Pattern> boilerplate, List<Pattern> ending, List<Pattern> byline, List<Pattern> caption,
                           List<Pattern> summary, List<Pattern> dateline, List<Pattern> credit, PageParts page) {

    private static final List<String> KEYS = List.of("boilerplate", "ending", "byline", "caption", "summary", "dateline", "credit",
            "page-furniture", "page-summary");
    private static final String FILE = "boilerplate.yaml";

    public ZonePatterns {
        boilerplate = List.copyOf(boilerplate);
        ending = List.copyOf(ending);
        byline = List.copyOf(byline);
        caption = List.copyOf(caption);
        summary = List.copyOf(summary);
        dateline = List.copyOf(dateline);
        credit = List.copyOf(credit);
    }

    /**
     * Reads a mapping of class to list of regular expressions; {@code (?i)} makes one blind to letter case.
     *
     * @throws DocumentException with every problem in it
     */
    public static ZonePatterns read(Source source) {
        PatternReader reader = new PatternReader(KEYS);
        reader.read(source);
        return of(reader);
    }

    /**
     * The patterns of {@code boilerplate.yaml} in the first folder, with those of the other folders that have such a file laid over them:
     * what it lists is added, and what it lists under {@code remove}, by class, is taken away.
     *
     * @throws DocumentException with every problem in them
     */
    public static ZonePatterns read(List<Path> folders) {
        PatternReader reader = new PatternReader(KEYS);
        reader.read(folders.get(0).resolve(FILE));
        folders.stream().skip(1).map(folder -> folder.resolve(FILE)).filter(Files::exists).forEach(reader::lay);
        return of(reader);
    }

    private static ZonePatterns of(PatternReader reader) {
        List<List<Pattern>> lists = reader.patterns();
        return new ZonePatterns(lists.get(0), lists.get(1), lists.get(2), lists.get(3), lists.get(4), lists.get(5), lists.get(6),
                new PageParts(lists.get(7), lists.get(8)));
    }
}
