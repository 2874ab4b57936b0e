package org.stet.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.stet.document.Document;
import org.stet.fact.DocumentFacts;
import org.stet.finding.Finding;
import org.stet.finding.Replay;
import org.stet.finding.Report;
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
     * The stages of an archive one by one, for those who keep what comes of them.
     *
     * @param notices as in {@link #open}
     * @throws org.stet.text.ProblemException if rules, word lists or facts files cannot be used
     */
    ArchiveStages archive(Settings settings, Consumer<String> notices);

    /**
     * What follows a claim through documents that were read before.
     *
     * @param notices as in {@link #open}
     * @throws org.stet.text.ProblemException if word lists or facts files cannot be used
     */
    ClaimStages claims(Settings settings, Consumer<String> notices);

    /**
     * Makes everything ready but the rules, of which the settings' are not read.
     *
     * @param notices as in {@link #open}
     * @throws org.stet.text.ProblemException if word lists or facts files cannot be used; told before any long work
     */
    Preparation preparation(Settings settings, Consumer<String> notices);

    /**
     * Rules made ready to be run: the findings in a story, sorted.
     *
     * @param keep whether they are kept in their compiled form for later runs, which rules that somebody is writing are not worth
     * @throws org.stet.text.ProblemException if Drools refuses a rule; thrown by the function where a condition fails on the facts
     */
    Function<Dossier, List<Finding>> findings(RuleSet rules, boolean keep);

    /**
     * What single documents state, as the machine reads them: needs no rules, and asks no reviewed facts. Of a document that takes
     * longer than the limit or is not in English the function throws an {@link org.stet.text.UnreadException}.
     *
     * @throws org.stet.text.ProblemException if word lists or the newsroom's settings cannot be used
     */
    Function<Document, DocumentFacts> extraction(Settings settings, Consumer<String> notices);

    /**
     * Runs the rules in force on the facts of a report. Opens no language models.
     *
     * @param report with its stories
     * @throws org.stet.text.ProblemException if rules or word lists cannot be used, or a condition fails on the facts
     */
    Replay replay(Report report, Settings settings);

    /** The folder for what can be made again at any time; need not exist. */
    Path cache();

    /** The rules in force, and every problem in them. */
    RuleSet rules(Settings settings);

    /** The facts of a document in the YAML form of {@code facts/}, ending in a line feed. */
    String yaml(DocumentFacts facts);
}
