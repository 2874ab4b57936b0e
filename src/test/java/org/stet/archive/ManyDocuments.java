package org.stet.archive;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.stet.audit.ArchiveStages;
import org.stet.audit.Correction;
import org.stet.audit.Judged;
import org.stet.audit.ReadDocument;
import org.stet.audit.StoryWork;
import org.stet.document.Document;
import org.stet.document.Metadata;
import org.stet.document.Role;
import org.stet.fact.Correspondence;
import org.stet.fact.DocumentFacts;
import org.stet.fact.DocumentReading;
import org.stet.finding.Category;
import org.stet.finding.Evidence;
import org.stet.finding.Finding;
import org.stet.finding.Level;
import org.stet.finding.Proof;
import org.stet.finding.Provenance;
import org.stet.finding.Report;
import org.stet.finding.RuleEntry;
import org.stet.finding.State;
import org.stet.finding.Story;
import org.stet.finding.Waiving;
import org.stet.ledger.Ledger;
import org.stet.ledger.LedgerPlace;
import org.stet.ledger.Patience;
import org.stet.report.DashboardReport;
import org.stet.report.JsonReport;
import org.stet.story.Signature;
import org.stet.text.Source;
import org.stet.text.Span;

/** A program that audits an archive of many invented documents, which are made one by one, with stages that find something in each. */
final class ManyDocuments {

    private static final int STORY = 10;

    private ManyDocuments() {
    }

    /** @param args the ledger's folder, how many documents, and how many characters each has */
    public static void main(String[] args) throws IOException {
        int documents = Integer.parseInt(args[1]);
        String text = "The council of Norwick paid 14 firms on Monday.\n".repeat(Integer.parseInt(args[2]) / 48);
        ArchiveStages stages = new Tiny();
        try (Ledger ledger = Ledger.open(new LedgerPlace.Folder(Path.of(args[0])), Patience.NONE); LocalCrew crew = new LocalCrew(stages, 2);
                ArchiveAudit audit = ArchiveAudit.begin(new ArchiveAudit.Setting(ledger, stages, crew, List.of(), ArchiveListener.NONE, new StopSignal(),
                        Clock.systemUTC(), System.err::println), "many", Patience.NONE)) {
            Report report = audit.run(taker -> {
                for (int i = 0; i < documents; i++) {
                    taker.accept(document(i, text));
                }
            }, true).orElseThrow();
            Report told = audit.done(report, List.of(), List.of());
            new JsonReport().render(told, Writer.nullWriter());
            new DashboardReport().render(told, Writer.nullWriter());
            System.out.println(told.documents().size() + " documents, " + told.findings().size() + " findings, " + told.archive().stories() + " stories");
        }
    }

    private static Document document(int i, String text) {
        String id = String.format(Locale.ROOT, "article-%06d", i);
        String own = i + ". " + text;
        return new Document(id, "archive/" + id + ".txt", Role.PEER, "The Norwick Herald", Metadata.day("2026-01-12").orElseThrow(), "story-" + i / STORY,
                new Source(id, own), key(own), List.of());
    }

    private static String key(Object... of) {
        return String.format("%064x", Objects.hash(of) & 0xffffffffL);
    }

    /** Stages that take no time. */
    private record Tiny() implements ArchiveStages {

        @Override
        public String readingKey(Document document) {
            return document.sha256();
        }

        @Override
        public String unreadKey(String readingKey) {
            return key("unread", readingKey);
        }

        @Override
        public ReadDocument read(Document document) {
            return new ReadDocument(document, new DocumentReading(DocumentFacts.none(document.id(), document.sha256()), List.of(), List.of()), "");
        }

        @Override
        public void allAsked() {
        }

        @Override
        public Signature signature(ReadDocument document) {
            return new Signature(document.id(), "2026-01-12", document.document().story());
        }

        @Override
        public String judgingKey() {
            return key("judging");
        }

        @Override
        public String judgedAs(Document document, String readingKey) {
            return key(document.id(), readingKey);
        }

        @Override
        public String storyKey(String story, List<String> judgedAs, Map<String, String> copies, List<Correction> corrections) {
            return key(story, judgedAs);
        }

        @Override
        public Judged judge(StoryWork work) {
            return new Judged(work.story(), work.documents().stream().map(d -> finding(d.document())).toList(), List.of(), List.of(), "");
        }

        private static Finding finding(Document document) {
            Span span = new Span(0, 5);
            Evidence place = new Evidence(document.id(), document.publisher(), span, span.in(document.text()), "", document.source().excerpt(span));
            return new Finding("", "number-conflict", Category.CONTRADICTION, Level.ERROR, 0.9, "It says so.", "Check it.", "", "", place, List.of(), Proof.NONE,
                    key(document.id(), "finding"), State.NEW, Waiving.NONE);
        }

        @Override
        public Story facts(StoryWork work, List<Correspondence> correspondences) {
            return new Story(work.documents().stream().map(ReadDocument::id).toList(), List.of());
        }

        @Override
        public Provenance made() {
            return new Provenance("0.1.0", "0".repeat(64), "0".repeat(64), "1", List.of());
        }

        @Override
        public List<RuleEntry> rules() {
            return List.of();
        }
    }
}
