package org.stet.report;

import java.util.regex.Pattern;

/** Text as Markdown in which it stays text: for CommonMark with GitHub's additions, and for chats that read something like it. */
final class MarkdownText {

    /** Takes up no room and is not seen. */
    static final String GAP = "\u200B";

    /**
     * Where a gap keeps a chat from acting on the text, which no escape does: it looks for names, numbers of issues, addresses and the names
     * of small pictures in what is left when the escapes are gone.
     */
    private static final Pattern ACTED_ON = Pattern.compile("(?<=[@#])(?=[\\p{L}\\p{N}_])|(?<=:)(?=//|[a-zA-Z0-9_+-]+:)|(?<=(?i:www))(?=\\.)|(?<=\\bGH)(?=-\\d)");
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_~\\[\\]|$]");
    /** What begins a heading, a list or a quotation where a line begins with it. */
    private static final Pattern BLOCK = Pattern.compile("^([#+=-]|\\d+(?=[.)]))");

    private MarkdownText() {
    }

    /** On one line. */
    static String of(String text) {
        String gaps = ACTED_ON.matcher(Glyphs.oneLine(text)).replaceAll(GAP);
        String escaped = MARKUP.matcher(gaps).replaceAll("\\\\$0").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return BLOCK.matcher(escaped).replaceFirst(escaped.isEmpty() || !Character.isDigit(escaped.charAt(0)) ? "\\\\$1" : "$1\\\\");
    }
}
