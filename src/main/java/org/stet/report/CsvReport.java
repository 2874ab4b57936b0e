package org.stet.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Evidence;
import org.stet.finding.Finding;
import org.stet.finding.Report;
import org.stet.finding.Settled;
import org.stet.finding.Waiving;

/**
 * A table for a spreadsheet, one line for each finding, and for each document that was not checked: comma-separated values (RFC 4180), every
 * cell between quotation marks and on one line. It begins with a byte order mark, as Excel takes what has none for another encoding.
 */
public final class CsvReport implements Renderer {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final String BETWEEN = " | ";
    private static final List<String> COLUMNS = List.of("kind", "level", "rule", "category", "document", "path", "publisher", "line", "column", "words",
            "says", "message", "help", "held against", "settled by", "standard", "why", "confidence", "state", "waiver", "reason", "who", "until", "id",
            "fingerprint");
    /**
     * What a spreadsheet takes for a formula, at the start of a cell or after a semicolon, where many countries' spreadsheets begin another:
     * marks of quotation, spaces and what is not seen may stand before it.
     */
    private static final Pattern FORMULA = Pattern.compile("(^|;)(?=[\\p{Z}\\p{C}\\p{Pi}\\p{Pf}\"'`]*[=+\\-@|%\uFF1D\uFF0B\uFF0D\uFF20\uFE62\uFE63\uFE66\uFE6B\u2212])");

    @Override
    public void render(Report report, Writer out) throws IOException {
        DocumentIndex documents = new DocumentIndex(report);
        out.append(BYTE_ORDER_MARK);
        line(COLUMNS, out);
        for (Finding finding : report.findings()) {
            line(cells(finding, documents), out);
        }
        for (DocumentEntry document : report.unread()) {
            line(other("not checked", "", "", document.id(), document.path(), "", document.unread(), "", "", ""), out);
        }
        for (Settled.Gone gone : report.settled().gone()) {
            line(other("gone", gone.level().label(), gone.rule(), gone.document(), documents.path(gone.document()), "", gone.message(), "", gone.id(),
                    gone.fingerprint()), out);
        }
        for (Settled.IdleWaiver idle : report.settled().idle()) {
            line(other("waiver without a finding", "", idle.what(), "", idle.file(), String.valueOf(idle.line()), "", idle.reason(), "", ""), out);
        }
    }

    private static List<String> cells(Finding finding, DocumentIndex documents) {
        Evidence place = finding.primary();
        Waiving waiving = finding.waiving();
        return List.of("finding", finding.level().label(), finding.rule(), finding.category().label(), place.document(), documents.path(place.document()),
                place.publisher(), String.valueOf(place.excerpt().at().line()), String.valueOf(place.excerpt().at().column()), place.text(), place.says(),
                finding.message(), finding.help(),
                String.join(BETWEEN, Stream.concat(finding.related().stream().map(e -> Places.label(e) + ": " + e.text()), Places.more(finding).stream()).toList()),
                finding.proof().change().says(), finding.standard(), finding.why(), String.format(Locale.ROOT, "%.2f", finding.confidence()),
                finding.state().label(), waiving.kind().label(), waiving.reason(), waiving.who(), waiving.until(), finding.id(), finding.fingerprint());
    }

    /** A line that is about no finding there is. */
    private static List<String> other(String kind, String level, String rule, String document, String path, String line, String message, String reason,
                                      String id, String fingerprint) {
        return List.of(kind, level, rule, "", document, path, "", line, "", "", "", message, "", "", "", "", "", "", "", "", reason, "", "", id, fingerprint);
    }

    private static void line(List<String> cells, Writer out) throws IOException {
        String separator = "";
        for (String cell : cells) {
            out.append(separator).append('"').append(guarded(Glyphs.oneLine(cell)).replace("\"", "\"\"")).append('"');
            separator = ",";
        }
        out.append(LINE_END);
    }

    /** With an apostrophe before what would be a formula, which makes it text. */
    private static String guarded(String cell) {
        Matcher formula = FORMULA.matcher(cell);
        return formula.find() ? formula.replaceAll("$1'") : cell;
    }
}
