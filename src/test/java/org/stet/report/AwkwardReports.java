package org.stet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stet.finding.Category;
import org.stet.finding.Condition;
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
import org.stet.text.Source;
import org.stet.text.Span;

/** Invented reports that are hard to print: full of what a format could take for more than text, and a very long one. */
public final class AwkwardReports {

    /** What a draft says that means something to a terminal, a browser, a spreadsheet, a chat or a build server. */
    static final List<String> HOSTILE = List.of("<script>alert(1)</script>", "]]>", "::error file=x::gone", "##[error]gone", "=cmd|' /C calc'!A0", "+1+1", "-1+1",
            "@SUM(1,1)", "\uFF1D1+1", "\"=1+1", "one;=1+1", "\u00A0=1+1", "@everyone and @norwick-desk", "mayor@norwick.example", "`code` and ```", "a | b | c",
            "[here](https://norwick.example) ![x](y)", "see https://norwick.example or www.norwick.example", "<https://norwick.example>", "# head", "1. one", "2) two",
            "- item", "+ item", "> said", "===", "*a* _b_ ~~c~~ \\ $x$", "&amp; &lt; &#64;", "<!-- gone -->", "{0} and {{1}}", "50%0A50%25", ":tada: #12 GH-12",
            "\u202Enrut\u202C", "\u2066in\u2069", "nul\u0000here", "\u001B[31mred", "tab\there", "high \uD83D half", "low \uDE00 half", "\uFFFE and \uFFFF",
            "line\u2028part\u2029part\u0085next", "שלום עולם, שלום", "مرحبا بالعالم ١٢٣", "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD835\uDD18\uD835\uDD2B",
            "e\u0301\u0327 a\u0308", "東京の市長", "'quoted'", "\"quoted\", and more");

    private static final Provenance MADE = new Provenance("0.1.0", "d".repeat(64), "1".repeat(64), "6", List.of());

    private AwkwardReports() {
    }

    /** One finding for each of {@link #HOSTILE}; what is hostile stands also wherever else a user or a document may bring text. */
    static Report hostile() {
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
            Evidence place = at(draft, "", new Span(start, start + words.length()), words);
            Evidence other = at(wire, "Zeitung @all | [x](y) <i>", new Span(3, 22), words);
            start += words.length() + 1;
            Waiving waiving = i % 5 == 4 ? new Waiving(Waiving.Kind.WAIVED, "it is " + words, "R. Ahn " + words, "2026-12-31") : Waiving.NONE;
            findings.add(new Finding("f" + i, "quote-altered", Category.CONTRADICTION, Level.values()[i % 3], 0.5, "The draft says " + words, "Take out " + words,
                    "Style " + words, "Readers take " + words, place, List.of(other), proof(draft, place, words), String.format("%064x", i), State.NEW, waiving));
        }
        List<RuleEntry> rules = List.of(new RuleEntry("quote-altered", "2123456789ab", "A <b>quotation</b> is @altered | {0}", Category.CONTRADICTION, Level.NOTE,
                "[Style](x)", "`why`"));
        Settled settled = new Settled(true, List.of(new Settled.Gone("g1", "quote-altered", Level.ERROR, "lost <i>", "It said =1+1 @all", "0f".repeat(32))),
                List.of(new Settled.IdleWaiver("my, waivers:\u202E.yaml", 7, "=rule", "@all <b>")));
        return new Report(MADE, rules, documents, findings, List.of(), settled, List.of());
    }

    /** So many findings, one on each line of a draft. */
    public static Report many(int findings) {
        String line = "The council of Norwick paid 14 firms on Monday.\n";
        Source draft = new Source("draft", line.repeat(findings));
        Source wire = new Source("wire", "The council of Norwick paid 13 firms on Monday.\n");
        List<DocumentEntry> documents = List.of(new DocumentEntry("draft", "in/draft.txt", "draft", "", "", "e".repeat(64), "", draft),
                new DocumentEntry("wire", "in/wire.txt", "source", "The Norwick Herald", "2026-01-12", "f".repeat(64), "", wire));
        RuleEntry rule = new RuleEntry("number-conflict", "0123456789ab", "A figure differs", Category.CONTRADICTION, Level.ERROR, "Norwick Style Guide 2", "");
        Evidence other = at(wire, "The Norwick Herald", new Span(28, 30), "13");
        List<Finding> all = new ArrayList<>(findings);
        for (int i = 0; i < findings; i++) {
            Evidence place = at(draft, "", new Span(i * line.length() + 28, i * line.length() + 30), "14");
            all.add(new Finding("f" + i, rule.id(), rule.category(), Level.values()[i % 3], 0.9, "The draft says 14 firms where wire says 13.", "Check the figure.",
                    rule.standard(), "", place, List.of(other), Proof.NONE, String.format("%064x", i), State.NEW, Waiving.NONE));
        }
        return new Report(MADE, List.of(rule), documents, all, List.of(), Settled.NOTHING, List.of());
    }

    private static Proof proof(Source source, Evidence place, String words) {
        FactNote note = new FactNote("draft#quotation-1", "quotation", source.name(), place.span(), place.excerpt().at(), place.text(), place.excerpt().line(), words, words,
                List.of(), 1, List.of());
        return new Proof(List.of(new Condition("quotation: here " + words, List.of(note.id()), Map.of("here", words))), List.of(note),
                new LeastChange("No finding if the draft said " + words, List.of(new LeastChange.Edit(source.name(), place.span(), words))));
    }

    private static Evidence at(Source source, String publisher, Span span, String says) {
        return new Evidence(source.name(), publisher, span, span.in(source.text()), says, source.excerpt(span));
    }
}
