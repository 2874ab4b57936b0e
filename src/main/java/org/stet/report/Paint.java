package org.stet.report;

import org.stet.finding.Coverage.Standing;
import org.stet.finding.Level;

/** ANSI colours, or none. */
enum Paint {
    NONE, ANSI;

    String level(Level level) {
        return switch (level) {
            case ERROR -> with("1;31", level.label());
            case WARNING -> with("1;33", level.label());
            case NOTE -> with("1;36", level.label());
        };
    }

    String standing(Standing standing, String label) {
        return switch (standing) {
            case CONTRADICTED -> with("1;31", label);
            case SILENT -> with("33", label);
            case SUPPORTED -> with("32", label);
            case NOT_CHECKABLE, SKIPPED -> with("2", label);
        };
    }

    String strong(String text) {
        return with("1", text);
    }

    String faint(String text) {
        return with("2", text);
    }

    String mark(String tildes) {
        return with("31", tildes);
    }

    private String with(String code, String text) {
        return this == NONE || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
