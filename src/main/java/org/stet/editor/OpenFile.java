package org.stet.editor;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.stet.finding.Category;
import org.stet.text.Source;
import org.stet.text.Span;

/**
 * A file that an editor's program has open, as it stands there, saved or not.
 *
 * @param uri     as the program names it
 * @param path    of the file; one that does not exist for a text that is in no file
 * @param version as the program counts it
 */
record OpenFile(String uri, Path path, int version, Source source) {

    /** What a file is to Stet, by its name. */
    enum Kind { DRAFT, YAML, DRL, OTHER }

    static OpenFile of(String uri, int version, String text) {
        Path path = Uris.path(uri);
        return new OpenFile(uri, path, version, new Source(path.toString(), text));
    }

    Kind kind() {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return Kind.YAML;
        }
        if (name.endsWith(".drl")) {
            return Kind.DRL;
        }
        return name.matches(".*\\.(txt|text|md|markdown)") ? Kind.DRAFT : Kind.OTHER;
    }

    /** The category of the rule that the file holds, after which the folder is named that it lies in; empty for what is no rule. */
    Optional<Category> category() {
        Path folder = path.toAbsolutePath().normalize().getParent();
        String name = folder == null ? "" : String.valueOf(folder.getFileName());
        return Stream.of(Category.values()).filter(c -> c.label().equals(name)).findFirst();
    }

    String text() {
        return source.text();
    }

    /** The nearest place in the text, in UTF-16 code units from its beginning: programs may ask about any. */
    int offset(Position position) {
        return source.offset(new org.stet.text.Position(counted(position.getLine()), counted(position.getCharacter())));
    }

    /** The position itself, or the nearest one that the text has. */
    Position nearest(Position position) {
        int offset = offset(position);
        return range(new Span(offset, offset)).getStart();
    }

    /** From 1. */
    private static int counted(int from0) {
        return Math.min(Math.max(from0, 0), Integer.MAX_VALUE - 1) + 1;
    }

    Range range(Span span) {
        return Ranges.of(source, span);
    }
}
