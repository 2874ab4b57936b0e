package org.stet.report;

import java.util.ArrayList;
import java.util.List;
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

/** Invented reports that are full of what a format could take for more than text. */
final class HostileReports {

    /** What a draft says that means something to a terminal, a browser, a spreadsheet, a chat or a build server. */
    static final List<String> HOSTILE = List.of("<script>alert(1)</script>", "]]>", "::error file=x::gone", "##[error]gone", "=cmd|' /C calc'!A0", "+1+1", "-1+1",
            "@SUM(1,1)", "\uFF1D1+1", "\"=1+1", "one;=1+1", "\u00A0=1+1", "@everyone and @norwick-desk", "mayor@norwick.example", "`code` and ```", "a | b | c",
            "[here](https://norwick.example) ![x](y)", "see https://norwick.example or www.norwick.example", "<https://norwick.example>", "# head", "1. one", "2) two",
            "- item", "+ item", "> said", "===", "*a* _b_ ~~c~~ \\ $x$", "&amp; &lt; &#64;", "<!-- gone -->", "{0} and {{1}}", "50%0A50%25", ":tada: #12 GH-12",
            "\u202Enrut\u202C", "\u2066in\u2069", "nul\u0000here", "\u001B[31mred", "tab\there", "high \uD83D half", "low \uDE00 half", "\uFFFE and \uFFFF",
            "line\u2028part\u2029part\u0085next", "שלום עולם, שלום", "مرحبا بالعالم ١٢٣", "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD835\uDD18\uD835\uDD2B",
            "e\u0301\u0327 a\u0308", "東京の市長", "'quoted'", "\"quoted\", and more");

    /** What a hostile text may hold: tags, handlers, ends of elements, entities, marks of direction, characters that are none. */
    static final String ATTACK = "</script><script>window.hacked=1</script><img src=x onerror=\"window.hacked=2\"> </noscript></title></style>"
            + "<svg onload=window.hacked=3> \" onmouseover=\"window.hacked=4\" ' javascript:window.hacked=5 &lt;b&gt; &#x3C;script&#x3E; <!-- ]]> "
            + "\u202Egnisrever\u202C \u2066isolated \u200Fmark \u0000 \u001B[31m \uD800 \uDC00 \u2028 \uFEFF\uFFFF \uDBFF\uDFFF end";

    private HostileReports() {
    }

    /** One finding for each of {@link #HOSTILE}; what is hostile stands also wherever else a user or a document may bring text. */
    static Report one() {
        Source draft = new Source("draft <b>", String.join("\n", HOSTILE) + "\n");
        Source wire = new Source("wire", "\uD83D\uDE00 The wire, \uD83D\uDE00 too.\r\nThe end.\rReally.");
        List<DocumentEntry> documents = List.of(
                new DocumentEntry("draft <b>", "in/Entwurf 1, 50%: ü\u202E.md", "draft", "", "", "e".repeat(64), "", draft),
                new DocumentEntry("wire", "/abs/wire #1?.txt", "source", "Zeitung @all | [x](y) <i>", "2026-01-12", "f".repeat(64), "", wire),
                new DocumentEntry("slow", "C:\\texts\\slow.txt", "source", "", "", "a".repeat(64), "not checked: ::error:: reading it took <long>. Split it.",
                        new Source("slow", "")));
        List<Finding> findings = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < HOSTILE.size(); i++) {
            String words = HOSTILE.get(i);
            Evidence place = Reports.at(draft, "", new Span(start, start + words.length()), words);
            Evidence other = Reports.at(wire, "Zeitung @all | [x](y) <i>", new Span(3, 22), words);
            start += words.length() + 1;
            Waiving waiving = i % 5 == 4 ? new Waiving(Waiving.Kind.WAIVED, "it is " + words, "R. Ahn " + words, "2026-12-31") : Waiving.NONE;
            findings.add(new Finding("f" + i, "quote-altered", Category.CONTRADICTION, Level.values()[i % 3], 0.5, "The draft says " + words, "Take out " + words,
                    "Style " + words, "Readers take " + words, place, List.of(other), proof(draft, place, words), String.format("%064x", i), State.NEW, waiving));
        }
        List<RuleEntry> rules = List.of(new RuleEntry("quote-altered", "2123456789ab", "A <b>quotation</b> is @altered | {0}", Category.CONTRADICTION, Level.NOTE,
                "[Style](x)", "`why`"));
        Settled settled = new Settled(true, List.of(new Settled.Gone("g1", "quote-altered", Level.ERROR, "lost <i>", "It said =1+1 @all", "0f".repeat(32))),
                List.of(new Settled.IdleWaiver("my, waivers:\u202E.yaml", 7, "=rule", "@all <b>")));
        return new Report(Reports.MADE_WITHOUT_MODELS, rules, documents, findings, List.of(), settled, List.of());
    }

    /** Every field that comes from a document or a file attacks. */
    static Report all() {
        Source draft = new Source("draft" + ATTACK, "One " + ATTACK + "\r\n\r\nTwo \u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627 \uD83D\uDE80 e\u0301nd.\rThree.\n");
        Source wire = new Source("wire" + ATTACK, ATTACK + "\n");
        Proof proof = new Proof(List.of(new Condition(ATTACK, List.of(ATTACK), Map.of(ATTACK, ATTACK)),
                new Condition(ATTACK, Condition.Kind.ABSENT, List.of(), Map.of(), 1, List.of(new Condition.NearMiss(ATTACK, List.of(ATTACK))))),
                List.of(new FactNote(ATTACK, ATTACK, ATTACK, new Span(0, 3), new Position(1, 1), ATTACK, ATTACK, ATTACK, ATTACK, List.of(ATTACK), 0.5, List.of(ATTACK))),
                new LeastChange(ATTACK, List.of()));
        Finding finding = new Finding("f1", ATTACK, Category.CONTRADICTION, Level.ERROR, 0.5, ATTACK, ATTACK, ATTACK, ATTACK,
                Reports.at(draft, ATTACK, new Span(4, 4 + ATTACK.length()), ATTACK), List.of(Reports.at(wire, ATTACK, new Span(0, ATTACK.length()), ATTACK)), proof,
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

    private static Proof proof(Source source, Evidence place, String words) {
        FactNote note = new FactNote("draft#quotation-1", "quotation", source.name(), place.span(), place.excerpt().at(), place.text(), place.excerpt().line(), words, words,
                List.of(), 1, List.of());
        return new Proof(List.of(new Condition("quotation: here " + words, List.of(note.id()), Map.of("here", words))), List.of(note),
                new LeastChange("No finding if the draft said " + words, List.of(new LeastChange.Edit(source.name(), place.span(), words))));
    }
}
