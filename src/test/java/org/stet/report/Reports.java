package org.stet.report;

import java.util.List;
import java.util.Map;
import org.stet.fact.Article;
import org.stet.fact.Bound;
import org.stet.fact.Change;
import org.stet.fact.Correspondence;
import org.stet.fact.Outcome;
import org.stet.fact.Passage;
import org.stet.fact.Quantity;
import org.stet.fact.QuantityKind;
import org.stet.fact.Slot;
import org.stet.finding.Category;
import org.stet.finding.Condition;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Evidence;
import org.stet.finding.Finding;
import org.stet.finding.Level;
import org.stet.finding.Report;
import org.stet.finding.State;
import org.stet.finding.Coverage;
import org.stet.finding.FactNote;
import org.stet.finding.LeastChange;
import org.stet.finding.Proof;
import org.stet.finding.Provenance;
import org.stet.finding.RuleEntry;
import org.stet.finding.Settled;
import org.stet.finding.Story;
import org.stet.finding.Waiving;
import org.stet.text.Position;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.text.Zone;

/** One fixed, invented report with what is awkward to show, and an empty one. */
final class Reports {

    private static final Source DRAFT = new Source("draft", """
            Mayor of Norwick resigns
            The mayor of Norwick resigned on Monday. Critics say she took bribes from a building firm that had been given the contract for the eastern wall, for the new library and for two schools in the north of the town, and that her deputy knew of it. She denies it.
            東京の市長は\u202E“辞任”した。 Cafe\u0301 owners cheered.\u0007
            """);
    private static final Source WIRE = new Source("wire", """
            NORWICK - The mayor resigned on Sunday.
            Critics say, without evidence, that she took bribes.
            """);

    static final Provenance MADE_WITHOUT_MODELS = new Provenance("0.1.0", "d".repeat(64), "1".repeat(64), "6", List.of());
    private static final Provenance MADE = new Provenance("0.1.0", "d".repeat(64), "1".repeat(64), "6",
            List.of(new Provenance.Model("parser", "1.2", "2".repeat(64))));
    private static final List<RuleEntry> RULES = List.of(
            new RuleEntry("date-conflict", "0123456789ab", "A date differs", Category.CONTRADICTION, Level.WARNING, "Norwick Style Guide 1.1", ""),
            new RuleEntry("qualifier-dropped", "1123456789ab", "A qualifier is gone", Category.ATTRIBUTION_GAP, Level.ERROR, "Norwick Style Guide 3.4",
                    "An accusation that nobody has backed must say so; readers take a bare one for true."),
            new RuleEntry("quote-altered", "2123456789ab", "A quotation is altered", Category.CONTRADICTION, Level.NOTE, "", ""));

    private Reports() {
    }

    static Report fixed() {
        Finding bribes = new Finding("f1", "qualifier-dropped", Category.ATTRIBUTION_GAP, Level.ERROR, 0.8,
                "The accusation against the mayor appears without “without evidence”, which wire carries.",
                "Add “without evidence”, or cite the evidence.", "Norwick Style Guide 3.4",
                "An accusation that nobody has backed must say so; readers take a bare one for true.",
                at(DRAFT, "", "she took bribes from a building firm that had been given the contract for the eastern wall, for the new library and for two schools in the north of the town, and that her deputy knew of it", "she took bribes"),
                List.of(at(WIRE, "The Norwick Herald and Weekly Advertiser", "without evidence", "“without evidence”")),
                new Proof(List.of(new Condition("accusation: here", List.of("draft#accusation-1"), Map.of("here", "she took bribes")),
                        new Condition("no qualifier: {claim: <here.claim>}", Condition.Kind.ABSENT, List.of(), Map.of(), 3,
                                List.of(new Condition.NearMiss("draft#qualifier-2", List.of("claim: <here.claim>"))))),
                        List.of(note("draft#accusation-1", "accusation", DRAFT, "she took bribes", "take bribes (A0: mayor of Norwick)"),
                                note("draft#qualifier-2", "qualifier", DRAFT, "on Monday", "doubt")),
                        new LeastChange("No finding if the draft said “without evidence” of it.", List.of())), "a".repeat(64), State.NEW, Waiving.NONE);
        Finding day = new Finding("f2", "date-conflict", Category.CONTRADICTION, Level.WARNING, 0.65,
                "The resignation is dated Monday here and Sunday in wire.",
                "Check the day.", "Norwick Style Guide 1.1", "", at(DRAFT, "", "Monday", "2026-01-12"),
                List.of(at(WIRE, "The Norwick Herald and Weekly Advertiser", "Sunday", "2026-01-11")),
                new Proof(List.of(new Condition("time: here", List.of("draft#time-1"), Map.of("here", "Monday")),
                        new Condition("time: there, compared with: here, by: time, comes out: different", List.of("draft~wire#1", "wire#time-1"),
                                Map.of("there", "Sunday", "there.comparison", "resign; the mayor"))),
                        List.of(note("draft#time-1", "time", DRAFT, "Monday", "2026-01-12"),
                                new FactNote("draft~wire#1", "correspondence", "draft", new Span(0, 0), new Position(1, 1), "", "", "time: different",
                                        "resign; the mayor", List.of("draft#time-1", "wire#time-1"), 0.81, List.of("resign", "the mayor")),
                                note("wire#time-1", "time", WIRE, "Sunday", "2026-01-11")),
                        new LeastChange("No finding if the draft said “Sunday” for “Monday”.",
                                List.of(new LeastChange.Edit("draft", span(DRAFT, "Monday"), "Sunday")))),
                "b".repeat(64), State.UNCHANGED, new Waiving(Waiving.Kind.EXPIRED, "the desk rang the town hall", "R. Ahn", "2026-01-31"));
        Finding wide = new Finding("f3", "quote-altered", Category.CONTRADICTION, Level.NOTE, 1, "The quotation is shortened.", "", "", "",
                at(DRAFT, "", "“辞任”した", ""), List.of(at(DRAFT, "", "Cafe\u0301 owners", "")), Proof.NONE, "c".repeat(64), State.NEW,
                new Waiving(Waiving.Kind.WAIVED, "the speaker agreed to the cut", "M. Okoro", ""));
        return new Report(MADE, RULES, documents(), List.of(wide, day, bribes), List.of(coverage()), settled(), List.of(story()));
    }

