package org.stet.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes a tree as YAML in block style. A text stands bare where YAML 1.1 and 1.2 both take it for text, else between double quotes with
 * JSON's escapes, which every YAML reader knows.
 */
final class FactYaml {

    private static final Pattern BARE = Pattern.compile("[\\p{L}“‘][\\p{L}\\p{N} ,.'’‘“”()/_;$%&+–—-]*(?<! )|\\d+-\\d+|\\d{4}-\\d\\d-\\d\\d(/\\d{4}-\\d\\d-\\d\\d)?");
    private static final Set<String> NOT_TEXT = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private final StringBuilder out = new StringBuilder();

    private FactYaml() {
    }

    static String write(ObjectNode tree) {
        FactYaml yaml = new FactYaml();
        yaml.keys(tree, 0);
        return yaml.out.toString();
    }

    /** The first key goes on on the line that has been begun. */
    private void keys(JsonNode map, int indent) {
        boolean first = true;
        for (var fields = map.fields(); fields.hasNext();) {
            var field = fields.next();
            out.append(" ".repeat(first && out.length() > 0 ? 0 : indent)).append(field.getKey()).append(':');
            value(field.getValue(), indent);
            first = false;
        }
    }

    private void value(JsonNode value, int indent) {
        if (value.isEmpty() && value.isContainerNode()) {
            out.append(value.isArray() ? " []\n" : " {}\n");
        } else if (value.isArray()) {
            out.append('\n');
            value.forEach(item -> item(item, indent));
        } else if (value.isObject()) {
            out.append('\n').append(" ".repeat(indent + 2));
            keys(value, indent + 2);
        } else {
            out.append(' ').append(scalar(value)).append('\n');
        }
    }

    private void item(JsonNode item, int indent) {
        out.append(" ".repeat(indent)).append("- ");
        if (item.isObject()) {
            keys(item, indent + 2);
        } else {
            out.append(scalar(item)).append('\n');
        }
    }

    private static String scalar(JsonNode value) {
        if (value.isDouble()) {
            double number = value.doubleValue();
            return Double.isInfinite(number) ? number > 0 ? ".inf" : "-.inf" : Double.isNaN(number) ? ".nan" : value.asText();
        }
        return value.isTextual() ? text(value.textValue()) : value.asText();
    }

    private static String text(String text) {
        return BARE.matcher(text).matches() && !NOT_TEXT.contains(text.toLowerCase(java.util.Locale.ROOT)) ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(isPrintable(text, i) ? String.valueOf(c) : String.format("\\u%04x", (int) c));
            }
        }
        return quoted.append('"').toString();
    }

    /** Whether every YAML reader takes the character as it is. */
    private static boolean isPrintable(String text, int i) {
        char c = text.charAt(i);
        if (Character.isSurrogate(c)) {
            return true;
        }
        return c >= ' ' && !(c >= 0x7f && c < 0xa1) && c != '\u2028' && c != '\u2029' && c != '\uFEFF' && c < '\uFFFE';
    }
}
