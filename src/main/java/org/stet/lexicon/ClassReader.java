package org.stet.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stet.text.Yaml;

/** Reads what a file says of one class, by the class's form; reports at its place what does not fit. */
final class ClassReader {

    private ClassReader() {
    }

    /** The words of a list. */
    static List<String> words(Yaml.Value list) {
        return list.items().stream().map(item -> key(filled(item))).toList();
    }

    private static String filled(Yaml.Value item) {
        if (item.isText() && item.text().isBlank()) {
            item.problem("a word is missing here", "Write one, or take the line out.");
        }
        return item.text();
    }

    /** Keys and values. */
    static Map<String, String> map(Words words, Yaml.Value keyed) {
        Map<String, String> map = new LinkedHashMap<>();
        keyed.keys().forEach(k -> map.put(key(k), checked(words, keyed.get(k).orElseThrow())));
        return map;
    }

    /** Kinds and the patterns of each. */
    static Map<String, List<Phrase>> phrases(Yaml.Value keyed) {
        Map<String, List<Phrase>> map = new LinkedHashMap<>();
        keyed.keys().forEach(k -> map.put(k, patterns(keyed.get(k).orElseThrow())));
        return map;
    }

    /** A word as lexicons hold it. */
    static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static String checked(Words words, Yaml.Value value) {
        Form form = words.form();
        String text = value.text();
        if (!form.pattern().matcher(text).matches()) {
            value.problem("'" + text + "' is not " + form.plainly(), form.mend());
        } else if (!words.pattern().matcher(text).matches()) {
            value.problem("'" + text + "' does not fit '" + words.key() + "'", "Write " + words.plainly() + ".");
        }
        return text;
    }

    private static List<Phrase> patterns(Yaml.Value list) {
        List<Phrase> found = new ArrayList<>();
        for (Yaml.Value item : list.items()) {
            try {
                found.add(Phrase.of(filled(item)));
            } catch (IllegalArgumentException e) {
                item.problem(e.getMessage(), "Leave the question mark off at least one word.");
            }
        }
        return found;
    }
}
