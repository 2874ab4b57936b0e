package org.stet.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.stet.text.Nearest;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Yaml;
import org.stet.text.YamlFile;

/** Reads regular expressions by class, and lays those of further files over them. */
final class PatternReader {

    private static final String REMOVE = "remove";

    private final List<String> keys;
    private final List<Problem> problems = new ArrayList<>();
    /** By class, then by how they are written. */
    private final Map<String, Map<String, Pattern>> found = new LinkedHashMap<>();

    PatternReader(List<String> keys) {
        this.keys = keys;
        keys.forEach(key -> found.put(key, new LinkedHashMap<>()));
    }

    void read(Source source) {
        Yaml.read(source, problems).ifPresent(this::add);
    }

    void read(Path file) {
        YamlFile.read(file, "Stet's own rules belong there; unpack it again.", problems).ifPresent(this::add);
    }

    void lay(Path file) {
        YamlFile.read(file, "", problems).ifPresent(root -> {
            List<String> allowed = new ArrayList<>(keys);
            allowed.add(REMOVE);
            root.allow(allowed);
            root.get(REMOVE).ifPresent(this::remove);
            patterns(root);
        });
    }

    private void add(Yaml.Value root) {
        root.allow(keys);
        patterns(root);
    }

    private void patterns(Yaml.Value root) {
        for (String key : keys) {
            for (Yaml.Value value : root.get(key).map(Yaml.Value::items).orElse(List.of())) {
                try {
                    found.get(key).put(value.text(), Pattern.compile(value.text(), Pattern.UNICODE_CHARACTER_CLASS));
                } catch (PatternSyntaxException e) {
                    value.problem("this is not a regular expression: " + e.getDescription(),
                            "Put a backslash before ( ) [ ] { } . * + ? | where they stand for themselves.");
                }
            }
        }
    }

    private void remove(Yaml.Value root) {
        root.allow(keys);
        for (String key : keys) {
            for (Yaml.Value value : root.get(key).map(Yaml.Value::items).orElse(List.of())) {
                Map<String, Pattern> there = found.get(key);
                if (value.isText() && there.remove(value.text()) == null) {
                    value.problem("this pattern is not in '" + key + "', so it cannot be removed", () -> Nearest.of(value.text(), List.copyOf(there.keySet()))
                            .map(n -> "Did you mean '" + n + "'?").orElse("Copy it as it stands in the standard file."));
                }
            }
        }
    }

    /** The patterns of each class, in the order of the keys. @throws DocumentException with every problem there was */
    List<List<Pattern>> patterns() {
        if (!problems.isEmpty()) {
            throw new DocumentException(problems.stream().sorted().toList());
        }
        return found.values().stream().map(patterns -> List.copyOf(patterns.values())).toList();
    }
}
