package org.stet.newsroom;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stet.finding.Waiver;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.text.Yaml;

/**
 * A file of waivers as it is written, changed so that every character stays but those that must not.
 *
 * @param list the whole list; empty where there is none
 */
record WaiverText(Source source, Span list, List<Yaml.Value> entries) {

    private static final String USUAL_DASH = "- ";

    /** With an entry at the end: indented, and its lines ended, as those before it are. */
    String with(Waiver waiver) {
        String text = entries.isEmpty() ? withoutBrackets() : source.text();
        String end = lineEnd();
        String dash = dash();
        StringBuilder out = new StringBuilder(text);
        if (!text.isEmpty() && !text.endsWith("\n") && !text.endsWith("\r")) {
            out.append(end);
        }
        String lead = dash;
        for (String line : lines(waiver)) {
            out.append(lead).append(line).append(end);
            lead = " ".repeat(dash.length());
        }
        return out.toString();
    }

    /** With another end for an entry that has one. */
    String renewed(Yaml.Value entry, LocalDate until) {
        Span old = entry.get("until").orElseThrow().span();
        return source.text().substring(0, old.start()) + until + source.text().substring(old.end());
    }

    private static List<String> lines(Waiver waiver) {
        return List.of("rule: " + waiver.rule(), "finding: " + quoted(waiver.finding()), "document: " + quoted(waiver.document()),
                "claim: " + quoted(waiver.claim()), "reason: " + quoted(waiver.reason()), "who: " + quoted(waiver.who()),
                "until: " + waiver.end().map(LocalDate::toString).orElse("\"\"")).stream().filter(line -> line.startsWith("reason: ") || !line.endsWith(": \"\"")).toList();
    }

    /** An empty list is written as two brackets, behind which nothing can be put. */
    private String withoutBrackets() {
        return source.text().substring(0, list.start()) + source.text().substring(list.end());
    }

    private String lineEnd() {
        return source.text().contains("\r\n") ? "\r\n" : "\n";
    }

    /** What stands before the first key of the last entry, on its line. */
    private String dash() {
        if (entries.isEmpty()) {
            return USUAL_DASH;
        }
        int start = entries.get(entries.size() - 1).span().start();
        String before = source.text().substring(source.lineSpan(source.position(start).line()).start(), start);
        return before.matches(" *- +") ? before : before.isBlank() ? " ".repeat(Math.max(0, before.length() - USUAL_DASH.length())) + USUAL_DASH : USUAL_DASH;
    }

    /** Between double quotes, where YAML takes every character that is not escaped for itself. */
    private static String quoted(String text) {
        return text.codePoints().mapToObj(WaiverText::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int c) {
        if (c == '"' || c == '\\') {
            return "\\" + (char) c;
        }
        int type = Character.getType(c);
        boolean shown = type != Character.CONTROL && type != Character.FORMAT && type != Character.LINE_SEPARATOR && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.SURROGATE && type != Character.UNASSIGNED && type != Character.PRIVATE_USE;
        return shown ? Character.toString(c) : c < 0x10000 ? String.format(Locale.ROOT, "\\u%04X", c) : String.format(Locale.ROOT, "\\U%08X", c);
    }
}
