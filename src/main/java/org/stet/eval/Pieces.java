package org.stet.eval;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.stet.text.Source;

/**
 * Cuts a case file into pieces, holding one at a time. YAML is cut at its lines, before it is parsed: a piece that does not parse then
 * does not take those behind it along. What is indented less than a list's items ends none of them, so the cuts are those that a parser
 * would make; only an anchor cannot be used in another piece than its own.
 */
final class Pieces implements AutoCloseable {

    private static final int NO_LIST = -1;

    private final String file;
    private final boolean json;
    private final Lines lines;
    private Lines.@Nullable Line kept;
    private boolean inDocument;
    private int items = NO_LIST;

    /** @param file what messages call it */
    Pieces(String file, Lines lines) {
        this.file = file;
        this.json = file.endsWith(".jsonl");
        this.lines = lines;
    }

    /** The next piece; null at the end. */
    @Nullable Piece next() throws IOException {
        return json ? nextLine() : nextYaml();
    }

    private @Nullable Piece nextLine() throws IOException {
        Lines.Line line = lines.next();
        while (line != null && line.text().isBlank() && line.wrong().isEmpty()) {
            line = lines.next();
        }
        return line == null ? null : new Piece(new Source(file, line.text(), line.number()), true, line.wrong());
    }

    private @Nullable Piece nextYaml() throws IOException {
        StringBuilder text = new StringBuilder();
        int first = 0;
        String wrong = "";
        for (Lines.Line line = line(); line != null; line = line()) {
            if (first > 0 && begins(line.text())) {
                kept = line;
                break;
            }
            if (marker(line.text(), "...") || marker(line.text(), "---")) {
                inDocument = false;
                items = NO_LIST;
            }
            if (first == 0 && !hasContent(line)) {
                continue;
            }
            if (first == 0) {
                first = line.number();
                items = inDocument ? items : dash(line.text());
                inDocument = true;
            }
            wrong = wrong.isEmpty() ? line.wrong() : wrong;
            if (text.length() > Lines.MAX_BYTES) {
                wrong = "the case is too large";
            } else {
                text.append(line.text()).append('\n');
            }
        }
        return first == 0 ? null : new Piece(new Source(file, text.toString(), first), false, wrong);
    }

    private Lines.@Nullable Line line() throws IOException {
        Lines.Line line = kept;
        kept = null;
        return line == null ? lines.next() : line;
    }

    /** Whether a new document or list item begins with the line, or the document ends there. */
    private boolean begins(String line) {
        return marker(line, "---") || marker(line, "...") || items != NO_LIST && dash(line) == items;
    }

    /** Whether there is more on the line than a marker, a comment or a directive. */
    private static boolean hasContent(Lines.Line line) {
        String text = marker(line.text(), "---") ? line.text().substring(3).strip() : line.text().strip();
        return !line.wrong().isEmpty() || !text.isEmpty() && !text.startsWith("#") && !line.text().startsWith("%") && !marker(text, "...");
    }

    private static boolean marker(String line, String marker) {
        return line.startsWith(marker) && (line.length() == marker.length() || Character.isWhitespace(line.charAt(marker.length())));
    }

    /** The column, from 0, of the dash that the line begins with. */
    private static int dash(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return marker(line.substring(at), "-") ? at : NO_LIST;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
