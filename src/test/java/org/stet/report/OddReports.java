package org.stet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.stet.finding.Provenance;
import org.stet.finding.Report;
import org.stet.finding.RuleEntry;
import org.stet.finding.Settled;
import org.stet.finding.State;
import org.stet.finding.Waiving;
import org.stet.text.Position;
import org.stet.text.Source;
import org.stet.text.Span;

/** Invented reports that a page has trouble with: one that attacks it, one of overlapping marks, one that is very long. */
final class OddReports {

    /** What a hostile text may hold: tags, handlers, ends of elements, entities, marks of direction, characters that are none. */
    static final String ATTACK = "</script><script>window.hacked=1</script><img src=x onerror=\"window.hacked=2\"> </noscript></title></style>"
            + "<svg onload=window.hacked=3> \" onmouseover=\"window.hacked=4\" ' javascript:window.hacked=5 &lt;b&gt; &#x3C;script&#x3E; <!-- ]]> "
            + "\u202Egnisrever\u202C \u2066isolated \u200Fmark \u0000 \u001B[31m \uD800 \uDC00 \u2028 \uFEFF\uFFFF \uDBFF\uDFFF end";

    private OddReports() {
    }

    /** Every field that comes from a document or a file attacks. */
    static Report hostile() {
        Source draft = new Source("draft" + ATTACK, "One " + ATTACK + "\r\n\r\nTwo \u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627 \uD83D\uDE80 e\u0301nd.\rThree.\n");
        Source wire = new Source("wire" + ATTACK, ATTACK + "\n");
        Proof proof = new Proof(List.of(new Condition(ATTACK, List.of(ATTACK), Map.of(ATTACK, ATTACK)),
                new Condition(ATTACK, Condition.Kind.ABSENT, List.of(), Map.of(), 1, List.of(new Condition.NearMiss(ATTACK, List.of(ATTACK))))),
                List.of(new FactNote(ATTACK, ATTACK, ATTACK, new Span(0, 3), new Position(1, 1), ATTACK, ATTACK, ATTACK, ATTACK, List.of(ATTACK), 0.5, List.of(ATTACK))),
                new LeastChange(ATTACK, List.of()));
        Finding finding = new Finding("f1", ATTACK, Category.CONTRADICTION, Level.ERROR, 0.5, ATTACK, ATTACK, ATTACK, ATTACK,
                at(draft, ATTACK, new Span(4, 4 + ATTACK.length()), ATTACK), List.of(at(wire, ATTACK, new Span(0, ATTACK.length()), ATTACK)), proof,
                "a".repeat(64), State.NEW, new Waiving(Waiving.Kind.CHANGED, ATTACK, ATTACK, ATTACK));
        Coverage coverage = new Coverage(draft.name(), List.of(new Coverage.Sentence(new Span(0, 40), Coverage.Standing.SKIPPED, ATTACK,
                List.of(new Coverage.Unit(ATTACK, new Span(0, 60), Coverage.Standing.SILENT, ATTACK, List.of(new Coverage.Place(wire.name(), new Span(0, 30))))))));
        List<DocumentEntry> documents = List.of(new DocumentEntry(draft.name(), ATTACK, "draft", ATTACK, ATTACK, "e".repeat(64), "", draft),
                new DocumentEntry(wire.name(), ATTACK, "source", ATTACK, ATTACK, "f".repeat(64), ATTACK, wire));
        return new Report(new Provenance(ATTACK, ATTACK, ATTACK, ATTACK, List.of(new Provenance.Model(ATTACK, ATTACK, ATTACK))),
                List.of(new RuleEntry(ATTACK, ATTACK, ATTACK, Category.CONTRADICTION, Level.ERROR, ATTACK, ATTACK)), documents, List.of(finding), List.of(coverage),
                new Settled(true, List.of(new Settled.Gone(ATTACK, ATTACK, Level.NOTE, ATTACK, ATTACK, ATTACK)),
                        List.of(new Settled.IdleWaiver(ATTACK, 1, ATTACK, ATTACK))), List.of());
    }

    /** So many findings on a long draft, each held against a sentence of one of two sources, all with a proof. */
    static Report many(int count) {
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
            Evidence here = at(text, "", own.get(i), (i + 3) + " crowns");
            Evidence against = at(wire, "The Norwick Herald", there.get(i), (i + 4) + " crowns");
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
        return new Report(new Provenance("0.1.0", "d".repeat(64), "1".repeat(64), "6", List.of()),
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

    private static Evidence at(Source source, String publisher, Span span, String says) {
        return new Evidence(source.name(), publisher, span, span.in(source.text()), says, source.excerpt(span));
    }
}
