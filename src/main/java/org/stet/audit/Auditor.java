package org.stet.audit;

import java.util.List;
import org.stet.document.Document;
import org.stet.finding.Report;

/** All stages from documents to findings, made ready once with their rules, facts and language models. Safe for several threads at once. */
public interface Auditor {

    /**
     * Holds one draft against its sources.
     *
     * @throws org.stet.text.ProblemException if the rules or reviewed facts it was opened with cannot be used
     */
    Report check(Document draft, List<Document> sources);

    /**
     * Holds every document against every other of the same story. One with the role of a source is held against, but not checked itself.
     *
     * @throws org.stet.text.ProblemException if the rules or reviewed facts it was opened with cannot be used
     */
    Report audit(List<Document> documents);

    /** The same for texts that come again and again: what each states is kept. @param most of how many, the last that were asked for */
    Auditor remembering(int most);
}
