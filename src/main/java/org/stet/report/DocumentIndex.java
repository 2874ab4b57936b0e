package org.stet.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Evidence;
import org.stet.finding.Report;
import org.stet.text.Position;

/** The documents of a report by their ids, for reports with many findings. Of an archive only ids and paths are held. */
final class DocumentIndex {

    private final List<DocumentEntry> documents;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> paths = new ArrayList<>();

    DocumentIndex(Report report) {
        documents = report.documents();
        for (DocumentEntry document : documents) {
            numbers.putIfAbsent(document.id(), paths.size());
            paths.add(document.path());
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
        return number(id).map(paths::get).orElse(id);
    }

    /** Where the place ends, exclusive; where it begins if its document is not known. */
    Position end(Evidence place) {
        Position at = place.excerpt().at();
        if (number(place.document()).isEmpty()) {
            return at;
        }
        // no need to read a text to count on in a line
        return place.text().length() == place.span().length() && place.text().chars().noneMatch(c -> c == '\n' || c == '\r')
                ? new Position(at.line(), at.column() + place.text().length())
                : document(place.document()).map(d -> d.text().position(place.span().end())).orElse(at);
    }
}
