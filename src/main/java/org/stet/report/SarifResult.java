package org.stet.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stet.finding.Evidence;
import org.stet.finding.Finding;
import org.stet.finding.LeastChange;
import org.stet.finding.Settled;
import org.stet.finding.Waiving;

/** One finding as SARIF has it (§3.27). */
final class SarifResult {

    private static final String FINGERPRINT = "stet/v1";

    private final Map<String, Integer> rules;
    private final boolean baseline;
    private final SarifPlaces places;
    private final JsonGenerator json;

    /**
     * @param rules    each rule's place in the list of rules
     * @param baseline whether the report was held against one
     */
    SarifResult(Map<String, Integer> rules, boolean baseline, SarifPlaces places, JsonGenerator json) {
        this.rules = rules;
        this.baseline = baseline;
        this.places = places;
        this.json = json;
    }

    void write(Finding finding) throws IOException {
        begin(finding.rule(), finding.level().label(), text(finding), baseline ? finding.state().label() : "");
        json.writeArrayFieldStart("locations");
        places.begin(finding.primary());
        json.writeEndObject();
        json.writeEndArray();
        json.writeArrayFieldStart("relatedLocations");
        for (int i = 0; i < finding.related().size(); i++) {
            Evidence place = finding.related().get(i);
            places.begin(place);
            json.writeNumberField("id", i + 1);
            SarifTool.text("message", message(Places.label(place) + ": " + (place.says().isBlank() ? place.text() : place.says())), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        fingerprint(finding.fingerprint());
        json.writeNumberField("rank", Math.round(finding.confidence() * 1000) / 10.0);
        suppressions(finding);
        fixes(finding.proof().change());
        properties(finding);
        json.writeEndObject();
    }

    /** One of the baseline that is no more. */
    void write(Settled.Gone gone) throws IOException {
        begin(gone.rule(), gone.level().label(), message(gone.message()), "absent");
        json.writeArrayFieldStart("locations");
        places.whole(gone.document());
        json.writeEndArray();
        fingerprint(gone.fingerprint());
        json.writeArrayFieldStart("suppressions");
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        json.writeStringField("id", gone.id());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void begin(String rule, String level, String text, String state) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", rule);
        if (rules.containsKey(rule)) {
            json.writeNumberField("ruleIndex", rules.get(rule));
        }
        json.writeStringField("level", level);
        if (!state.isEmpty()) {
            json.writeStringField("baselineState", state);
        }
        SarifTool.text("message", text, json);
    }

    /** What is wrong, what to do, and links to the related places: viewers show only places that the message links to (§3.11.6). */
    private static String text(Finding finding) {
        StringBuilder text = new StringBuilder(message(finding.message()));
        if (!finding.help().isBlank()) {
            text.append(' ').append(message(finding.help()));
        }
        for (int i = 0; i < finding.related().size(); i++) {
            String label = message(Places.label(finding.related().get(i))).replaceAll("[\\\\\\[\\]]", "\\\\$0");
            text.append(i == 0 ? " Compare [" : ", [").append(label).append("](").append(i + 1).append(')');
        }
        Places.more(finding).ifPresent(more -> text.append(' ').append(more));
        return text.append(finding.related().isEmpty() ? "" : ".").toString();
    }

    /** The text as a message stands for it: braces that stand for themselves are doubled (§3.11.5). */
    static String message(String text) {
        return text.replace("{", "{{").replace("}", "}}");
    }

    private void fingerprint(String fingerprint) throws IOException {
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField(FINGERPRINT, fingerprint);
        json.writeEndObject();
    }

    /** On every result, as one with an empty list is known to be open (§3.27.23). */
    private void suppressions(Finding finding) throws IOException {
        json.writeArrayFieldStart("suppressions");
        if (finding.waived()) {
            json.writeStartObject();
            json.writeStringField("kind", "external");
            json.writeStringField("status", "accepted");
            json.writeStringField("justification", finding.waiving().reason());
            json.writeObjectFieldStart("properties");
            json.writeStringField("who", finding.waiving().who());
            json.writeStringField("until", finding.waiving().until());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void fixes(LeastChange change) throws IOException {
        if (change.edits().isEmpty()) {
            return;
        }
        Map<String, List<LeastChange.Edit>> edits = change.edits().stream()
                .collect(Collectors.groupingBy(LeastChange.Edit::document, LinkedHashMap::new, Collectors.toList()));
        json.writeArrayFieldStart("fixes");
        json.writeStartObject();
        if (!change.says().isBlank()) {
            SarifTool.text("description", message(change.says()), json);
        }
        json.writeArrayFieldStart("artifactChanges");
        for (Map.Entry<String, List<LeastChange.Edit>> document : edits.entrySet()) {
            json.writeStartObject();
            json.writeFieldName("artifactLocation");
            places.artifact(document.getKey());
            json.writeArrayFieldStart("replacements");
            for (LeastChange.Edit edit : document.getValue()) {
                places.replacement(edit);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void properties(Finding finding) throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeStringField("id", finding.id());
        json.writeStringField("category", finding.category().label());
        json.writeStringField("help", finding.help());
        json.writeStringField("standard", finding.standard());
        json.writeStringField("why", finding.why());
        json.writeStringField("says", finding.primary().says());
        json.writeStringField("settledBy", finding.proof().change().says());
        if (finding.more() > 0) {
            json.writeNumberField("more", finding.more());
        }
        if (finding.waiving().kind() != Waiving.Kind.NONE && !finding.waived()) {
            JsonFinding.waiving(finding.waiving(), json);
        }
        json.writeEndObject();
    }
}
