package org.stet.report;

import org.stet.finding.Coverage.Standing;

/** How the standing of a sentence is told: in words, and by a sign that does without colour. */
final class Standings {

    private Standings() {
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
