package org.stet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.stet.finding.Category;
import org.stet.finding.Condition;
import org.stet.finding.Coverage;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Evidence;
import org.stet.finding.FactNote;
import org.stet.finding.Finding;
import org.stet.finding.LeastChange;
import org.stet.finding.Level;
import org.stet.finding.Proof;
import org.stet.finding.Report;
import org.stet.finding.RuleEntry;
import org.stet.finding.Settled;
import org.stet.finding.Shelf;
import org.stet.finding.ShortIds;
import org.stet.finding.State;
import org.stet.finding.Waiving;
import org.stet.text.Position;
import org.stet.text.Source;
import org.stet.text.Span;

/** Invented reports with many findings. */
public final class LongReports {

    private LongReports() {
    }

    /** So many findings, one on each line of a draft. */
    public static Report alike(int findings) {
        String line = "The council of Norwick paid 14 firms on Monday.\n";
        Source draft = new Source("draft", line.repeat(findings));
        Source wire = new Source("wire", "The council of Norwick paid 13 firms on Monday.\n");
        List<DocumentEntry> documents = List.of(new DocumentEntry("draft", "in/draft.txt", "draft", "", "", "e".repeat(64), "", draft),
                new DocumentEntry("wire", "in/wire.txt", "source", "The Norwick Herald", "2026-01-12", "f".repeat(64), "", wire));
        RuleEntry rule = new RuleEntry("number-conflict", "0123456789ab", "A figure differs", Category.CONTRADICTION, Level.ERROR, "Norwick Style Guide 2", "");
        Evidence other = Reports.at(wire, "The Norwick Herald", new Span(28, 30), "13");
        List<Finding> all = new ArrayList<>(findings);
        for (int i = 0; i < findings; i++) {
            Evidence place = Reports.at(draft, "", new Span(i * line.length() + 28, i * line.length() + 30), "14");
            all.add(new Finding("f" + i, rule.id(), rule.category(), Level.values()[i % 3], 0.9, "The draft says 14 firms where wire says 13.", "Check the figure.",
                    rule.standard(), "", place, List.of(other), Proof.NONE, String.format("%064x", i), State.NEW, Waiving.NONE));
        }
        return new Report(Reports.MADE_WITHOUT_MODELS, List.of(rule), documents, all, List.of(), Settled.NOTHING, List.of());
    }

    /** An archive of stories of two articles each, of which the first of every story has {@code each} findings; nothing of it is held. */
    public static Report archive(int documents, int each) {
        RuleEntry rule = new RuleEntry("number-conflict", "0123456789ab", "A figure differs", Category.CONTRADICTION, Level.ERROR, "Norwick Style Guide 2", "");
        Shelf<DocumentEntry> entries = new Shelf<>(documents, (from, to) -> IntStream.range(from, to).mapToObj(LongReports::article).toList());
        Shelf<Finding> findings = new Shelf<>(documents / 2 * each, (from, to) -> IntStream.range(from, to).mapToObj(i -> finding(rule, i, each)).toList());
        Shelf<Coverage> coverage = new Shelf<>(documents, (from, to) -> IntStream.range(from, to).mapToObj(i -> new Coverage(id(i),
                List.of(new Coverage.Sentence(new Span(0, 46), Coverage.Standing.CONTRADICTED, "", List.of())))).toList());
        return new Report(Reports.MADE_WITHOUT_MODELS, List.of(rule), entries, ShortIds.assign(findings), coverage, Settled.NOTHING, List.of());
    }

    private static String id(int document) {
        return String.format(Locale.ROOT, "article-%07d", document);
    }

    private static Source words(int document) {
        return new Source(id(document), ("The council of Norwick paid " + (10 + document) + " firms on Monday.\n").repeat(40));
    }

    private static DocumentEntry article(int i) {
        return new DocumentEntry(id(i), "archive/" + id(i) + ".txt", "peer", i % 2 == 0 ? "The Norwick Herald" : "The Sundale Post",
                String.format(Locale.ROOT, "20%02d-%02d-12", 10 + i / 120 % 10, 1 + i % 12), "e".repeat(64), i % 1000 == 999 ? "not checked: it is not in English. See to it." : "",
                Source.later(id(i), () -> words(i)));
    }

