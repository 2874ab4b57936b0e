package org.stet.extract;

import java.util.ArrayList;
import java.util.List;

/** What an editor expects of a case against what is found: "? " stands before a fact not found yet, "! " before one found wrongly. */
final class Marks {

    static final String MISSED = "? ";
    static final String WRONG = "! ";

    private Marks() {
    }

    /**
     * The lines of a case with the marks that are due.
     *
     * @param lines labels in the editor's order, with marks of an earlier run
     * @param found one line for each fact found
     */
    static List<String> due(List<String> lines, List<String> found) {
        List<String> left = new ArrayList<>(found);
        List<String> due = new ArrayList<>();
        for (String line : lines) {
            if (!line.startsWith(WRONG)) {
                String label = line.startsWith(MISSED) ? line.substring(MISSED.length()) : line;
                due.add(left.remove(label) ? label : MISSED + label);
            }
        }
        left.forEach(line -> due.add(WRONG + line));
        return due;
    }
}
