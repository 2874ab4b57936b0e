package org.stet.report;

import java.io.IOException;
import org.stet.rule.Inspection;
import org.stet.text.Problem;

/** What is wrong in rules, word lists and settings, for whoever mends it: by file and line, and at the end how many rules are sound. */
public final class TextInspection {

    private static final String REMARK = "worth a look: ";

    private TextInspection() {
    }

    /** @throws IOException where writing fails */
    public static void write(Inspection inspection, Appendable out) throws IOException {
        for (Problem problem : inspection.problems()) {
            out.append(problem.show()).append('\n');
        }
        for (Problem remark : inspection.remarks()) {
            out.append(new Problem(remark.file(), remark.excerpt(), REMARK + remark.what(), remark.mend()).show()).append('\n');
        }
        out.append(inspection.rules() == 0 ? "No rule can be read while a word list is wrong" : inspection.sound() + " of " + counted(inspection.rules(), "rule")
                + (inspection.sound() == 1 ? " is sound" : " are sound"));
        out.append(": ").append(counted(inspection.problems().size(), "problem")).append(", ").append(counted(inspection.remarks().size(), "remark")).append(".\n");
    }

    private static String counted(int count, String noun) {
        return (count == 0 ? "no" : String.valueOf(count)) + " " + noun + (count == 1 ? "" : "s");
    }
}
