package org.stet.archive;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.stet.audit.ArchiveStages;
import org.stet.audit.Correction;
import org.stet.audit.Judged;
import org.stet.audit.ReadDocument;
import org.stet.audit.StoryWork;
import org.stet.document.Document;
import org.stet.fact.Correspondence;
import org.stet.fact.DocumentFacts;
import org.stet.fact.DocumentReading;
import org.stet.finding.Category;
import org.stet.finding.Coverage;
import org.stet.finding.Evidence;
import org.stet.finding.Finding;
import org.stet.finding.Level;
import org.stet.finding.Proof;
import org.stet.finding.Provenance;
import org.stet.finding.RuleEntry;
import org.stet.finding.State;
import org.stet.finding.Story;
import org.stet.finding.Waiving;
import org.stet.story.Signature;
import org.stet.text.Span;

/**
 * Stages that take no time: a warning stands wherever a document has the word "never", and a document with the word "slow" cannot be read. Documents
 * that state no story are of one. Remembers what it was asked.
 *
 * @param covers whether it tells how each document stands
 */
public record WordStages(List<String> asked, boolean covers) implements ArchiveStages {

    public static final String SLOW = "not checked: reading it took longer than 7 s. Split it.";
    public static final Provenance MADE = new Provenance("0", "0".repeat(64), "0".repeat(64), "0", List.of());


    @Override
    public String readingKey(Document document) {
        return key(document.sha256());
    }

    private static String key(Object... of) {
        return String.format("%064x", Objects.hash(of) & 0xffffffffL);
    }

    @Override
    public String unreadKey(String readingKey) {
        return key("unread", readingKey);
    }

    @Override
    public ReadDocument read(Document document) {
        return document.text().contains("slow") ? ReadDocument.unread(document, "time limit", SLOW)
                : new ReadDocument(document, new DocumentReading(DocumentFacts.none(document.id(), document.sha256()), List.of(), List.of()), "");
    }

    @Override
    public void allAsked() {
    }

    @Override
    public Signature signature(ReadDocument document) {
        Document d = document.document();
        return new Signature(d.id(), d.published().map(Object::toString).orElse(""), d.story().isEmpty() ? "all" : d.story());
    }

    @Override
    public String judgingKey() {
        return key("judging");
    }

    @Override
    public String judgedAs(Document document, String readingKey) {
        return key(document.id(), readingKey, document.publisher(), document.role(), document.story());
    }

    @Override
    public String storyKey(String story, List<String> judgedAs, Map<String, String> copies, List<Correction> corrections) {
        return key(story, judgedAs, copies);
    }

    @Override
    public Judged judge(StoryWork work) {
        asked.add("audit " + work.documents().stream().map(ReadDocument::id).toList());
        return new Judged(work.story(), work.documents().stream().filter(d -> d.isRead() && d.document().text().contains("never")).map(d -> never(d.document())).toList(),
                work.documents().stream().filter(d -> covers && d.isRead()).map(d -> new Coverage(d.id(), List.of(new Coverage.Sentence(new Span(0, d.document().text().length()),
                        Coverage.Standing.SILENT, "", List.of())))).toList(), List.of(), "");
    }

    @Override
    public Story facts(StoryWork work, List<Correspondence> correspondences) {
        return new Story(work.documents().stream().map(ReadDocument::id).toList(), List.of());
    }

    @Override
    public Provenance made() {
        return MADE;
    }

    @Override
    public List<RuleEntry> rules() {
        return List.of();
    }

    /** The finding in a document that says never. */
    public static Finding never(Document document) {
        int start = document.text().indexOf("never");
        Span span = new Span(start, start + 5);
        Evidence at = new Evidence(document.id(), document.publisher(), span, "never", "", document.source().excerpt(span));
        return new Finding("00000000", "polarity-flip", Category.CONTRADICTION, Level.WARNING, 1, "It says never.", "Never say never.", "", "", at,
                List.of(), Proof.NONE, key("never", document.id()), State.NEW, Waiving.NONE);
    }
}
