package org.stet.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.document.format.Letters;
import org.stet.document.format.Unit;
import org.stet.text.Span;
import org.stet.text.Zone;

/**
 * Units -> blocks with zones. What the patterns know is told first; what is left is told by its shape and by whether it stands
 * before, between or after the paragraphs of running text. Takes time linear in the text's length.
 */
final class Zoner {

    private static final int MOST_NAMED = 400;

    private final Furniture furniture;
    private final Edges edges;

    Zoner(ZonePatterns patterns) {
        this.furniture = new Furniture(patterns);
        this.edges = new Edges(patterns);
    }

    List<Block> blocks(String text, List<Unit> units) {
        Shape[] shapes = units.stream().map(u -> Shape.of(text, u.span())).toArray(Shape[]::new);
        Zone[] zones = new Zone[units.size()];
        Set<String> seen = new HashSet<>();
        boolean headed = units.stream().anyMatch(unit -> unit.kind() == Unit.Kind.HEADLINE);
        for (int i = 0; i < zones.length; i++) {
            boolean counts = units.get(i).kind() == Unit.Kind.HEADLINE || units.get(i).kind() != Unit.Kind.SUMMARY && shapes[i].words() > 2;
            boolean copy = counts && !seen.add(Letters.of(units.get(i).span().in(text)));
            zones[i] = copy ? Zone.BOILERPLATE : furniture.zone(text, units.get(i)).orElse(null);
        }
        endArticle(text, units, shapes, zones);
        new Titles(units, shapes, headed).fill(text, zones);
        markQuotations(text, units, zones);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < zones.length; i++) {
            Span span = units.get(i).span();
            blocks.add(new Block(zones[i], zones[i] == Zone.SUMMARY ? furniture.unmarked(text, span) : span));
        }
        return edges.split(text, blocks);
    }

    /** Whatever follows the line that ends the article is boilerplate; such a line above most of the text is only a link. */
    private void endArticle(String text, List<Unit> units, Shape[] shapes, Zone[] zones) {
        long[] prose = new long[zones.length + 1];
        for (int i = 0; i < zones.length; i++) {
            prose[i + 1] = prose[i] + (zones[i] == null && shapes[i].prose() ? units.get(i).span().length() : 0);
        }
        for (int i = 0; i < zones.length; i++) {
            if (prose[i] > 0 && 2 * prose[i] >= prose[zones.length] && furniture.ends(text, units.get(i).span())) {
                Arrays.fill(zones, i, zones.length, Zone.BOILERPLATE);
                return;
            }
        }
    }

    /** A paragraph wholly between quotation marks after one that ends in a colon, and those like it that follow. */
    private static void markQuotations(String text, List<Unit> units, Zone[] zones) {
        boolean announced = false;
        for (int i = 0; i < zones.length; i++) {
            if (zones[i] == Zone.BODY) {
                Span span = units.get(i).span();
                if (announced && quoted(text, span)) {
                    zones[i] = Zone.QUOTATION_BLOCK;
                } else {
                    announced = text.charAt(span.end() - 1) == ':';
                }
            }
        }
    }

    private static boolean quoted(String text, Span span) {
        return "\"\u201C".indexOf(text.charAt(span.start())) >= 0 && "\"\u201D".indexOf(text.charAt(span.end() - 1)) >= 0
                && text.substring(span.start() + 1, span.end() - 1).chars().noneMatch(c -> "\"\u201C\u201D".indexOf(c) >= 0);
    }

    /** What the patterns and the markup say of a unit by itself. */
    private record Furniture(ZonePatterns patterns) {

        private static final Map<Unit.Kind, Zone> TOLD = Map.of(Unit.Kind.HEADLINE, Zone.HEADLINE, Unit.Kind.SUMMARY, Zone.SUMMARY, Unit.Kind.DATELINE, Zone.DATELINE,
                Unit.Kind.CAPTION, Zone.CAPTION, Unit.Kind.FURNITURE, Zone.BOILERPLATE);

        Optional<Zone> zone(String text, Unit unit) {
            Optional<Zone> told = Optional.ofNullable(TOLD.get(unit.kind()));
            return told.isPresent() ? told : seen(text, unit);
        }

        private Optional<Zone> seen(String text, Unit unit) {
            Span span = unit.span();
            String line = span.length() > 2 * MOST_NAMED ? "" : span.in(text);
            if (span.length() <= MOST_NAMED && finds(patterns.boilerplate(), line)) {
                return Optional.of(Zone.BOILERPLATE);
            }
            if (patterns.dateline().stream().anyMatch(p -> p.matcher(line).matches())) {
                return Optional.of(Zone.DATELINE);
            }
            if (mark(line).isPresent()) {
                return Optional.of(Zone.SUMMARY);
            }
            return caption(line).or(() -> span.length() <= MOST_NAMED && finds(patterns.byline(), line)
                    ? Optional.of(Zone.BOILERPLATE) : byMarkup(unit));
        }

        /** What stands behind the word that marks a summary. */
        Span unmarked(String text, Span span) {
            return new Span(span.start() + mark(span.in(text)).map(MatchResult::end).orElse(0), span.end());
        }

        private Optional<MatchResult> mark(String line) {
            return patterns.summary().stream().map(p -> p.matcher(line)).filter(Matcher::lookingAt).map(Matcher::toMatchResult)
                    .filter(m -> m.end() < line.length()).findFirst();
        }

        boolean ends(String text, Span span) {
            return span.length() <= MOST_NAMED && finds(patterns.ending(), span.in(text));
        }

        private Optional<Zone> caption(String line) {
            return patterns.caption().stream().map(p -> p.matcher(line)).filter(m -> m.find())
                    .map(m -> line.substring(0, m.start()).strip().split("\\s+").length > 3 ? Zone.CAPTION : Zone.BOILERPLATE).findFirst();
        }

        private static Optional<Zone> byMarkup(Unit unit) {
            return unit.kind() == Unit.Kind.QUOTATION ? Optional.of(Zone.QUOTATION_BLOCK) : Optional.empty();
        }

        private static boolean finds(List<Pattern> patterns, String line) {
            return !line.isEmpty() && patterns.stream().anyMatch(p -> p.matcher(line).find());
        }
    }
}
