package org.stet.document.format;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.stet.document.DocumentException;

/** The reading itself, apart from {@link CsvFormat} so that what it needs is loaded with the first such file only. */
final class CsvReader {

    private static final String FORM = "Let the first row name the columns, of which 'text' must be there: " + String.join(", ", Row.KEYS) + ".";

    private CsvReader() {
    }

    static void read(Content content, Outlet out) throws IOException {
        try (Reader reader = new InputStreamReader(content.open(), Encoding.charset(content));
                CSVParser rows = CSVParser.parse(reader, form(content))) {
            Iterator<CSVRecord> each = rows.iterator();
            Map<String, Integer> columns = each.hasNext() ? columns(each.next()) : Map.of();
            if (!columns.containsKey("text")) {
                throw DocumentException.of(content.name(), "there is no column 'text'", FORM);
            }
            while (each.hasNext()) {
                readRow(content, each.next(), columns, out);
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            throw damaged(content, e.getCause() instanceof CSVException ? e.getCause() : e);
        } catch (CSVException e) {
            throw damaged(content, e);
        }
    }

    private static DocumentException damaged(Content content, Throwable e) {
        return DocumentException.of(content.name(), "this is not CSV from here on: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                "Look for a quotation mark that is not closed; within quotation marks they are doubled.");
    }

    private static CSVFormat form(Content content) {
        String head = new String(content.head(), StandardCharsets.ISO_8859_1).lines().findFirst().orElse("");
        char delimiter = ',';
        for (char c : new char[] {';', '\t'}) {
            delimiter = count(head, c) > count(head, delimiter) ? c : delimiter;
        }
        return CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get();
    }

    private static long count(String text, char c) {
        return text.chars().filter(other -> other == c).count();
    }

    private static Map<String, Integer> columns(CSVRecord header) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            columns.putIfAbsent(header.get(i).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT), i);
        }
        return columns;
    }

    private static void readRow(Content content, CSVRecord record, Map<String, Integer> columns, Outlet out) {
        String where = content.name() + ":" + record.getRecordNumber();
        try {
            String values = String.join("\u001F", record.toList());
            out.article(new Row(where, key -> columns.containsKey(key) && columns.get(key) < record.size() ? record.get(columns.get(key)) : "")
                    .article(content.id() + "-" + record.getRecordNumber(), Content.sha256(values.getBytes(StandardCharsets.UTF_8))));
        } catch (DocumentException e) {
            e.problems().forEach(out::problem);
        }
    }
}
