package org.stet.document.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the classes and ids of a page's elements tell of them, by the patterns that editors own.
 *
 * @param furniture of what is no part of the article
 * @param summary   of its standfirst
 */
public record PageParts(List<Pattern> furniture, List<Pattern> summary) {

    private static final int LONGEST = 300;

    public PageParts {
        furniture = List.copyOf(furniture);
        summary = List.copyOf(summary);
    }

    Optional<Unit.Kind> kind(Element element) {
        if (element.attributesSize() == 0) {
            return Optional.empty();
        }
        String names = (element.id() + " " + element.className() + " " + element.attr("role") + " " + element.attr("itemprop")).strip();
        if (names.isEmpty() || names.length() > LONGEST) {
            return Optional.empty();
        }
        if (finds(furniture, names)) {
            return Optional.of(Unit.Kind.FURNITURE);
        }
        return finds(summary, names) ? Optional.of(Unit.Kind.SUMMARY) : Optional.empty();
    }

    private static boolean finds(List<Pattern> patterns, String names) {
        return patterns.stream().anyMatch(p -> p.matcher(names).find());
    }
}
