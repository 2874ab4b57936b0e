package org.stet.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
        Stream.of(this, other).forEach(one -> one.problems.forEach(both::problem));
        Stream.of(this, other).forEach(one -> one.notices.forEach(both::notice));
        Ids ids = new Ids();
        Stream.of(this, other).flatMap(one -> one.documents.stream())
                .forEach(document -> ids.take(document).ifPresentOrElse(both::problem, () -> both.document(document)));
        return both.build();
    }

    static final class Builder implements Intake {

        private final List<Document> documents = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final List<String> notices = new ArrayList<>();

        @Override
        public void document(Document document) {
            documents.add(document);
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
        }

        @Override
        public void notice(String notice) {
            notices.add(notice);
        }

        Reading build() {
            return new Reading(documents, problems, notices);
        }
    }
}
