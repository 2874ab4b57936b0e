package org.stet.document;

import org.stet.text.Problem;

/** Takes documents as they are read, one after the other. */
public interface Intake {

    /** No two have one id. */
    void document(Document document);

    /** What cannot be read; the rest goes on. */
    void problem(Problem problem);

    /** What was left out on purpose, or is worth knowing: one sentence. */
    void notice(String notice);
}
