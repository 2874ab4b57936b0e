package org.stet.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stet.fact.Telling;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Spread;
import org.stet.text.Excerpt;

/** The spread of a claim as an editor reads it: a paragraph for each document that tells it, in the order of publication. */
public final class TextSpread {

    private static final String INDENT = " ".repeat(4);
    private static final int MOST_COPIES = 8;

    private TextSpread() {
    }

    /** @throws IOException where writing to {@code out} fails */
    public static void write(Spread spread, Appendable out) throws IOException {
        if (spread.carriers().isEmpty()) {
            none(spread, out);
        }
        for (Spread.Carrier carrier : spread.carriers()) {
            carrier(carrier, out);
        }
        if (!spread.otherwise().isEmpty()) {
            out.append("Of the same, but with another figure, day or place:\n\n");
            for (Spread.Carrier carrier : spread.otherwise()) {
                carrier(carrier, out);
            }
        }
        summary(spread, out);
    }

    private static void carrier(Spread.Carrier carrier, Appendable out) throws IOException {
        DocumentEntry document = carrier.document();
        String when = document.published().isEmpty() ? "no date" : document.published();
        Paragraph.write("", "  ", when + "  " + (document.publisher().isEmpty() ? "" : document.publisher() + ", ") + document.id()
                + (carrier.story().isEmpty() || carrier.story().equals(document.id()) ? "" : "  (story " + carrier.story() + ")"), out);
        for (Telling telling : carrier.tellings()) {
            Excerpt excerpt = document.text().excerpt(telling.at().span());
            Paragraph.write("  ", INDENT, document.path() + ":" + excerpt.at() + "  " + TellingWords.manner(telling) + "; "
                    + String.join("; ", TellingWords.form(telling)) + (TellingWords.form(telling).isEmpty() ? "" : "; ") + "similarity "
                    + String.format(Locale.ROOT, "%.2f", telling.similarity()), out);
            Strip strip = Strip.of(excerpt, Paragraph.COLUMNS - INDENT.length());
            out.append(INDENT).append(strip.words()).append('\n');
            if (!strip.underline().isBlank()) {
                out.append(INDENT).append(strip.underline()).append('\n');
            }
        }
        if (!carrier.copies().isEmpty()) {
            List<String> copies = carrier.copies().stream().map(TextSpread::named).toList();
            int more = copies.size() - MOST_COPIES;
            Paragraph.write("  ", INDENT, "The same text in " + (copies.size() == 1 ? "1 copy" : copies.size() + " copies") + ": "
                    + copies.stream().limit(MOST_COPIES).collect(Collectors.joining(", ")) + (more > 0 ? " and " + more + " more" : ""), out);
        }
        out.append('\n');
    }

    private static String named(DocumentEntry document) {
        String told = List.of(document.publisher(), document.published()).stream().filter(t -> !t.isEmpty()).collect(Collectors.joining(", "));
        return document.id() + (told.isEmpty() ? "" : " (" + told + ")");
    }

    private static void none(Spread spread, Appendable out) throws IOException {
        Paragraph.write("", "  ", "No document tells that " + spread.claim().replaceFirst("[.]$", "") + ".", out);
        Paragraph.write("", "  ", "Looked for: " + String.join(", ", spread.sought()), out);
        for (DocumentEntry near : spread.nearest()) {
            Paragraph.write("  Nearest: ", INDENT, named(near) + "  " + near.path(), out);
        }
        out.append('\n');
    }

    private static void summary(Spread spread, Appendable out) throws IOException {
        Paragraph.write("", "  ", "Understood as: " + spread.understood().stream().map(f -> "“" + f.says() + "”").distinct().collect(Collectors.joining(", ")), out);
        if (!spread.carriers().isEmpty()) {
            int copies = spread.carriers().stream().mapToInt(c -> c.copies().size()).sum();
            Paragraph.write("", "  ", Tally.counted(spread.carriers().size() + copies, "document") + (copies > 0 ? ", " + copies + " of them copies," : "")
                    + (spread.carriers().size() + copies == 1 ? " tells it" : " tell it") + ": " + manners(spread) + since(spread) + ".", out);
        }
        Paragraph.write("", "  ", Tally.counted(spread.documents(), "document") + " looked through, " + spread.compared() + " held against the claim"
                + (spread.left() == 0 ? "." : "; " + spread.left() + " more with enough of its words were left out: "
                + "--most " + (spread.compared() + spread.left()) + " takes them in."), out);
    }

    private static String manners(Spread spread) {
        return spread.carriers().stream().map(c -> c.tellings().get(0)).collect(Collectors.groupingBy(Telling::manner, java.util.TreeMap::new, Collectors.counting()))
                .entrySet().stream().map(e -> e.getValue() + " " + e.getKey().name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    }

    private static String since(Spread spread) {
        return spread.carriers().stream().map(Spread.Carrier::document).filter(d -> !d.published().isEmpty()).findFirst()
                .map(d -> "; first on " + d.published() + (d.publisher().isEmpty() ? " in " + d.id() : " in " + d.publisher())).orElse("");
    }
}
