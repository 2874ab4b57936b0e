package org.stet.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stet.finding.Provenance;
import org.stet.finding.Report;
import org.stet.finding.RuleEntry;

/** What made a report, as SARIF has it (§3.18): the driver with its rules, and the language models as extensions. */
final class SarifTool {

    /** What {@link SarifInvocation} tells of. */
    static final String NOT_CHECKED = "document-not-checked";
    static final String SET_ASIDE = "file-set-aside";
    static final String IDLE_WAIVER = "waiver-without-finding";

    private SarifTool() {
    }

    static void write(Report report, JsonGenerator json) throws IOException {
        Provenance made = report.made();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Stet");
        json.writeStringField("version", made.version());
        if (made.version().matches("\\d+\\.\\d+\\.\\d+([-+][0-9A-Za-z.+-]+)?")) {
            json.writeStringField("semanticVersion", made.version());
        }
        Json.list("rules", report.rules(), SarifTool::rule, json);
        json.writeArrayFieldStart("notifications");
        notification(NOT_CHECKED, "A document was not checked, and nothing was held against it.", json);
        if (!report.archive().aside().isEmpty()) {
            notification(SET_ASIDE, "A file of the archive, or an entry in one, could not be read.", json);
        }
        notification(IDLE_WAIVER, "A waiver matches no finding.", json);
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        json.writeStringField("rules", made.rules());
        json.writeStringField("lexicon", made.lexicon());
        json.writeStringField("extractor", made.extractor());
        json.writeEndObject();
        json.writeEndObject();
        Json.list("extensions", made.models(), SarifTool::model, json);
        json.writeEndObject();
    }

    private static void model(Provenance.Model model, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", model.name());
        json.writeStringField("version", model.version());
        json.writeObjectFieldStart("properties");
        json.writeStringField("sha256", model.sha256());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void rule(RuleEntry rule, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("name", name(rule.id()));
        String title = rule.title().isBlank() ? rule.id() : rule.title();
        text("shortDescription", title, json);
        text("fullDescription", rule.why().isBlank() ? title : rule.why(), json);
        json.writeObjectFieldStart("help");
        String standard = rule.standard().isBlank() ? "" : "Standard: " + rule.standard();
        json.writeStringField("text", paragraphs(title, standard, rule.why()));
        json.writeStringField("markdown", paragraphs("**" + MarkdownText.of(title) + "**", MarkdownText.of(standard), MarkdownText.of(rule.why())));
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", rule.level().label());
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        json.writeString(rule.category().label());
        json.writeEndArray();
        json.writeStringField("standard", rule.standard());
        json.writeStringField("version", rule.version());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void notification(String id, String about, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("name", name(id));
        text("shortDescription", about, json);
        json.writeEndObject();
    }

    private static String paragraphs(String... paragraphs) {
        return Arrays.stream(paragraphs).filter(p -> !p.isBlank()).collect(Collectors.joining("\n\n"));
    }

    /** {@code QuoteAltered} for {@code quote-altered}. */
    private static String name(String id) {
        return Arrays.stream(id.split("-")).filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1)).collect(Collectors.joining());
    }

    /** A message or description that is only text. */
    static void text(String field, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}
