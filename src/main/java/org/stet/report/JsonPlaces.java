package org.stet.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.fact.Fact;
import org.stet.fact.Stated;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Story;
import org.stet.text.Excerpt;
import org.stet.text.Position;
import org.stet.text.Source;
import org.stet.text.Span;

/** Places in the documents of a report that is read: each must lie in its document's text. */
final class JsonPlaces {

    private final Map<String, DocumentEntry> documents = new HashMap<>();

    JsonPlaces(List<DocumentEntry> documents) {
        documents.forEach(d -> this.documents.put(d.id(), d));
    }

    String publisher(String document) {
        DocumentEntry entry = documents.get(document);
        return entry == null ? "" : entry.publisher();
    }

    /** From the keys {@code document}, {@code start} and {@code end}. @throws ReportException if the document is not in the report, or is shorter */
    Span span(JsonKeys keys) {
        return span(keys.text("document"), keys);
    }

    /** From the keys {@code start} and {@code end}. @throws ReportException if the document is not in the report, or is shorter */
    Span span(String document, JsonKeys keys) {
        Span span = keys.span();
        int length = source(document, keys).text().length();
        if (span.end() > length) {
            throw keys.wrong("the place " + span + " lies outside the text of '" + document + "', which has " + length + " characters");
        }
        return span;
    }

    /** @throws ReportException if the story has a document that is not in the report, or a fact of another one or outside its document's text */
    void check(Story story, JsonKeys keys) {
        for (String document : story.documents()) {
            source(document, keys);
        }
        Set<String> own = Set.copyOf(story.documents());
        for (Fact fact : story.facts()) {
            int length = source(fact.document(), keys).text().length();
            if (!own.contains(fact.document())) {
                throw keys.wrong("the fact '" + fact.id() + "' is of '" + fact.document() + "', which is no document of its story");
            }
            if (fact instanceof Stated stated && stated.span().end() > length) {
                throw keys.wrong("the fact '" + fact.id() + "' lies outside the text of '" + fact.document() + "', which has " + length + " characters");
            }
        }
    }

    /** The line in which the span begins. @throws ReportException if the keys {@code line}, {@code column} and {@code text} say otherwise */
    Excerpt excerpt(Span span, JsonKeys keys) {
        String document = keys.text("document");
        Source source = source(document, keys);
        Excerpt excerpt = source.excerpt(span);
        if (!excerpt.at().equals(at(keys)) || !span.in(source.text()).equals(keys.text("text"))) {
            throw keys.wrong("the text of '" + document + "' in this report does not have these words at this place");
        }
        return excerpt;
    }

    static Position at(JsonKeys keys) {
        return new Position(keys.count("line", 1), keys.count("column", 1));
    }

    private Source source(String document, JsonKeys keys) {
        DocumentEntry entry = documents.get(document);
        if (entry == null) {
            throw keys.wrong("no document of this report has the id '" + document + "'");
        }
        return entry.text();
    }
}
