package org.stet.document;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.text.Problem;
import org.stet.text.Span;

/** What was read, as a test compares it. */
final class Shown {

    private Shown() {
    }

    static String of(Reading reading) {
        return Stream.of(reading.documents().stream().map(Shown::of), reading.problems().stream().map(Problem::show).map(p -> "problem: " + p + "\n"),
                reading.notices().stream().map(n -> "notice: " + n + "\n")).flatMap(lines -> lines).collect(Collectors.joining());
    }

    private static String of(Document document) {
        Particulars known = document.particulars();
        String head = String.join("\n", "id: " + document.id(), "path: " + document.path(), "role: " + document.role().label(), "publisher: " + document.publisher(),
                "day: " + document.published().map(Object::toString).orElse(""), "published: " + known.published(), "updated: " + known.updated(),
                "headline: " + known.headline(), "byline: " + known.byline(), "url: " + known.url(), "language: " + known.language(), "story: " + document.story());
        return head + "\n" + document.blocks().stream().map(b -> String.format("%-15s %s%n", b.zone().label(), b.span().in(document.text()).replaceAll("\\R", " / ")))
                .collect(Collectors.joining()) + "\n";
    }

    /** Every block lies in the text behind the one before, and begins and ends with something. */
    static void assertSpans(Document document) {
        int end = 0;
        for (Block block : document.blocks()) {
            Span span = block.span();
            assertTrue(span.start() >= end && span.end() <= document.text().length() && span.length() > 0, document.path() + " " + span + " after " + end);
            assertFalse(Blank.is(document.text().charAt(span.start())) || Blank.is(document.text().charAt(span.end() - 1)), document.path() + " " + span);
            end = span.end();
        }
    }
}
