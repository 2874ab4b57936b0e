package org.stet.eval;

import java.util.List;
import java.util.stream.Stream;
import org.stet.document.Document;
import org.stet.finding.Category;
import org.stet.finding.Evidence;
import org.stet.finding.Finding;
import org.stet.text.Span;

/**
 * A fault that a check must find.
 *
 * @param categories those of which one will do; none where any will
 * @param text       words of the draft that the finding must touch; empty where it may be anywhere
 * @param places     where the words stand in the draft; at least one unless the text is empty
 */
public record Expectation(List<Category> categories, String text, List<Span> places) {

    /** Anything at all. */
    public static final Expectation ANYTHING = new Expectation(List.of(), "", List.of());

    public Expectation {
        categories = List.copyOf(categories);
        places = List.copyOf(places);
    }

    /** Whether the finding is of an expected category and one of its places in the draft overlaps the words. */
    public boolean isMetBy(Finding finding, Document draft) {
        return (categories.isEmpty() || categories.contains(finding.category())) && (text.isEmpty() || touches(finding, draft));
    }

    private boolean touches(Finding finding, Document draft) {
        return Stream.concat(Stream.of(finding.primary()), finding.related().stream()).filter(e -> e.document().equals(draft.id()))
                .map(Evidence::span).anyMatch(span -> places.stream().anyMatch(span::overlaps));
    }
}
