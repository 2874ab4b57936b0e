package org.stet.report;

import java.io.IOException;
import java.util.List;
import org.stet.finding.Coverage;
import org.stet.finding.DocumentEntry;
import org.stet.report.Html.Attribute;
import org.stet.report.Html.Tag;

/** A document's text, with what findings speak of marked in it and, as a layer that can be switched on, how each sentence stands. */
final class HtmlDocument {

    /** References from one place to findings that rest on it; more would bury the text. */
    private static final int MOST_REFERENCES = 8;

    private final MarkedDocuments documents;
    private final Html html;

    HtmlDocument(MarkedDocuments documents, Html html) {
        this.documents = documents;
        this.html = html;
    }

    /**
     * @param document its number
     * @param late     whether a script shows it only when it is asked for
     */
    void write(int document, boolean late) throws IOException {
        DocumentEntry entry = documents.entry(document);
        html.open(Tag.DIV, "item").with(Attribute.ID, "d" + document);
        if (late) {
            html.open(Tag.NOSCRIPT);
        }
        html.open(Tag.ARTICLE, "document").with(Attribute.ARIA_LABELLEDBY, "t" + document).line();
        html.open(Tag.H3).with(Attribute.ID, "t" + document).quoted(entry.id()).closeLine();
        html.open(Tag.P, "byline").text(entry.role());
        for (String about : List.of(entry.publisher(), entry.published(), entry.path())) {
            if (!about.isEmpty()) {
                html.text(" \u00B7 ").quoted(about);
            }
        }
        html.closeLine();
        if (!entry.unread().isEmpty()) {
            html.open(Tag.P, "unread").element(Tag.SPAN, "word", "Not checked").text(" ").quoted(entry.unread()).closeLine();
        }
        List<Coverage.Sentence> sentences = documents.sentences(entry.id());
        text(document, sentences);
        HtmlCoverage.write(sentences, documents, entry.text(), html);
        html.close();
        if (late) {
            html.close();
        }
        html.closeLine();
    }

    private void text(int document, List<Coverage.Sentence> sentences) throws IOException {
        MarkedText text = documents.text(document);
        html.open(Tag.DIV, "text").with(Attribute.LANG, "").line();
        int begun = -1;
        for (MarkedText.Paragraph paragraph : text.paragraphs()) {
            html.open(Tag.P).with(Attribute.DIR, "auto");
            int within = -1;
            for (int i = paragraph.first(); i < paragraph.end(); i++) {
                MarkedText.Piece piece = text.pieces().get(i);
                if (piece.sentence() != within) {
                    if (within >= 0) {
                        html.close();
                    }
                    within = piece.sentence();
                    if (within >= 0) {
                        sentence(sentences.get(within), within != begun);
                        begun = within;
                    }
                }
                piece(piece, document, i);
            }
            if (within >= 0) {
                html.close();
            }
            html.closeLine();
        }
        html.closeLine();
    }

    private void sentence(Coverage.Sentence sentence, boolean begins) throws IOException {
        html.open(Tag.SPAN, "sentence " + sentence.standing().label());
        if (begins) {
            html.open(Tag.SPAN, "standing").with(Attribute.LANG, "en").text(Standings.sign(sentence.standing()) + "\u00A0");
            html.element(Tag.SPAN, "heard", Standings.words(sentence.standing()) + ": ").close();
        }
    }

    private void piece(MarkedText.Piece piece, int document, int index) throws IOException {
        if (piece.line() > 0) {
            html.open(Tag.SPAN, "line").with(Attribute.ARIA_HIDDEN, "true").text(Integer.toString(piece.line())).close();
        }
        String text = documents.entry(document).text().text();
        if (piece.look() == MarkedText.Look.PLAIN) {
            html.text(text, piece.span().start(), piece.span().end());
            return;
        }
        html.open(Tag.MARK, piece.look().label() + (piece.crowded() ? " crowded" : "")).with(Attribute.ID, MarkedDocuments.anchor(document, index))
                .with(Attribute.DATA_NUMBER, piece.finding()).text(text, piece.span().start(), piece.span().end()).close();
        references(piece.ending());
    }

    /** Links to the findings whose marks end here: what is at fault in full numbers, what they rest on in brackets. */
    private void references(List<MarkedText.Mark> ending) throws IOException {
        int resting = 0;
        for (MarkedText.Mark mark : ending) {
            if (mark.primary() || ++resting <= MOST_REFERENCES) {
                String level = mark.waived() ? "waived" : mark.level().label();
                html.open(Tag.SUP).open(Tag.A, mark.primary() ? "reference " + level : "reference evidence")
                        .with(Attribute.HREF, HtmlFinding.anchor(documents.finding(mark.finding()))).with(Attribute.DATA_NUMBER, mark.finding()).with(Attribute.LANG, "en")
                        .with(Attribute.ARIA_LABEL, (mark.primary() ? "Finding " : "Evidence for finding ") + mark.finding() + ", " + level);
                html.text(mark.primary() ? Integer.toString(mark.finding()) : "(" + mark.finding() + ")").close().close();
            }
        }
        if (resting > MOST_REFERENCES) {
            html.open(Tag.SUP).with(Attribute.LANG, "en").text(" and " + (resting - MOST_REFERENCES) + " more").close();
        }
    }
}
