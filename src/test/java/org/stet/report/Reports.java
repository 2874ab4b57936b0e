package org.stet.report;

import java.util.List;
import java.util.Map;
import org.stet.finding.Category;
import org.stet.finding.Condition;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Evidence;
import org.stet.finding.Finding;
import org.stet.finding.Level;
import org.stet.finding.Report;
import org.stet.finding.State;
import org.stet.text.Source;
import org.stet.text.Span;

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

    private Reports() {
    }

    static Report fixed() {
        Finding bribes = new Finding("f1", "qualifier-dropped", Category.ATTRIBUTION_GAP, Level.ERROR, 0.8,
                "The accusation against the mayor appears without “without evidence”, which wire carries.",
                "Add “without evidence”, or cite the evidence.", "Norwick Style Guide 3.4",
                "An accusation that nobody has backed must say so; readers take a bare one for true.",
                at(DRAFT, "", "she took bribes from a building firm that had been given the contract for the eastern wall, for the new library and for two schools in the north of the town, and that her deputy knew of it", "she took bribes"),
                List.of(at(WIRE, "The Norwick Herald and Weekly Advertiser", "without evidence", "“without evidence”")),
                List.of(new Condition("Accusation of the draft", List.of("draft#accusation-1"), Map.of("$here", "she took bribes", "$entity", "mayor")),
                        new Condition("no Qualifier beside it", List.of(), Map.of())), "a".repeat(64), State.NEW);
        Finding day = new Finding("f2", "date-conflict", Category.CONTRADICTION, Level.WARNING, 0.65,
                "The resignation is dated Monday here and Sunday in wire.",
                "Check the day.", "Norwick Style Guide 1.1", "", at(DRAFT, "", "Monday", "2026-01-12"),
                List.of(at(WIRE, "The Norwick Herald and Weekly Advertiser", "Sunday", "2026-01-11")),
                List.of(new Condition("$same : Correspondence( slot == Slot.TIME )", List.of("draft~wire#1"), Map.of("same", "resign; the mayor"))),
                "b".repeat(64), State.NEW);
        Finding wide = new Finding("f3", "quote-altered", Category.CONTRADICTION, Level.NOTE, 1, "The quotation is shortened.", "", "", "",
                at(DRAFT, "", "“辞任”した", ""), List.of(at(DRAFT, "", "Cafe\u0301 owners", "")), List.of(), "c".repeat(64), State.NEW);
        return new Report("0.1.0", "d".repeat(64), documents(), List.of(wide, day, bribes));
    }

    static Report empty() {
        return new Report("0.1.0", "d".repeat(64), documents(), List.of());
    }

    private static List<DocumentEntry> documents() {
        return List.of(new DocumentEntry("draft", "in/draft.txt", "draft", "", "", "e".repeat(64), ""),
                new DocumentEntry("wire", "in/wire.txt", "source", "The Norwick Herald and Weekly Advertiser", "2026-01-12", "f".repeat(64), ""));
    }

    private static Evidence at(Source source, String publisher, String words, String says) {
        int start = source.text().indexOf(words);
        Span span = new Span(start, start + words.length());
        return new Evidence(source.name(), publisher, span, words, says, source.excerpt(span));
    }
}
