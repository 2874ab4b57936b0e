package org.stet.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.text.Problem;

/**
 * What came of reading some paths.
 *
 * @param documents in the order of the paths, those of a folder by name; no two with one id
 * @param problems  one or more for each file that is not among the documents, in the order met
 * @param notices   what was left out on purpose, one sentence each
 */
public record Reading(List<Document> documents, List<Problem> problems, List<String> notices) {

    public Reading {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
        notices = List.copyOf(notices);
    }

    /** Both; a document of the other whose id is taken here becomes a problem. */
    public Reading with(Reading other) {
        Builder both = new Builder();
        both.problems.addAll(problems);
        both.problems.addAll(other.problems);
        both.notices.addAll(notices);
        both.notices.addAll(other.notices);
        documents.forEach(both::add);
        other.documents.forEach(both::add);
        return both.build();
    }

    static final class Builder {

        final List<Problem> problems = new ArrayList<>();
        final List<String> notices = new ArrayList<>();
        private final Map<String, Document> documents = new LinkedHashMap<>();

        void add(Document document) {
            Document first = documents.putIfAbsent(document.id(), document);
            if (first != null) {
                problems.add(Problem.of(document.path(), "its id '" + document.id() + "' is already that of " + first.path(),
                        "Give one of them another id, in its front matter or in corpus.yaml."));
            }
        }

        Reading build() {
            return new Reading(List.copyOf(documents.values()), problems, notices);
        }
    }
}
