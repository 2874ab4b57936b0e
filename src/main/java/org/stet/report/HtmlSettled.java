package org.stet.report;

import java.io.IOException;
import org.stet.finding.Settled;
import org.stet.report.Html.Attribute;
import org.stet.report.Html.Tag;

/** What is left of what people settled before: findings of the baseline that are gone, and waivers that match nothing. */
final class HtmlSettled {

    private HtmlSettled() {
    }

    static void write(Settled settled, Html html) throws IOException {
        if (settled.gone().isEmpty() && settled.idle().isEmpty()) {
            return;
        }
        html.open(Tag.SECTION, "settled").with(Attribute.ARIA_LABELLEDBY, "settled-title").line();
        html.open(Tag.H2).with(Attribute.ID, "settled-title").text("Settled before").closeLine();
        if (!settled.gone().isEmpty()) {
            html.element(Tag.H3, "Gone since the baseline").open(Tag.UL).line();
            for (Settled.Gone gone : settled.gone()) {
                html.open(Tag.LI).text(gone.level().label()).text(" ").element(Tag.CODE, gone.rule()).text(" in ").quoted(gone.document()).text(": ")
                        .quoted(gone.message()).text(" ").element(Tag.CODE, "hash", gone.id()).closeLine();
            }
            html.closeLine();
        }
        if (!settled.idle().isEmpty()) {
            html.element(Tag.H3, "Waivers that match no finding").open(Tag.UL).line();
            for (Settled.IdleWaiver idle : settled.idle()) {
                html.open(Tag.LI).quoted(idle.file()).text(", line " + idle.line() + ": ").element(Tag.CODE, idle.what()).text(", ").quoted(idle.reason())
                        .closeLine();
            }
            html.closeLine();
        }
        html.closeLine();
    }
}
