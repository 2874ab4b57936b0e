package org.stet.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Evidence;
import org.stet.finding.Report;
import org.stet.text.Position;

/** The documents of a report by their ids, for reports with many findings. */
final class DocumentIndex {

    private final List<DocumentEntry> documents;
    private final Map<String, Integer> numbers = new HashMap<>();

    DocumentIndex(Report report) {
        documents = report.documents();
        for (int i = 0; i < documents.size(); i++) {
            numbers.putIfAbsent(documents.get(i).id(), i);
        }
    }

    /** The document's place in the report's list, from 0. */
    Optional<Integer> number(String id) {
        return Optional.ofNullable(numbers.get(id));
    }

    Optional<DocumentEntry> document(String id) {
        return number(id).map(documents::get);
    }

    /** The document's path; its id where the report does not know it. */
    String path(String id) {
        return document(id).map(DocumentEntry::path).orElse(id);
    }

    /** Where the place ends, exclusive; where it begins if its document is not known. */
    Position end(Evidence place) {
        return document(place.document()).map(d -> d.text().position(place.span().end())).orElse(place.excerpt().at());
    }
}
