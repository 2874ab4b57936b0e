package org.stet.fact;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.stet.text.Span;

/** A document's facts as one line of JSON. Offsets are UTF-16 code units of the document's text, the end exclusive. */
public final class FactLine {

    private static final JsonMapper JSON = new JsonMapper();

    private FactLine() {
    }

    /** Ends in a line feed. */
    public static String of(DocumentFacts facts) {
        ObjectNode line = JSON.createObjectNode().put("id", facts.document());
        list(line, "claims", facts.claims(), FactLine::claim);
        list(line, "attributions", facts.attributions(), FactLine::attribution);
        list(line, "quotations", facts.quotations(), FactLine::quotation);
        list(line, "quantities", facts.quantities(), FactLine::quantity);
        list(line, "times", facts.times(), FactLine::time);
        list(line, "names", facts.names(), FactLine::name);
        list(line, "qualifiers", facts.qualifiers(), FactLine::qualifier);
        list(line, "positions", facts.positions(), FactLine::position);
        return line + "\n";
    }

    private static <F extends Stated> void list(ObjectNode line, String key, List<F> facts, BiConsumer<ObjectNode, F> form) {
        ArrayNode array = line.putArray(key);
        for (F fact : facts) {
            form.accept(span(array.addObject(), fact.span()), fact);
        }
    }

    private static ObjectNode span(ObjectNode object, Span span) {
        return object.put("start", span.start()).put("end", span.end());
    }

    private static void claim(ObjectNode object, Claim claim) {
        object.put("predicate", claim.predicate()).put("roleset", claim.roleset()).put("polarity", label(claim.polarity()))
                .put("factuality", label(claim.factuality()));
        ArrayNode roles = object.putArray("roles");
        claim.roles().forEach(role -> span(roles.addObject().put("label", role.label()), role.span()));
    }

    private static void attribution(ObjectNode object, Attribution attribution) {
        span(object.putObject("source"), attribution.source().span());
        span(object.putObject("cue"), attribution.cue().span());
        ArrayNode content = object.putArray("content");
        attribution.content().forEach(part -> span(content.addObject(), part));
        object.put("kind", label(attribution.form()));
    }

    private static void quotation(ObjectNode object, Quotation quotation) {
        object.put("speaker", quotation.speaker()).put("speakerText", quotation.speakerText()).put("scare", quotation.scare());
    }

    private static void quantity(ObjectNode object, Quantity quantity) {
        bound(object, "min", quantity.min());
        bound(object, "max", quantity.max());
        object.put("bound", label(quantity.bound())).put("kind", label(quantity.kind())).put("unit", quantity.measure()).put("per", quantity.per())
                .put("counted", quantity.counted()).put("change", label(quantity.change()));
    }

    /** An open bound is null, as JSON has no infinity. */
    private static void bound(ObjectNode object, String key, double bound) {
        if (Double.isInfinite(bound)) {
            object.putNull(key);
        } else {
            object.put(key, bound);
        }
    }

    private static void time(ObjectNode object, Timex time) {
        object.put("type", time.type().name()).put("value", time.value());
    }

    private static void name(ObjectNode object, Name name) {
        object.put("kind", label(name.kind())).put("entity", name.entity());
    }

    private static void qualifier(ObjectNode object, Qualifier qualifier) {
        object.put("kind", qualifier.kind());
    }

    private static void position(ObjectNode object, Position position) {
        object.put("holder", position.holder()).put("title", position.title()).put("organization", position.organization());
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
