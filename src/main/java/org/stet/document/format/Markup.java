package org.stet.document.format;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.stet.document.Blank;

/**
 * HTML, XHTML or NITF elements -> passages: one for each block, of the kind that the nearest telling element around it gives. What is no
 * text at all (scripts, forms, navigation, what is hidden) is dropped; what a page puts between paragraphs is kept as furniture.
 */
final class Markup {

    private static final Set<String> DROPPED = Set.of("script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "button", "input", "select",
            "textarea", "form", "nav", "video", "audio", "canvas", "dialog", "head", "menu", "amp-ad", "amp-sidebar", "amp-consent", "amp-social-share",
            "amp-user-notification", "amp-analytics", "amp-iframe", "amp-embed", "media-metadata", "media-producer", "media-reference", "body.end");
    private static final Set<String> BLOCKS = Set.of("p", "div", "section", "article", "main", "header", "ul", "ol", "dl", "figure", "table", "tr", "hr", "address", "center",
            "details", "summary", "fieldset", "body", "html", "block", "body.content", "body.head", "hedline", "content", "media", "amp-accordion", "tbody", "thead");
    private static final Map<String, Unit.Kind> KINDS = Map.ofEntries(
            Map.entry("h1", Unit.Kind.HEADING), Map.entry("h2", Unit.Kind.HEADING), Map.entry("h3", Unit.Kind.HEADING), Map.entry("h4", Unit.Kind.HEADING),
            Map.entry("h5", Unit.Kind.HEADING), Map.entry("h6", Unit.Kind.HEADING), Map.entry("hl1", Unit.Kind.HEADING), Map.entry("hl2", Unit.Kind.HEADING),
            Map.entry("li", Unit.Kind.ITEM), Map.entry("dt", Unit.Kind.ITEM), Map.entry("dd", Unit.Kind.ITEM),
            Map.entry("blockquote", Unit.Kind.QUOTATION), Map.entry("bq", Unit.Kind.QUOTATION),
            Map.entry("figcaption", Unit.Kind.CAPTION), Map.entry("caption", Unit.Kind.CAPTION), Map.entry("media-caption", Unit.Kind.CAPTION),
            Map.entry("aside", Unit.Kind.FURNITURE), Map.entry("footer", Unit.Kind.FURNITURE));
    /** The one further in front wins. */
    private static final List<Unit.Kind> FIRST = List.of(Unit.Kind.FURNITURE, Unit.Kind.CAPTION, Unit.Kind.SUMMARY, Unit.Kind.QUOTATION, Unit.Kind.HEADING, Unit.Kind.ITEM);
    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final String ROWS = "> tr, > tbody > tr, > thead > tr";

    private final PageParts parts;

    Markup(PageParts parts) {
        this.parts = parts;
    }

    Passages passages(Element root) {
        Walk walk = new Walk(root);
        NodeTraversor.filter(walk, root);
        walk.flush();
        return walk.passages;
    }

    /** A piece of HTML that is no page. */
    Passages passages(String html) {
        return passages(Jsoup.parseBodyFragment(html).body());
    }

    /** An element's name without the prefix of its namespace. */
    static String local(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }

    private final class Walk implements NodeFilter {

        private final Element root;
        private final Passages passages = new Passages();
        private final Map<Unit.Kind, Integer> around = new EnumMap<>(Unit.Kind.class);
        private final StringBuilder buffer = new StringBuilder();
        private int linked;
        private int letters;
        private int links;
        private int cells;

        Walk(Element root) {
            this.root = root;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                text(text.getWholeText());
            } else if (node instanceof Element element) {
                return enter(element);
            }
            return FilterResult.CONTINUE;
        }

