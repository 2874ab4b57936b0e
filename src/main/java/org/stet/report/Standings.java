package org.stet.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stet.finding.Coverage;
import org.stet.finding.Coverage.Standing;

/** How the standing of a sentence is told: in words, and by a sign that does without colour. */
final class Standings {

    private Standings() {
    }

    /** How many sentences of the documents stand in each way; a way in which none stands is not there. */
    static Map<Standing, Integer> counts(List<Coverage> documents) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        documents.forEach(document -> document.sentences().forEach(sentence -> counts.merge(sentence.standing(), 1, Integer::sum)));
        return counts;
    }

    static String words(Standing standing) {
        return standing.label().replace('-', ' ');
    }

    static String sign(Standing standing) {
        return switch (standing) {
            case CONTRADICTED -> "\u2260";
            case SILENT -> "?";
            case SUPPORTED -> "\u2713";
            case NOT_CHECKABLE -> "\u25CB";
            case SKIPPED -> "\u2013";
        };
    }

    static String meaning(Standing standing) {
        return switch (standing) {
            case CONTRADICTED -> "another text says otherwise";
            case SILENT -> "no other text says it, or as much";
            case SUPPORTED -> "another text says it";
            case NOT_CHECKABLE -> "it states nothing that could be held against another text";
            case SKIPPED -> "it was not looked at";
        };
    }
}