    private static Finding finding(RuleEntry rule, int i, int each) {
        int document = i / each * 2;
        int line = words(document).text().indexOf('\n') + 1;
        Span here = new Span(i % each * line + 28, i % each * line + 30);
        return new Finding("", rule.id(), rule.category(), Level.values()[i % 3], 0.9, "It says one number of firms where " + id(document + 1) + " says another.",
                "Check the figure.", rule.standard(), "", Reports.at(words(document), "The Norwick Herald", here, "14"),
                List.of(Reports.at(words(document + 1), "The Sundale Post", here, "13")), Proof.NONE, String.format(Locale.ROOT, "%08x", i * 2654435761L & 0xFFFFFFFFL) + "0".repeat(56),
                State.NEW, Waiving.NONE);
    }

    /** So many findings on a long draft, each held against a sentence of one of two sources, all with a proof. */
    static Report proved(int count) {
        StringBuilder draft = new StringBuilder("The ledger of Norwick\n\n");
        StringBuilder[] sources = {new StringBuilder(), new StringBuilder()};
        List<Span> own = new ArrayList<>();
        List<Span> there = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            own.add(sentence(draft, i, "paid " + (i + 3) + " crowns"));
            there.add(sentence(sources[i % 2], i, "paid " + (i + 4) + " crowns"));
        }
        Source text = new Source("draft", draft.toString());
        List<Source> wires = List.of(new Source("wire", sources[0].toString()), new Source("gazette", sources[1].toString()));
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Source wire = wires.get(i % 2);
            Evidence here = Reports.at(text, "", own.get(i), (i + 3) + " crowns");
            Evidence against = Reports.at(wire, "The Norwick Herald", there.get(i), (i + 4) + " crowns");
            Proof proof = new Proof(List.of(new Condition("quantity: here", List.of("draft#q" + i), Map.of("here", here.text())),
                    new Condition("quantity: there, compared with: here", List.of("draft~" + wire.name() + "#" + i, wire.name() + "#q" + i), Map.of("there", against.text()))),
                    List.of(note("draft#q" + i, here), note(wire.name() + "#q" + i, against),
                            new FactNote("draft~" + wire.name() + "#" + i, "correspondence", "draft", new Span(0, 0), new Position(1, 1), "", "", "number: different",
                                    "the same house", List.of("draft#q" + i, wire.name() + "#q" + i), 0.8, List.of("house " + i))),
                    new LeastChange("No finding if the draft said " + (i + 4) + " crowns.", List.of()));
            String id = String.format(Locale.ROOT, "%08x", i);
            findings.add(new Finding(id, i % 3 == 0 ? "number-conflict" : "sum-wrong", Category.CONTRADICTION, Level.values()[i % 3], 0.7,
                    "draft says " + (i + 3) + " crowns, and " + wire.name() + " says " + (i + 4) + ".", "Go back to the ledger.", "Norwick Style Guide 2.2",
                    "A figure that is wrong once is copied for years.", here, List.of(against), proof, (id + "0").repeat(7) + "a", State.NEW,
                    i % 10 == 9 ? new Waiving(Waiving.Kind.WAIVED, "the clerk rang", "R. Ahn", "") : Waiving.NONE));
        }
        return new Report(Reports.MADE_WITHOUT_MODELS,
                List.of(new RuleEntry("number-conflict", "0123456789ab", "A number differs", Category.CONTRADICTION, Level.NOTE, "Norwick Style Guide 2.2", "")),
                List.of(entry(text, "draft"), entry(wires.get(1), "source"), entry(wires.get(0), "source")), findings, List.of(), Settled.NOTHING, List.of());
    }

    private static Span sentence(StringBuilder text, int i, String words) {
        text.append("House ").append(i).append(" of the long street by the eastern wall ");
        int start = text.length();
        text.append(words).append(" to the town that year. ").append(i % 5 == 4 ? "\n\n" : "");
        return new Span(start, start + words.length());
    }

    private static DocumentEntry entry(Source source, String role) {
        return new DocumentEntry(source.name(), "in/" + source.name() + ".txt", role, "", "", "e".repeat(64), "", source);
    }

    private static FactNote note(String id, Evidence place) {
        return new FactNote(id, "quantity", place.document(), place.span(), place.excerpt().at(), place.text(), place.text() + " to the town that year.", place.says(),
                place.says(), List.of(), 1, List.of());
    }
}
