package org.stet.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may be written where. In the texts a bar stands for the cursor. */
class SchemaTest {

    private static final Pattern LINE = Pattern.compile("( *(?:- )?)([a-z][a-zA-Z0-9. ]*):(?: .*)?");

    static Stream<Path> rules() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            return files.filter(f -> f.toString().endsWith(".yaml") && !f.toString().contains("lexicon")).sorted().toList().stream();
        }
    }

    @Test
    void whereTheCursorIsIsToldFromTheIndentation() {
        assertEquals(List.of("when", "-"), path("title: x\nwhen:\n  - quantity: here\n    |\n  - time: there\n"));
        assertEquals(Set.of("quantity", "in"), cursor("when:\n- quantity: here\n  |\n  in: here\n- time: there\n").siblings());
        assertEquals(List.of("when", "-"), path("when:\n- quantity: here\n  |\n"));
        assertEquals(List.of("when", "-", "by"), path("when:\n  - quantity: here\n    by: |\n"));
        assertEquals(List.of("variants", "bare", "level"), path("variants:\n  bare:\n    message: one\n    level: |"));
        assertEquals(List.of("rules", "a-rule", "level"), path("rules:\n  a-rule: {off: no, level: |"));
        assertEquals(Set.of("off"), cursor("rules:\n  a-rule: {off: no, |").siblings());
        assertEquals(List.of(), path("|"));
        assertTrue(cursor("when:\n  - |").isKey());
    }

    @Test
    void keysAndValuesFitThePlace() throws IOException {
        assertEquals(Set.of("error", "warning", "note"), Set.copyOf(schema("rule").values(cursor("level: |"))));
        assertTrue(schema("rule").keys(cursor("when:\n  - |")).keySet().containsAll(Set.of("claim", "no qualifier", "some quotation")));
        Set<String> lines = schema("rule").keys(cursor("when:\n  - quotation: here\n    |")).keySet();
        assertTrue(lines.contains("speaker") && !lines.contains("counted") && !lines.contains("quotation"), lines.toString());
        assertTrue(schema("stet").keys(cursor("rules:\n  number-conflict:\n    |")).keySet().contains("parameters"));
        assertTrue(schema("stet").keys(cursor("rules:\n  |")).keySet().contains("number-conflict"));
        assertTrue(schema("stet-waivers").keys(cursor("- rule: number-conflict\n  |")).keySet().containsAll(Set.of("reason", "until")));
        assertTrue(schema("stet-waivers").values(cursor("- rule: |")).contains("number-conflict"));
    }

    /** Whatever a standard rule asks would have been offered to whoever wrote it, line by line. */
    @ParameterizedTest
    @MethodSource("rules")
    void everyLineOfEveryRuleWouldHaveBeenOffered(Path file) throws IOException {
        Schema schema = schema("rule");
        List<String> lines = Files.readAllLines(file);
        int asked = 0;
        for (int i = lines.indexOf("when:") + 1; i > 0 && i < lines.size() && (lines.get(i).isBlank() || lines.get(i).startsWith(" ")); i++) {
            Matcher key = LINE.matcher(lines.get(i));
            if (key.matches()) {
                String text = String.join("\n", lines.subList(0, i)) + "\n" + key.group(1);
                Set<String> offered = schema.keys(YamlCursor.at(text, i, key.group(1).length())).keySet();
                assertTrue(offered.contains(key.group(2)) || offered.stream().anyMatch(o -> o.replaceAll("\\d+", "0").equals(key.group(2).replaceAll("\\d+", "0"))),
                        file + ":" + (i + 1) + ": " + key.group(2));
                asked++;
            }
        }
        assertTrue(asked > 0 || !lines.contains("when:"), "no line was tried");
    }

    private static List<String> path(String marked) {
        return cursor(marked).path().stream().map(YamlCursor.Step::key).toList();
    }

    private static YamlCursor cursor(String marked) {
        int bar = marked.indexOf('|');
        String before = marked.substring(0, bar);
        int line = (int) before.chars().filter(c -> c == '\n').count();
        return YamlCursor.at(marked.replace("|", ""), line, bar - (before.lastIndexOf('\n') + 1));
    }

    private static Schema schema(String name) throws IOException {
        return new Schema((JsonObject) JsonParser.parseString(Files.readString(Path.of("docs", name + ".schema.json"))));
    }
}
