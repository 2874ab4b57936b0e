package org.stet.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.finding.Condition;
import org.stet.finding.FactNote;
import org.stet.finding.Finding;
import org.stet.finding.Proof;
import org.stet.report.Html.Attribute;
import org.stet.report.Html.Tag;

/** The derivation of a finding as a tree: each condition of the rule, the facts that met it, and what these are derived from. */
final class HtmlProof {

    private final Html html;
    private final Map<String, FactNote> facts = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    private HtmlProof(Proof proof, Html html) {
        this.html = html;
        proof.facts().forEach(f -> facts.put(f.id(), f));
    }

    /** Nothing where nothing is known. */
    static void write(Finding finding, Html html) throws IOException {
        Proof proof = finding.proof();
        if (proof.conditions().isEmpty()) {
            return;
        }
        html.open(Tag.DETAILS, "proof").element(Tag.SUMMARY, "Proof").open(Tag.OL).line();
        HtmlProof writer = new HtmlProof(proof, html);
        for (Condition condition : proof.conditions()) {
            writer.condition(condition);
        }
        if (finding.more() > 0) {
            html.element(Tag.LI, "The same conditions are met by those left out: " + Places.more(finding).orElse("") + ".").line();
        }
        html.close().closeLine();
    }

    private void condition(Condition condition) throws IOException {
        html.open(Tag.LI).element(Tag.CODE, "condition", condition.condition()).text(" ").element(Tag.SPAN, "word", condition.kind().label());
        if (!condition.bindings().isEmpty()) {
            html.open(Tag.UL, "bindings");
            for (Map.Entry<String, String> binding : condition.bindings().entrySet()) {
                html.open(Tag.LI).element(Tag.CODE, binding.getKey()).text(" is ").quoted(binding.getValue()).close();
            }
            html.close();
        }
        facts(condition.facts());
        if (condition.kind() == Condition.Kind.ABSENT) {
            html.element(Tag.P, condition.looked() == 0 ? "There is none." : "There is none: of " + condition.looked() + " looked through, none met it.");
            nearest(condition.nearest());
        }
        html.closeLine();
    }

    private void nearest(List<Condition.NearMiss> nearest) throws IOException {
        if (nearest.isEmpty()) {
            return;
        }
        html.open(Tag.UL).line();
        for (Condition.NearMiss miss : nearest) {
            html.open(Tag.LI).text("Nearest, but does not meet ");
            String between = "";
            for (String unmet : miss.unmet()) {
                html.text(between).element(Tag.CODE, unmet);
                between = ", ";
            }
            html.text(":");
            facts(List.of(miss.fact()));
            html.closeLine();
        }
        html.close();
    }

    private void facts(List<String> ids) throws IOException {
        if (ids.isEmpty()) {
            return;
        }
        html.open(Tag.UL, "facts");
        for (String id : ids) {
            html.open(Tag.LI);
            FactNote fact = facts.get(id);
            if (fact == null) {
                html.element(Tag.CODE, id);
            } else {
                html.text(fact.kind() + " ").element(Tag.CODE, id);
                if (told.add(id)) {
                    fact(fact);
                } else {
                    html.text(", as above");
                }
            }
            html.closeLine();
        }
        html.close();
    }

    private void fact(FactNote fact) throws IOException {
        if (fact.text().isEmpty()) {
            html.text(": ").quoted(fact.says());
        } else {
            html.text(" in ").quoted(fact.document()).text(", " + fact.at() + ": ");
            html.open(Tag.Q).with(Attribute.LANG, "").open(Tag.BDI).text(fact.text()).close().close();
        }
        if (!fact.value().isEmpty()) {
            html.text(", that is ").quoted(fact.value());
        }
        if (fact.sureness() < 1) {
            html.text(", sureness " + fact.sureness());
        }
        for (String reason : fact.why()) {
            html.text("; ").quoted(reason);
        }
        if (!fact.sentence().isEmpty() && !fact.sentence().equals(fact.text())) {
            html.open(Tag.BLOCKQUOTE).with(Attribute.LANG, "").with(Attribute.DIR, "auto").text(fact.sentence()).close();
        }
        facts(fact.from());
    }
}