        private FilterResult enter(Element element) {
            String name = local(element);
            if (element != root && (DROPPED.contains(name) || hidden(element))) {
                flushAround(name);
                return FilterResult.SKIP_ENTIRELY;
            }
            if (name.equals("pre")) {
                flush();
                passages.addPlain(element.wholeText());
                return FilterResult.SKIP_ENTIRELY;
            }
            if (name.equals("br")) {
                lineBreak();
            } else if (name.equals("a")) {
                links++;
            } else if (name.equals("td") || name.equals("th")) {
                cell(element);
            } else if (isBlock(element, name)) {
                flush();
                kind(element, name).ifPresent(kind -> around.merge(kind, 1, Integer::sum));
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                String name = local(element);
                if (name.equals("a")) {
                    links--;
                } else if (isBlock(element, name)) {
                    flush();
                    kind(element, name).ifPresent(kind -> around.merge(kind, -1, Integer::sum));
                } else if (around.getOrDefault(Unit.Kind.CAPTION, 0) > 0) {
                    buffer.append(' ');
                }
            }
            return FilterResult.CONTINUE;
        }

        private boolean isBlock(Element element, String name) {
            return BLOCKS.contains(name) || KINDS.containsKey(name) || parts.kind(element).isPresent();
        }

        private Optional<Unit.Kind> kind(Element element, String name) {
            Optional<Unit.Kind> told = element == root ? Optional.empty() : parts.kind(element);
            return told.or(() -> name.equals("table") ? table(element) : Optional.ofNullable(KINDS.get(name)));
        }

        /** Tables of one column only give a page its form; of two, a row is a label and its value; larger ones are no prose. */
        private static Optional<Unit.Kind> table(Element table) {
            int columns = table.select(ROWS).stream().mapToInt(row -> row.select("> td, > th").size()).max().orElse(0);
            boolean layout = columns < 2 || !table.select("p, div").isEmpty() || table.select("table").size() > 1;
            return layout ? Optional.empty() : Optional.of(columns == 2 ? Unit.Kind.ITEM : Unit.Kind.FURNITURE);
        }

        private void cell(Element cell) {
            boolean plain = around.getOrDefault(Unit.Kind.ITEM, 0) + around.getOrDefault(Unit.Kind.FURNITURE, 0) > 0;
            if (!plain) {
                flush();
            } else if (cell.previousElementSibling() != null && !buffer.isEmpty()) {
                String label = buffer.toString().stripTrailing();
                buffer.append(label.endsWith(":") ? " " : around.getOrDefault(Unit.Kind.FURNITURE, 0) > 0 ? " | " : ": ");
            }
        }

        private void text(String text) {
            buffer.append(text.replace('\n', ' ').replace('\r', ' '));
            int count = (int) text.codePoints().filter(Character::isLetterOrDigit).count();
            letters += count;
            linked += links > 0 ? count : 0;
        }

        private void lineBreak() {
            int end = buffer.length();
            while (end > 0 && Blank.is(buffer.charAt(end - 1)) && buffer.charAt(end - 1) != '\n') {
                end--;
            }
            if (end > 0 && buffer.charAt(end - 1) == '\n') {
                flush();
            } else {
                buffer.append('\n');
            }
        }

        private void flushAround(String name) {
            if (!name.equals("script") && !name.equals("noscript") && !name.equals("svg") && !name.equals("style")) {
                flush();
            }
        }

        private void flush() {
            Unit.Kind kind = FIRST.stream().filter(k -> around.getOrDefault(k, 0) > 0).findFirst().orElse(Unit.Kind.PARAGRAPH);
            boolean onlyLinks = linked == letters && linked > 0 && (kind == Unit.Kind.PARAGRAPH || kind == Unit.Kind.ITEM || kind == Unit.Kind.HEADING);
            passages.add(onlyLinks ? Unit.Kind.FURNITURE : kind, buffer.toString());
            buffer.setLength(0);
            letters = 0;
            linked = 0;
        }

        private static boolean hidden(Element element) {
            return element.hasAttr("hidden") || element.attr("aria-hidden").equals("true") || HIDDEN.matcher(element.attr("style")).find();
        }
    }
}
