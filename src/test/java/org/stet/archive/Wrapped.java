package org.stet.archive;

import java.util.List;
import java.util.Map;
import org.stet.audit.ArchiveStages;
import org.stet.audit.Correction;
import org.stet.audit.Judged;
import org.stet.audit.ReadDocument;
import org.stet.audit.StoryWork;
import org.stet.document.Document;
import org.stet.fact.Correspondence;
import org.stet.finding.Provenance;
import org.stet.finding.RuleEntry;
import org.stet.finding.Story;
import org.stet.story.Signature;

/** Stages that do what others do, but for what a test wants otherwise. */
class Wrapped implements ArchiveStages {

    private final ArchiveStages others;

    Wrapped(ArchiveStages others) {
        this.others = others;
    }

    @Override
    public String readingKey(Document document) {
        return others.readingKey(document);
    }

    @Override
    public String unreadKey(String readingKey) {
        return others.unreadKey(readingKey);
    }

    @Override
    public ReadDocument read(Document document) {
        return others.read(document);
    }

    @Override
    public void allAsked() {
        others.allAsked();
    }

    @Override
    public Signature signature(ReadDocument document) {
        return others.signature(document);
    }

    @Override
    public String judgingKey() {
        return others.judgingKey();
    }

    @Override
    public String judgedAs(Document document, String readingKey) {
        return others.judgedAs(document, readingKey);
    }

    @Override
    public String storyKey(String story, List<String> judgedAs, Map<String, String> copies, List<Correction> corrections) {
        return others.storyKey(story, judgedAs, copies, corrections);
    }

    @Override
    public Judged judge(StoryWork work) {
        return others.judge(work);
    }

    @Override
    public Story facts(StoryWork work, List<Correspondence> correspondences) {
        return others.facts(work, correspondences);
    }

    @Override
    public Provenance made() {
        return others.made();
    }

    @Override
    public List<RuleEntry> rules() {
        return others.rules();
    }
}
