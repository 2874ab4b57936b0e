package org.stet.report;

import java.io.IOException;
import java.util.List;
import org.stet.finding.Coverage;
import org.stet.finding.DocumentEntry;
import org.stet.report.Html.Attribute;
import org.stet.report.Html.Tag;
import org.stet.text.Source;
import org.stet.text.Span;

/** What was checked of a document, sentence by sentence, below its text. */
final class HtmlCoverage {

    private HtmlCoverage() {
    }

    /** Nothing where it is not known. */
    static void write(List<Coverage.Sentence> sentences, MarkedDocuments documents, Source text, Html html) throws IOException {
        if (sentences.isEmpty()) {
            return;
        }
        html.open(Tag.DETAILS, "checks").element(Tag.SUMMARY, "What was checked").open(Tag.OL).line();
        for (Coverage.Sentence sentence : sentences) {
            html.open(Tag.LI, "check");
            standing(sentence.standing(), sentence.reason(), html);
            html.text(" ");
            words(sentence.span(), text, html);
            if (!sentence.units().isEmpty()) {
                html.open(Tag.UL).line();
                for (Coverage.Unit unit : sentence.units()) {
                    unit(unit, documents, text, html);
                }
                html.close();
            }
            html.closeLine();
        }
        html.close().closeLine();
    }

    private static void unit(Coverage.Unit unit, MarkedDocuments documents, Source text, Html html) throws IOException {
        html.open(Tag.LI).text(unit.kind() + " ");
        words(unit.span(), text, html);
        html.text(" ");
        standing(unit.standing(), unit.reason(), html);
        for (Coverage.Place place : unit.by()) {
            html.text("; ").quoted(place.document());
            var source = documents.entry(place.document()).map(DocumentEntry::text);
            if (source.isPresent()) {
                html.text(", line " + source.get().position(Math.min(place.span().start(), source.get().text().length())).line() + ": ");
                words(place.span(), source.get(), html);
            }
        }
        html.closeLine();
    }

    private static void standing(Coverage.Standing standing, String reason, Html html) throws IOException {
        html.element(Tag.SPAN, "word " + standing.label(), Standings.sign(standing) + " " + Standings.words(standing));
        if (!reason.isEmpty()) {
            html.text(" (").quoted(reason).text(")");
        }
    }

    private static void words(Span span, Source source, Html html) throws IOException {
        int end = Math.min(span.end(), source.text().length());
        html.open(Tag.Q).with(Attribute.LANG, "").open(Tag.BDI).text(source.text(), Math.min(span.start(), end), end).close().close();
    }
}
