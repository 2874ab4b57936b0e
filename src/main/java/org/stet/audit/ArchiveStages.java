package org.stet.audit;

import java.util.List;
import org.stet.document.Document;
import org.stet.fact.Telling;
import org.stet.finding.Provenance;
import org.stet.finding.RuleEntry;
import org.stet.story.Signature;

/**
 * The stages of an archive's audit, each a function of what it is given and of the settings alone, so that they can run at any time, in any
 * order, in several threads and on several machines. What takes long to make ready (models, compiled rules) is made ready when it is first needed.
 */
public interface ArchiveStages {

    /** A hash of all that {@link #read} and {@link #signature} depend on for this document: 64 hex digits. What was read under the same key stays good. */
    String readingKey(Document document);

    /** What the document states. One that cannot be read says why; a fault of Stet's own on it is such a reason too. */
    ReadDocument read(Document document);

    /** What tells which story it belongs to; of one that took no part too. */
    Signature signature(ReadDocument document);

    /** A hash of all that {@link #judge} depends on besides the story: rules, words, models. 64 hex digits. */
    String judgingKey();

    /** Aligns the documents of a story and runs the rules on it. @throws org.stet.text.ProblemException if a condition fails on the facts */
    Judged judge(StoryWork work);

    /**
     * Where a document tells a claim, and how.
     *
     * @param claim    read as a document of its own
     * @param document another
     * @return one for each sentence that tells it, in text order
     */
    List<Telling> trace(ReadDocument claim, ReadDocument document);

    /** What reports of this run are made with. */
    Provenance made();

    /** The rules in force, by id. */
    List<RuleEntry> rules();
}
