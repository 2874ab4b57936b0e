package org.stet.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stet.finding.Coverage;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Evidence;
import org.stet.finding.Finding;
import org.stet.finding.Report;

/** A report's documents, numbered from 0 in their order, with all that findings speak of marked in them. */
final class MarkedDocuments {

    /** Pieces of a document. */
    record Place(int document, MarkedText.Range pieces) {

        /** The id of the element that shows its beginning. */
        String anchor() {
            return MarkedDocuments.anchor(document, pieces.first());
        }
    }

    private final List<DocumentEntry> entries;
    private final List<Finding> findings;
    private final DocumentIndex numbers;
    private final Map<String, Coverage> coverage = new HashMap<>();
    private final List<MarkedText> texts = new ArrayList<>();

    MarkedDocuments(Report report) {
        entries = report.documents();
        findings = report.findings();
        numbers = new DocumentIndex(report);
        List<List<MarkedText.Mark>> marks = new ArrayList<>();
        entries.forEach(entry -> marks.add(new ArrayList<>()));
        report.coverage().forEach(c -> coverage.put(c.document(), c));
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            mark(finding.primary(), finding, i + 1, true, marks);
            for (Evidence place : finding.related()) {
                mark(place, finding, i + 1, false, marks);
            }
        }
        for (int i = 0; i < entries.size(); i++) {
            texts.add(new MarkedText(entries.get(i).text(), marks.get(i), sentences(entries.get(i).id()).stream().map(Coverage.Sentence::span).toList()));
        }
    }

    private void mark(Evidence place, Finding finding, int number, boolean primary, List<List<MarkedText.Mark>> marks) {
        numbers.number(place.document()).ifPresent(document ->
                marks.get(document).add(new MarkedText.Mark(place.span(), number, finding.level(), primary, finding.waived())));
    }

    /** The id of the element that shows a piece of a document. */
    static String anchor(int document, int piece) {
        return "d" + document + "s" + piece;
    }

    /** None where the report does not hold the document, or it is blank. */
    Optional<Place> place(Evidence evidence) {
        return numbers.number(evidence.document())
                .flatMap(document -> texts.get(document).range(evidence.span()).map(range -> new Place(document, range)));
    }

    /** A finding by its number, from 1. */
    Finding finding(int number) {
        return findings.get(number - 1);
    }

    int size() {
        return entries.size();
    }

    /** A document's number; -1 for one that the report does not hold. */
    int number(String id) {
        return numbers.number(id).orElse(-1);
    }

    DocumentEntry entry(int document) {
        return entries.get(document);
    }

    Optional<DocumentEntry> entry(String id) {
        return numbers.document(id);
    }

    MarkedText text(int document) {
        return texts.get(document);
    }

    /** What was checked of a document, sentence by sentence; none where that is not known. */
    List<Coverage.Sentence> sentences(String document) {
        return coverage.containsKey(document) ? coverage.get(document).sentences() : List.of();
    }

    /** Whether a document is under check, and not only a source. */
    boolean isChecked(int document) {
        return !entries.get(document).isSource();
    }

    /** Numbers of the documents under check. */
    List<Integer> checked() {
        return IntStream.range(0, entries.size()).filter(this::isChecked).boxed().toList();
    }
}
