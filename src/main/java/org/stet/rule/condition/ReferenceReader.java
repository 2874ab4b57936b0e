package org.stet.rule.condition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.rule.condition.Operand.Field;
import org.stet.text.Nearest;
import org.stet.text.Yaml;

/** Reads names between angle brackets: a field of a fact matched before, or of the fact itself. */
final class ReferenceReader {

    static final Pattern REFERENCE = Pattern.compile("<([^<>]*)>");

    private final Scope scope;
    private final String own;

    /** @param own name of the fact whose fields are read, which may be compared with each other */
    ReferenceReader(Scope scope, String own) {
        this.scope = scope;
        this.own = own;
    }

    Optional<Field> reference(Field left, Yaml.Value value, String written) {
        Matcher reference = REFERENCE.matcher(written);
        if (!reference.matches()) {
            value.problem("'" + written + "' cannot be read", "Write a name between angle brackets, such as <here.target>.");
            return Optional.empty();
        }
        String inside = reference.group(1).strip();
        Optional<Field> field = inside.startsWith(own + ".") ? Vocabulary.path(left.type(), inside.substring(own.length() + 1)).map(path -> new Field("", left.type(), path))
                : scope.field(inside);
        if (field.isEmpty()) {
            value.problem("'" + written + "' is neither a field of a fact matched above nor a parameter", mend(inside));
        }
        return field;
    }

    private String mend(String reference) {
        String name = reference.split("\\.", 2)[0];
        if (!reference.contains(".")) {
            return Nearest.of(reference, scope.parameters().names()).map(n -> "Did you mean '<" + n + ">'?")
                    .orElse(scope.names().isEmpty() ? "Name a parameter of the rule, or a field of this fact: <" + own + ".text>."
                            : "Write <name.field>, with a name of: " + String.join(", ", scope.names()) + ".");
        } else if (!scope.facts().containsKey(name)) {
            return Nearest.of(name, scope.names()).map(n -> "Did you mean '" + n + "'?")
                    .orElse(scope.names().isEmpty() ? "No fact is matched before this one." : "Facts matched before: " + String.join(", ", scope.names()) + ".");
        }
        return Lines.fields(scope.facts().get(name), reference.substring(name.length() + 1));
    }
}
