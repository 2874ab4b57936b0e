package org.stet.audit;

import java.util.List;
import java.util.Map;
import org.stet.document.Document;
import org.stet.fact.Correspondence;
import org.stet.finding.Provenance;
import org.stet.finding.RuleEntry;
import org.stet.finding.Story;
import org.stet.story.Signature;

/**
 * The stages of an archive's audit, each a function of what it is given and of the settings alone, so that they can run at any time, in any
 * order, in several threads and on several machines. What takes long to make ready (models, compiled rules) is made ready when it is first needed.
 */
public interface ArchiveStages {

    /**
     * A hash of all that {@link #read} and {@link #signature} depend on for this document: 64 hex digits. What was read under the same key stays
     * good. Asked of every document of a run, it also says where reviewed facts of it are stale.
     *
     * @throws org.stet.text.ProblemException if the user named the stale facts
     */
    String readingKey(Document document);

    /** A hash of the reading key and of what else decides whether a document can be read: one that took no part takes none as long as it is the same. */
    String unreadKey(String readingKey);

    /** What the document states. One that cannot be read says why; a fault of Stet's own on it is such a reason too. */
    ReadDocument read(Document document);

    /** Says that all documents of the run were asked about: where reviewed facts were named that are of none of them, this is told. */
    void allAsked();

    /** What tells which story it belongs to; of one that took no part too. */
    Signature signature(ReadDocument document);

    /** A hash of all that {@link #judge} depends on besides the story: rules, words, models. 64 hex digits. */
    String judgingKey();

    /** A hash of all that judging sees of a document: what it states and what is known of it, not where it lies. 64 hex digits. */
    String judgedAs(Document document, String readingKey);

    /**
     * A hash of all that {@link #judge} depends on for a story. What came of a story of the same key stays good. 64 hex digits.
     *
     * @param judgedAs of its documents, in the order of their ids
     * @param copies   and corrections: see {@link StoryWork}
     */
    String storyKey(String story, List<String> judgedAs, Map<String, String> copies, List<Correction> corrections);

    /**
     * Aligns the documents of a story and runs the rules on it. A fault of Stet's own on it is told in what comes of it.
     *
     * @throws org.stet.text.ProblemException if a condition fails on the facts
     */
    Judged judge(StoryWork work);

    /** All that the rules were run on when the story was judged. Opens no language models. @param correspondences those that were found then */
    Story facts(StoryWork work, List<Correspondence> correspondences);

    /** What reports of this run are made with. */
    Provenance made();

    /** The rules in force, by id. */
    List<RuleEntry> rules();
}
