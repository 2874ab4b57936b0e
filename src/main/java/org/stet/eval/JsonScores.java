package org.stet.eval;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.stet.finding.Category;
import org.stet.finding.Finding;
import org.stet.report.Json;
import org.stet.report.JsonFinding;

/** Cases with their findings, each written as soon as it is known, then the scores; {@code docs/eval.md} describes it. */
public final class JsonScores implements Rendering {

    private static final double ROUNDING = 10_000;

    private final StringWriter text = new StringWriter();
    private final JsonGenerator json;

    public JsonScores() {
        try {
            json = Json.generator(text);
            json.writeStartObject();
            json.writeArrayFieldStart("cases");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void add(Outcome outcome, Appendable out) throws IOException {
        Case of = outcome.of();
        json.writeStartObject();
        json.writeStringField("name", of.name());
        json.writeStringField("file", of.file());
        json.writeNumberField("line", of.line());
        json.writeBooleanField("clean", of.clean());
        json.writeStringField("unchecked", outcome.unchecked());
        json.writeArrayFieldStart("expectations");
        for (Expectation expectation : of.expectations()) {
            expectation(expectation, outcome);
        }
        json.writeEndArray();
        ids("false", outcome.falseFindings());
        json.writeArrayFieldStart("findings");
        for (Finding finding : outcome.findings()) {
            JsonFinding.write(finding, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        handOn(out);
    }

    private void expectation(Expectation expectation, Outcome outcome) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("categories");
        for (Category category : expectation.categories()) {
            json.writeString(category.label());
        }
        json.writeEndArray();
        json.writeStringField("text", expectation.text());
        ids("met_by", outcome.counted().stream().filter(f -> expectation.isMetBy(f, outcome.of().draft())).toList());
        json.writeEndObject();
    }

    private void ids(String key, List<Finding> findings) throws IOException {
        json.writeArrayFieldStart(key);
        for (Finding finding : findings) {
            json.writeString(finding.id());
        }
        json.writeEndArray();
    }

    @Override
    public void finish(Scores scores, Appendable out) throws IOException {
        json.writeEndArray();
        json.writeObjectFieldStart("scores");
        json.writeNumberField("cases", scores.cases());
        json.writeNumberField("unchecked", scores.unchecked());
        expectations(scores.total());
        findings(scores.total());
        number("f1", scores.total().f1());
        number("false_per_clean_draft", scores.falsePerClean());
        drafts("clean_drafts", scores.cleanFlagged());
        drafts("faulty_drafts", scores.faultyFlagged());
        number("balanced_accuracy", scores.balancedAccuracy());
        json.writeArrayFieldStart("by_category");
        for (Map.Entry<String, Row> category : scores.byCategory().entrySet()) {
            json.writeStartObject();
            json.writeStringField("category", category.getKey());
            expectations(category.getValue());
            findings(category.getValue());
            number("f1", category.getValue().f1());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("by_rule");
        for (Map.Entry<String, Row> rule : scores.byRule().entrySet()) {
            json.writeStartObject();
            json.writeStringField("rule", rule.getKey());
            findings(rule.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("pairs");
        json.writeNumberField("pairs", scores.pairs());
        number("faulty_higher", scores.faultyHigher());
        json.writeEndObject();
        json.writeArrayFieldStart("by_confidence");
        for (Map.Entry<Integer, Ratio> band : scores.byConfidence().entrySet()) {
            json.writeStartObject();
            json.writeNumberField("from", band.getKey() / 10.0);
            json.writeNumberField("to", (band.getKey() + 1) / 10.0);
            json.writeNumberField("findings", band.getValue().whole());
            json.writeNumberField("right", band.getValue().part());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        handOn(out);
        out.append('\n');
    }

    private void expectations(Row row) throws IOException {
        json.writeNumberField("expected", row.met().whole());
        json.writeNumberField("met", row.met().part());
        number("recall", row.recall());
    }

    private void findings(Row row) throws IOException {
        json.writeNumberField("findings", row.right().whole());
        json.writeNumberField("right", row.right().part());
        json.writeNumberField("false_on_clean", row.falseOnClean());
        number("precision", row.precision());
    }

    private void drafts(String key, Ratio flagged) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeNumberField("drafts", flagged.whole());
        json.writeNumberField("flagged", flagged.part());
        json.writeEndObject();
    }

    /** Rounded to four places; null where there is nothing to take a share of. */
    private void number(String key, OptionalDouble value) throws IOException {
        if (value.isEmpty()) {
            json.writeNullField(key);
        } else {
            json.writeNumberField(key, Math.round(value.getAsDouble() * ROUNDING) / ROUNDING);
        }
    }

    private void handOn(Appendable out) throws IOException {
        json.flush();
        out.append(text.getBuffer());
        text.getBuffer().setLength(0);
    }
}
