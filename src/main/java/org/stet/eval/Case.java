package org.stet.eval;

import java.util.List;
import org.stet.document.Document;

/**
 * A draft with its sources, and what a check must find in it.
 *
 * @param name         as the file has it; the file and line where it has none
 * @param file         where the case stands
 * @param line         of that file, from 1
 * @param group        cases of one group are twins, clean and faulty drafts of the same sources; empty for a case without any
 * @param clean        whether the draft stands: nothing is expected in it
 * @param expectations what must be found; may have become empty for a faulty draft when only one rule or category is scored
 */
public record Case(String name, String file, int line, String group, Document draft, List<Document> sources, boolean clean,
                   List<Expectation> expectations) {

    public Case {
        sources = List.copyOf(sources);
        expectations = List.copyOf(expectations);
    }

    Case expecting(List<Expectation> others) {
        return new Case(name, file, line, group, draft, sources, clean, others);
    }

    /** {@code file:line}. */
    public String where() {
        return file + ":" + line;
    }
}
