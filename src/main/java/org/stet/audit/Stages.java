package org.stet.audit;

import java.util.function.Consumer;
import org.stet.fact.DocumentFacts;
import org.stet.rule.RuleSet;

/** Where the entrances get the stages from. */
public interface Stages {

    /** @param progress takes one short sentence for each step that a person has to wait for */
    Auditor open(Settings settings, Consumer<String> progress);

    /** The rules in force, and every problem in them. */
    RuleSet rules(Settings settings);

    /** The facts of a document in the YAML form of {@code facts/}, ending in a line feed. */
    String yaml(DocumentFacts facts);
}
