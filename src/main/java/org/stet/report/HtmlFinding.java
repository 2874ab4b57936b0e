package org.stet.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stet.finding.Evidence;
import org.stet.finding.Finding;
import org.stet.finding.Report;
import org.stet.finding.RuleEntry;
import org.stet.finding.Waiving;
import org.stet.report.Html.Attribute;
import org.stet.report.Html.Tag;
import org.stet.text.Excerpt;
import org.stet.text.Sentences;
import org.stet.text.Span;

/** One finding of the list: what is wrong, where, why it matters, what to do, and the proof. */
final class HtmlFinding {

    /** Of a line that goes on and on without a sentence's end. */
    private static final int MOST_AROUND = 300;

    private final MarkedDocuments documents;
    private final Html html;
    private final Map<String, RuleEntry> rules = new HashMap<>();
    private final boolean baseline;

    HtmlFinding(Report report, MarkedDocuments documents, Html html) {
        this.documents = documents;
        this.html = html;
        this.baseline = report.settled().baseline();
        report.rules().forEach(r -> rules.put(r.id(), r));
    }

    /** The id of the element that shows a finding. */
    static String anchor(Finding finding) {
        return "f-" + finding.id();
    }

    /**
     * @param number in the report, from 1
     * @param late   whether a script shows it only when it is asked for
     */
    void write(Finding finding, int number, boolean late) throws IOException {
        html.open(Tag.DIV, "item").with(Attribute.ID, anchor(finding)).with(Attribute.DATA_LEVEL, finding.level().label())
                .with(Attribute.DATA_RULE, finding.rule()).with(Attribute.DATA_DOCUMENT, documents.number(finding.primary().document()))
                .with(Attribute.DATA_STATE, finding.state().label());
        if (finding.waived()) {
            html.with(Attribute.DATA_WAIVED);
        }
        if (late) {
            html.open(Tag.NOSCRIPT);
        }
        html.open(Tag.DETAILS, "finding " + (finding.waived() ? "waived" : finding.level().label())).with(Attribute.OPEN).line();
        head(finding, number);
        html.open(Tag.DIV, "body").line();
        html.open(Tag.UL, "places").line();
        place(finding.primary(), "primary");
        for (Evidence place : finding.related()) {
            place(place, "related");
        }
        if (finding.more() > 0) {
            html.open(Tag.LI, "related").text(Places.more(finding).orElse("")).closeLine();
        }
        html.closeLine();
        notes(finding);
        HtmlProof.write(finding, html);
        html.close().close();
        if (late) {
            html.close();
        }
        html.closeLine();
    }

    private void head(Finding finding, int number) throws IOException {
        html.open(Tag.SUMMARY).open(Tag.H3).element(Tag.SPAN, "number", Integer.toString(number)).text(" ");
        String level = finding.level().label();
        html.element(Tag.SPAN, "level", level.substring(0, 1).toUpperCase(Locale.ROOT) + level.substring(1)).text(" ").element(Tag.CODE, finding.rule());
        if (finding.waiving().kind() != Waiving.Kind.NONE) {
            html.text(" ").element(Tag.SPAN, "word", switch (finding.waiving().kind()) {
                case EXPIRED -> "waiver expired";
                case CHANGED -> "waiver no longer fits";
                default -> "waived";
            });
        }
        if (baseline) {
            html.text(" ").element(Tag.SPAN, "word", finding.state().label());
        }
        html.close().open(Tag.SPAN, "message").with(Attribute.DIR, "auto").text(finding.message()).close().closeLine();
    }

    private void place(Evidence place, String part) throws IOException {
        html.open(Tag.LI, part).open(Tag.P, "where");
        Optional<MarkedDocuments.Place> shown = documents.place(place);
        if (shown.isPresent()) {
            MarkedDocuments.Place at = shown.get();
            html.open(Tag.A, "place").with(Attribute.HREF, at.anchor()).with(Attribute.DATA_DOCUMENT, at.document())
                    .with(Attribute.DATA_FROM, at.pieces().first()).with(Attribute.DATA_TO, at.pieces().last());
        } else {
            html.open(Tag.SPAN, "place");
        }
        html.quoted(place.document()).text(", line " + place.excerpt().at().line()).close();
        if (!place.publisher().isEmpty()) {
            html.text(" (").quoted(place.publisher()).text(")");
        }
        if (!place.copyOf().isEmpty()) {
            html.text(", a copy of ").quoted(place.copyOf());
        }
        html.close();
        quotation(place);
        if (!place.says().isEmpty() && !place.text().contains(place.says())) {
            html.open(Tag.P, "says").text("that is: ").quoted(place.says()).close();
        }
        html.closeLine();
    }

    /** The exact words in the sentence around them. */
    private void quotation(Evidence place) throws IOException {
        Excerpt excerpt = place.excerpt();
        Span sentence = Sentences.around(excerpt);
        int from = whole(excerpt.line(), Math.max(sentence.start(), excerpt.from() - MOST_AROUND));
        html.open(Tag.BLOCKQUOTE).with(Attribute.LANG, "").with(Attribute.DIR, "auto");
        html.text(from > sentence.start() ? "\u2026" : "").text(excerpt.line(), from, excerpt.from());
        html.element(Tag.MARK, place.text());
        if (place.text().length() == excerpt.to() - excerpt.from()) {
            int to = whole(excerpt.line(), Math.min(sentence.end(), excerpt.to() + MOST_AROUND));
            html.text(excerpt.line(), excerpt.to(), to).text(to < sentence.end() ? "\u2026" : "");
        }
        html.close();
    }

    /** The offset, or the one before where it would part a pair. */
    private static int whole(String line, int at) {
        return at > 0 && at < line.length() && Character.isSurrogatePair(line.charAt(at - 1), line.charAt(at)) ? at - 1 : at;
    }

    private void notes(Finding finding) throws IOException {
        html.open(Tag.DL).line();
        note("Help", finding.help());
        note("Would settle it", finding.proof().change().says());
        note("Standard", finding.standard());
        note("Why", finding.why());
        Waiving waiving = finding.waiving();
        if (waiving.kind() != Waiving.Kind.NONE) {
            html.element(Tag.DT, "Waiver").open(Tag.DD).quoted(waiving.reason());
            html.text(waiving.who().isEmpty() ? "" : ", by ").quoted(waiving.who()).text(waiving.until().isEmpty() ? "" : ", until " + waiving.until()).closeLine();
        }
        html.element(Tag.DT, "Rule").open(Tag.DD).element(Tag.CODE, finding.rule());
        RuleEntry rule = rules.get(finding.rule());
        if (rule != null) {
            html.text(" version ").element(Tag.CODE, rule.version());
        }
        html.text(", " + finding.category().label().replace('-', ' ') + ", confidence " + finding.confidence()).closeLine();
        html.element(Tag.DT, "Finding").open(Tag.DD).open(Tag.A, "self").with(Attribute.HREF, anchor(finding)).text(finding.id()).close().text(" ")
                .element(Tag.CODE, "hash", finding.fingerprint()).closeLine();
        html.closeLine();
    }

    private void note(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            html.element(Tag.DT, name).open(Tag.DD).with(Attribute.DIR, "auto").text(text).closeLine();
        }
    }
}
