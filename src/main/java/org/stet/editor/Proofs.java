package org.stet.editor;

import org.stet.finding.Finding;
import org.stet.finding.Report;

/** placeholder until the report prints proofs. */
final class Proofs {

    private Proofs() {
    }

    static String of(Finding finding, Report report) {
        return finding.message() + "\n" + finding.help() + "\n";
    }
}
