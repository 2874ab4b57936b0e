package org.stet.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.stet.rule.Inspection;
import org.stet.text.Problem;

/** What is wrong in rules, word lists and settings, for other programs; {@code docs/rules.md} describes it. */
public final class JsonInspection {

    private JsonInspection() {
    }

    /** @throws IOException where writing fails */
    public static void write(Inspection inspection, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.generator(text)) {
            json.writeStartObject();
            json.writeNumberField("rules", inspection.rules());
            json.writeNumberField("sound", inspection.sound());
            problems("problems", inspection.problems(), json);
            problems("remarks", inspection.remarks(), json);
            json.writeEndObject();
        }
        out.append(text.getBuffer()).append('\n');
    }

    private static void problems(String name, List<Problem> problems, JsonGenerator json) throws IOException {
        Json.list(name, problems, JsonInspection::problem, json);
    }

    private static void problem(Problem problem, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", problem.file());
        json.writeNumberField("line", problem.where().map(e -> e.at().line()).orElse(0));
        json.writeNumberField("column", problem.where().map(e -> e.at().column()).orElse(0));
        json.writeStringField("excerpt", problem.where().map(e -> e.line().substring(e.from(), Math.min(e.to(), e.line().length()))).orElse(""));
        json.writeStringField("what", problem.what());
        json.writeStringField("mend", problem.mend());
        json.writeEndObject();
    }
}
