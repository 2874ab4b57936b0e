package org.stet.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.stet.text.Nearest;
import org.stet.text.Position;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;

/**
 * The YAML form of a document's facts: one list a kind; spans as {@code 12-30}, ids as {@code #claim-3} without the document's. Empty
 * texts and lists, and what is not reviewed, are left out. Reading it gives back what was written.
 */
public final class FactFile {

    private static final Set<String> IDS = Set.of("id", "claim", "attribution", "timex");
    private static final YAMLMapper YAML = mapper();

    private FactFile() {
    }

    private static YAMLMapper mapper() {
        YAMLMapper mapper = YAMLMapper.builder().addModule(FactForms.module()).disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES).enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                .disable(YAMLGenerator.Feature.SPLIT_LINES).defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.ALWAYS)).build();
        mapper.configOverride(String.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        mapper.configOverride(double.class).setInclude(JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS));
        mapper.configOverride(int.class).setInclude(JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS));
        return mapper;
    }

    public static String write(DocumentFacts facts) {
        ObjectNode tree = YAML.valueToTree(facts);
        int prefix = facts.document().length();
        eachId(tree, id -> id.isEmpty() ? id : id.substring(prefix));
        eachFact(tree, fact -> fact.remove("document"));
        try {
            return YAML.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads the facts of one document.
     *
     * @param document the id that the facts' ids are to begin with
     * @throws FactException if the file does not parse or a fact is not of its form
     */
    public static DocumentFacts read(Source source, String document) {
        try {
            YAML.readValue(source.text(), DocumentFacts.class);
            if (!(YAML.readTree(source.text()) instanceof ObjectNode tree)) {
                throw new FactException(List.of(Problem.of(source.name(), "this is not a facts file", "Write one with 'stet extract FILE -o FOLDER'.")));
            }
            eachId(tree, id -> id.startsWith("#") ? document + id : id);
            eachFact(tree, fact -> fact.put("document", document));
            tree.put("document", document);
            return YAML.treeToValue(tree, DocumentFacts.class);
        } catch (JsonProcessingException e) {
            throw new FactException(List.of(problem(source, e)));
        }
    }

    private static void eachFact(ObjectNode tree, java.util.function.Consumer<ObjectNode> change) {
        for (JsonNode list : tree) {
            list.forEach(item -> {
                if (item instanceof ObjectNode fact) {
                    change.accept(fact);
                }
            });
        }
    }

    private static void eachId(ObjectNode tree, UnaryOperator<String> change) {
        eachFact(tree, fact -> IDS.stream().filter(fact::has).forEach(key -> fact.put(key, change.apply(fact.get(key).asText()))));
    }

    private static Problem problem(Source source, JsonProcessingException e) {
        String what = e.getOriginalMessage().lines().findFirst().orElse("").replaceAll("(?:[a-z]+\\.)+([A-Z]\\w*)", "$1");
        String mend = "Compare it with a file that 'stet extract' writes.";
        if (e instanceof UnrecognizedPropertyException key) {
            what = "unknown key '" + key.getPropertyName() + "'";
            List<String> known = key.getKnownPropertyIds().stream().map(Object::toString).sorted().toList();
            mend = Nearest.of(key.getPropertyName(), known).map(n -> "Did you mean '" + n + "'?").orElse("Known here: " + String.join(", ", known) + ".");
        }
        JsonLocation at = e.getLocation();
        if (at == null || at.getLineNr() < 1) {
            return Problem.of(source.name(), what, mend);
        }
        int offset = source.offset(new Position(at.getLineNr(), Math.max(1, at.getColumnNr())));
        return Problem.at(source, new Span(offset, Math.min(offset + 1, source.text().length())), what, mend);
    }
}