    static Report empty() {
        return new Report(MADE, RULES, documents(), List.of(), List.of(coverage()), Settled.NOTHING, List.of());
    }

    private static List<DocumentEntry> documents() {
        return List.of(new DocumentEntry("draft", "in/draft.txt", "draft", "", "", "e".repeat(64), "", DRAFT),
                new DocumentEntry("wire", "in/wire.txt", "source", "The Norwick Herald and Weekly Advertiser", "2026-01-12", "f".repeat(64), "", WIRE));
    }

    private static Coverage coverage() {
        Span resigned = span(DRAFT, "The mayor of Norwick resigned on Monday.");
        Span critics = span(DRAFT, "Critics say she took bribes");
        Span sunday = span(WIRE, "NORWICK - The mayor resigned on Sunday.");
        return new Coverage("draft", List.of(
                new Coverage.Sentence(span(DRAFT, "Mayor of Norwick resigns"), Coverage.Standing.SUPPORTED, "", List.of(
                        new Coverage.Unit("claim", span(DRAFT, "Mayor of Norwick resigns"), Coverage.Standing.SUPPORTED, "same event",
                                List.of(new Coverage.Place("wire", sunday))))),
                new Coverage.Sentence(resigned, Coverage.Standing.CONTRADICTED, "", List.of(
                        new Coverage.Unit("time", span(DRAFT, "Monday"), Coverage.Standing.CONTRADICTED, "another day", List.of(new Coverage.Place("wire", sunday))))),
                new Coverage.Sentence(critics, Coverage.Standing.SILENT, "", List.of(
                        new Coverage.Unit("claim", span(DRAFT, "she took bribes"), Coverage.Standing.SILENT, "", List.of()))),
                new Coverage.Sentence(span(DRAFT, "She denies it."), Coverage.Standing.NOT_CHECKABLE, "it states nothing that a source could bear out", List.of()),
                new Coverage.Sentence(span(DRAFT, "東京の市長は\u202E“辞任”した。"), Coverage.Standing.SKIPPED, "language", List.of())));
    }

    private static Settled settled() {
        return new Settled(true, List.of(new Settled.Gone("0f0f0f0f", "number-conflict", Level.ERROR, "draft", "The draft says 3 where wire says 4.", "0f".repeat(32))),
                List.of(new Settled.IdleWaiver("stet-waivers.yaml", 7, "vague-source", "the desk knows who it is")));
    }

    private static Story story() {
        Passage many = new Passage(span(DRAFT, "two schools"), 2, Zone.BODY, "two schools", false);
        return new Story(List.of("draft", "wire"), List.of(new Article("draft", true, false, "", ""),
                new Quantity("draft#quantity-1", "draft", many, 2, Double.POSITIVE_INFINITY, Bound.AT_LEAST, QuantityKind.COUNT, "", "", "school",
                        Change.NONE, "give", ""),
                new Correspondence("draft~wire#1", Slot.TIME, Outcome.DIFFERENT, "draft#time-1", "wire#time-1", "draft", "wire", 0.81,
                        List.of("resign", "the mayor"), true),
                new Article("wire", false, false, "The Norwick Herald and Weekly Advertiser", "2026-01-12")));
    }

    private static FactNote note(String id, String kind, Source source, String words, String value) {
        Span span = span(source, words);
        return new FactNote(id, kind, source.name(), span, source.position(span.start()), words, source.excerpt(span).line(), value, words, List.of(), 1, List.of());
    }

    private static Span span(Source source, String words) {
        int start = source.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException(words);
        }
        return new Span(start, start + words.length());
    }

    private static Evidence at(Source source, String publisher, String words, String says) {
        return at(source, publisher, span(source, words), says);
    }

    static Evidence at(Source source, String publisher, Span span, String says) {
        return new Evidence(source.name(), publisher, span, span.in(source.text()), says, source.excerpt(span));
    }
}
