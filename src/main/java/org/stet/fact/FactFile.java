package org.stet.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Yaml;

/**
 * The YAML form of a document's facts: one list a kind; spans as {@code 12-30}, ids as {@code #claim-3} without the document's. Empty
 * texts and lists, what is not reviewed, and that a number is exact or part of no change, are left out. Reading it gives back what was written.
 */
public final class FactFile {

    private static final Set<String> IDS = Set.of("id", "claim", "attribution", "timex", "after");
    private static final JsonMapper MAPPER = FactForms.mapper();
    /** What a quantity is where its file does not say it. */
    private static final Map<String, String> UNSAID = Map.of("bound", Bound.EXACT.name(), "change", Change.NONE.name());
    /** The writer's short escapes of Unicode's line and paragraph separators, which the reader does not know. */
    private static final Pattern LINE_ESCAPE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\([LP])");
    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder().stringQuotingChecker(new BareTexts()).build())
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES).enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS).build();

    private FactFile() {
    }

    public static String write(DocumentFacts facts) {
        ObjectNode tree = MAPPER.valueToTree(facts);
        int prefix = facts.document().length();
        eachId(tree, id -> id.isEmpty() ? id : id.substring(prefix));
        eachFact(tree, fact -> fact.remove("document"));
        eachFact(tree, FactFile::nameInfinity);
        eachFact(tree, fact -> UNSAID.forEach((key, value) -> fact.remove(value.equals(fact.path(key).asText()) ? List.of(key) : List.of())));
        try {
            return LINE_ESCAPE.matcher(YAML.writeValueAsString(tree)).replaceAll(m -> Matcher.quoteReplacement(
                    m.group(1) + (m.group(2).equals("L") ? "\\u2028" : "\\u2029")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An open bound as YAML spells it. */
    private static void nameInfinity(ObjectNode fact) {
        for (Map.Entry<String, JsonNode> field : fact.properties()) {
            if (field.getValue().isDouble() && Double.isInfinite(field.getValue().doubleValue())) {
                field.setValue(fact.textNode(field.getValue().doubleValue() > 0 ? ".inf" : "-.inf"));
            }
        }
    }

    /**
     * Reads the facts of one document.
     *
     * @param document the id that the facts' ids are to begin with
     * @throws FactException if the file does not parse, a fact is not of its form, or one names another that is not there
     */
    public static DocumentFacts read(Source source, String document) {
        List<Problem> problems = new ArrayList<>();
        Optional<Yaml.Value> root = Yaml.read(source, problems);
        FactProblems broken = new FactProblems(source, root);
        broken.refuseAll(problems);
        ObjectNode tree = broken.keys(tree(root.orElseThrow()));
        broken.refuse(tree);
        try {
            MAPPER.treeToValue(tree, DocumentFacts.class);
            eachId(tree, id -> id.startsWith("#") ? document + id : id);
            eachFact(tree, fact -> fact.put("document", document));
            tree.put("document", document);
            return MAPPER.treeToValue(tree, DocumentFacts.class);
        } catch (JsonProcessingException e) {
            throw new FactException(List.of(broken.of(e)));
        }
    }

    /** Every scalar as the text it is written as: what looks like a number or a date may be the words of an article. */
    private static JsonNode tree(Yaml.Value value) {
        if (value.isText()) {
            return MAPPER.getNodeFactory().textNode(value.text());
        }
        if (value.isList()) {
            ArrayNode list = MAPPER.createArrayNode();
            value.items().forEach(item -> list.add(tree(item)));
            return list;
        }
        ObjectNode keys = MAPPER.createObjectNode();
        value.keys().forEach(key -> keys.set(key, tree(value.get(key).orElseThrow())));
        return keys;
    }

    private static void eachFact(ObjectNode tree, Consumer<ObjectNode> change) {
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
}
