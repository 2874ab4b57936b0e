package org.stet.cli;

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
import org.stet.fact.Telling;
import org.stet.fact.DocumentFacts;
import org.stet.fact.DocumentReading;
import org.stet.finding.Provenance;
import org.stet.finding.RuleEntry;
import org.stet.finding.Story;
import org.stet.story.Signature;

/** What {@link FakeStages} find, stage by stage; all documents of an archive are of one story. */
record FakeArchive(List<String> asked) implements ArchiveStages {

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
        return document.text().contains("slow") ? ReadDocument.unread(document, "time limit", FakeStages.SLOW)
                : new ReadDocument(document, new DocumentReading(DocumentFacts.none(document.id(), document.sha256()), List.of(), List.of()), "");
    }

    @Override
    public void allAsked() {
    }

    @Override
    public Signature signature(ReadDocument document) {
        return new Signature(document.id(), "", "all");
    }

    @Override
    public String judgingKey() {
        return key("judging");
    }

    @Override
    public String judgedAs(Document document, String readingKey) {
        return key(document.id(), readingKey, document.publisher());
    }

    @Override
    public String storyKey(String story, List<String> judgedAs, Map<String, String> copies, List<Correction> corrections) {
        return key(story, judgedAs, copies);
    }

    @Override
    public Judged judge(StoryWork work) {
        asked.add("audit " + work.documents().stream().map(ReadDocument::id).toList());
        return new Judged(work.story(), work.documents().stream().filter(d -> d.document().text().contains("never")).map(d -> FakeStages.never(d.document())).toList(),
                List.of(), List.of(), "");
    }

    @Override
    public Story facts(StoryWork work, List<Correspondence> correspondences) {
        return new Story(work.documents().stream().map(ReadDocument::id).toList(), List.of());
    }

    @Override
    public Provenance made() {
        return FakeStages.MADE;
    }

    @Override
    public List<RuleEntry> rules() {
        return List.of();
    }

    @Override
    public List<Telling> trace(ReadDocument claim, ReadDocument document) {
        throw new UnsupportedOperationException("only the real stages trace a claim");
    }
}
