package org.stet.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stet.document.Document;
import org.stet.fact.DocumentReading;
import org.stet.fact.Skipped;

/** Tells which paragraphs of a document were passed over as they are not in English. */
final class ForeignParagraphs {

    private static final int MOST_NAMED = 5;

    private ForeignParagraphs() {
    }

    /** One sentence that names them by their first lines; empty if there are none. */
    static Optional<String> notice(Document document, DocumentReading reading) {
        List<Integer> lines = reading.skipped().stream().filter(s -> s.reason().equals(Skipped.LANGUAGE))
                .map(s -> document.source().position(s.span().start()).line()).toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String named = lines.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        int more = lines.size() - MOST_NAMED;
        return Optional.of(document.path() + ": not in English, so not read: the " + (lines.size() == 1 ? "paragraph at line " : "paragraphs at lines ")
                + named + (more > 0 ? " and " + more + " more" : ""));
    }
}
