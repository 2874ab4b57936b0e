package org.stet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * A JSON Schema under {@code docs/} that is made from the code, and what it says of a YAML file, read as editors' programs read it. It is of
 * draft 7, the last that all of these know.
 */
public final class SchemaFile {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonSchema schema;

    private SchemaFile(JsonSchema schema) {
        this.schema = schema;
    }

    public static SchemaFile of(JsonNode schema) {
        // a schema that refers to itself would be read ahead many times over
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder().preloadJsonSchema(false).build();
        return new SchemaFile(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema, config));
    }

    public static SchemaFile of(Path file) throws IOException {
        return of(MAPPER.readTree(Files.readString(file)));
    }

    /** What is wrong with the text; empty if nothing is. */
    public List<String> faults(String yaml) {
        Object read = new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
        return schema.validate(MAPPER.valueToTree(read)).stream().map(Object::toString).toList();
    }

    /** The schema as it stands in its file, ending in a line feed. */
    public static String text(JsonNode schema) throws IOException {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(schema).replace("\r\n", "\n") + "\n";
    }

    /** An object with only the keys it names. @param id where it lies, under {@code docs/} */
    public static ObjectNode root(String id, String title) {
        return only(NODES.objectNode().put("$schema", "http://json-schema.org/draft-07/schema#").put("$id", "https://stet.example/" + id)
                .put("title", title));
    }

    /** The object, holding only the properties that it will be given. */
    public static ObjectNode only(ObjectNode object) {
        object.put("type", "object").put("additionalProperties", false).putObject("properties");
        return object;
    }

    public static ObjectNode types(String... types) {
        ArrayNode all = NODES.arrayNode();
        List.of(types).forEach(all::add);
        return NODES.objectNode().set("type", all);
    }

    /** A list; the reader takes one text for a list of one, and nothing for an empty one. */
    public static ObjectNode list(ObjectNode item) {
        ObjectNode list = types("array", "string", "number", "boolean", "null");
        list.set("items", item);
        item.properties().stream().filter(e -> e.getKey().equals("pattern")).forEach(e -> list.put("pattern", "^$|" + e.getValue().asText()));
        return list;
    }

    /** A text that is not blank. */
    public static ObjectNode filled() {
        return types("string", "number", "boolean").put("pattern", "\\S");
    }
}
