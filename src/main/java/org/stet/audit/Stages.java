package org.stet.audit;

import java.util.function.Consumer;
import java.util.function.Function;
import org.stet.document.Document;
import org.stet.fact.DocumentFacts;
import org.stet.rule.RuleSet;

/** Where the entrances get the stages from. */
public interface Stages {

    /**
     * Makes everything ready for check and audit.
     *
     * @param notices takes one short sentence for whatever a person should know: what there is to wait for, what was passed over
     * @throws org.stet.text.ProblemException if rules, word lists or facts files cannot be used; told before any long work
     */
    Auditor open(Settings settings, Consumer<String> notices);

    /**
     * What single documents state, as the machine reads them: needs no rules, and asks no reviewed facts. Of a document that takes
     * longer than the limit the function throws a {@link org.stet.text.DeadlineException}.
     *
     * @throws org.stet.text.ProblemException if word lists or the newsroom's settings cannot be used
     */
    Function<Document, DocumentFacts> extraction(Settings settings, Consumer<String> notices);

    /** The rules in force, and every problem in them. */
    RuleSet rules(Settings settings);

    /** The facts of a document in the YAML form of {@code facts/}, ending in a line feed. */
    String yaml(DocumentFacts facts);
}
