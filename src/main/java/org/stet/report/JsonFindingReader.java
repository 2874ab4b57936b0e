package org.stet.report;

import java.util.List;
import org.stet.finding.Category;
import org.stet.finding.Condition;
import org.stet.finding.Evidence;
import org.stet.finding.FactNote;
import org.stet.finding.Finding;
import org.stet.finding.LeastChange;
import org.stet.finding.Level;
import org.stet.finding.Proof;
import org.stet.finding.State;
import org.stet.finding.Waiving;
import org.stet.text.Span;

/** Reads what {@link JsonFinding} wrote. */
final class JsonFindingReader {

    private final JsonPlaces places;

    JsonFindingReader(JsonPlaces places) {
        this.places = places;
    }

    Finding finding(JsonKeys keys) {
        List<Condition> conditions = keys.list("because", this::condition);
        Proof proof = new Proof(conditions, keys.list("facts", this::fact), keys.object("settled_by", this::change));
        return new Finding(keys.text("id"), keys.text("rule"), keys.one("category", Category.values(), Category::label),
                keys.one("level", Level.values(), Level::label), keys.share("confidence"), keys.text("message"), keys.text("help"),
                keys.text("standard"), keys.text("why"), keys.object("primary", this::evidence), keys.list("related", this::evidence),
                keys.has("more") ? keys.count("more", 1) : 0, proof,
                keys.sha256("fingerprint"), keys.one("state", State.values(), State::label), keys.object("waiver", JsonFindingReader::waiving));
    }

    private Evidence evidence(JsonKeys keys) {
        Span span = places.span(keys);
        String document = keys.text("document");
        return new Evidence(document, places.publisher(document), span, keys.text("text"), keys.text("says"), places.excerpt(span, keys),
                keys.textIfAny("copy_of"));
    }

    private Condition condition(JsonKeys keys) {
        return new Condition(keys.text("condition"), keys.one("kind", Condition.Kind.values(), Condition.Kind::label), keys.texts("facts"),
                keys.bindings("bindings"), keys.count("looked", 0),
                keys.list("nearest", miss -> new Condition.NearMiss(miss.text("fact"), miss.texts("unmet"))));
    }

    private FactNote fact(JsonKeys keys) {
        Span span = places.span(keys);
        return new FactNote(keys.text("id"), keys.text("kind"), keys.text("document"), span, JsonPlaces.at(keys), keys.text("text"),
                keys.text("sentence"), keys.text("value"), keys.text("says"), keys.texts("from"), keys.share("sureness"), keys.texts("why"));
    }

    private LeastChange change(JsonKeys keys) {
        return new LeastChange(keys.text("says"), keys.list("edits", edit ->
                new LeastChange.Edit(edit.text("document"), places.span(edit), edit.text("words"))));
    }

    private static Waiving waiving(JsonKeys keys) {
        return new Waiving(keys.one("state", Waiving.Kind.values(), Waiving.Kind::label), keys.text("reason"), keys.text("who"), keys.text("until"));
    }
}
