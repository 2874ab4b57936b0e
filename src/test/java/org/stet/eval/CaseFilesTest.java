package org.stet.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.Golden;
import org.stet.document.Document;
import org.stet.finding.Category;

class CaseFilesTest {

    @TempDir
    private Path dir;

    @Test
    void aCaseHasADraftItsSourcesAndWhatIsExpected() throws IOException {
        Case read = read("toll.yaml", """
                name: toll-swapped
                group: toll
                note: unknown keys are passed over
                sources:
                  - {id: wire, published: 2025-03-12, publisher: Norwick News, text: At least 14 miners died in Velmora.}
                  - {id: wire, text: Rescue teams reached the shaft.}
                  - {id: "a#b/c", published: "2025-03-12T08:30:00Z", text: The mine is closed.}
                  - The mine employs 600 people.
                  - {id: empty, text: " "}
                  - {id: empty, text: "\\u200B\\u00A0"}
                  - ~
                draft: {published: 2025-03-13, publisher: The Velmora Herald, text: At least 41 miners died in Velmora.}
                expect: [{category: contradiction, text: At least 41}, {category: [unsupported, contradiction]}, {text: died}]
                """).only();
        assertEquals("toll-swapped", read.name());
        assertEquals("toll", read.group());
        assertTrue(read.where().endsWith("toll.yaml:1"), read.where());
        assertFalse(read.clean());
        assertEquals(List.of("wire 2025-03-12 Norwick News", "wire-2 - ", "a-b-c 2025-03-12 ", "source-4 - "), read.sources().stream()
                .map(CaseFilesTest::told).toList());
        assertEquals("draft 2025-03-13 The Velmora Herald", told(read.draft()));
        assertEquals(List.of(List.of(Category.CONTRADICTION), List.of(Category.UNSUPPORTED, Category.CONTRADICTION), List.of()),
                read.expectations().stream().map(Expectation::categories).toList());
        assertEquals(List.of("At least 41", "", "died"), read.expectations().stream().map(Expectation::text).toList());
        assertEquals("At least 41", read.expectations().get(0).places().get(0).in(read.draft().text()));
    }

    private static String told(Document document) {
        return document.id() + " " + document.published().map(Object::toString).orElse("-") + " " + document.publisher();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "[]", "'none'"})
    void aDraftMayStand(String expect) throws IOException {
        Case read = read("a.yaml", "draft: Rain fell.\nexpect: " + expect + "\n").only();
        assertTrue(read.clean());
        assertEquals(List.of(), read.expectations());
        assertEquals(List.of(), read.sources());
    }

    @Test
    void somethingMayBeExpectedAnywhere() throws IOException {
        Case read = read("a.jsonl", "{\"draft\": \"Rain fell.\", \"expect\": \"any\", \"sources\": [], \"group\": null}").only();
        assertEquals(List.of(Expectation.ANYTHING), read.expectations());
        assertTrue(read.name().endsWith("a.jsonl:1"));
        assertEquals("", read.group());
        assertEquals(List.of(Expectation.ANYTHING), read("a.yaml", "draft: Rain fell.\nexpect: [{}]\n").only().expectations());
    }

    @Test
    void wordsMayBePartedByOtherBlanksAndStandSeveralTimes() throws IOException {
        Case read = read("a.yaml", """
                draft: |
                  Rain fell on
                  Monday. Rain fell  on Monday again.
                expect: [{text: fell on Monday}]
                """).only();
        assertEquals(List.of("5-19", "26-41"), read.expectations().get(0).places().stream().map(Object::toString).toList());
    }

    @Test
    void yamlHasACaseInADocumentOrInAListItem() throws IOException {
        String body = "draft: Rain fell.\nexpect: none\n";
        String item = "  draft: |\n    - Rain fell.\n    --- Snow.\n  expect:\n  - text: Snow\n";
        assertEquals(List.of("a", "b", "c"), read("d.yaml", "%YAML 1.2\n--- # first\nname: a\n" + body + "---\nname: b\n" + body + "...\n# last\n---\nname: c\n"
                + body + "---\n").names());
        assertEquals(List.of("a", "b"), read("l.yaml", "# two\n\n- name: a\n" + item + "# more\n- name: b\n" + item).names());
        assertEquals(List.of("a", "b"), read("i.yaml", ("- name: a\n" + item + "\n-\n  name: b\n" + item).indent(2)).names());
        assertEquals(List.of("a", "b", "c"), read("m.yml", "- name: a\n" + item + "---\nname: b\n" + body + "---\n- name: c\n" + item).names());
        assertEquals(List.of("a", "b"), read("f.yaml", "[{name: a, draft: Rain., expect: none},\n {name: b, draft: Rain., expect: any}]\n").names());
        assertEquals(List.of(), read("none.yaml", "---\n[]\n---\n# nothing\n").names());
    }

    @Test
    void byteOrderMarksAndLineEndsDoNotMatter() throws IOException {
        String yaml = "name: a\ndraft: |\n  Rain fell.\n  Snow fell.\nexpect: [{text: Snow}]\n---\nname: b\ndraft: Rain.\nexpect: none\n";
        for (String end : List.of("\n", "\r\n", "\r")) {
            Samples.Read read = read("a.yaml", "\uFEFF" + yaml.replace("\n", end));
            assertEquals("", read.shown());
            assertEquals(List.of("a", "b"), read.names());
            assertEquals("Rain fell.\nSnow fell.\n", read.cases().get(0).draft().text());
            assertEquals(7, read.cases().get(1).line());
        }
        Samples.Read lines = read("a.jsonl", "\uFEFF{\"name\":\"a\",\"draft\":\"Rain \\ud83c\\udf27\\r\\nfell.\",\"expect\":[]}\r\n\r\n"
                + "\t{\"name\":\t\"b\",\"draft\":\"One\u007Ftwo \\/ \\u2028\",\"expect\":[]}");
        assertEquals(List.of("a", "b"), lines.names());
        assertEquals("Rain \uD83C\uDF27\r\nfell.", lines.cases().get(0).draft().text());
        assertEquals("One\u007Ftwo / \u2028", lines.cases().get(1).draft().text());
        assertEquals(3, lines.cases().get(1).line());
    }

    @Test
    void foldersAreReadInOrderAndEachFileOnce() throws IOException {
        write("in/b.yaml", "name: b\ndraft: Rain.\nexpect: none\n");
        write("in/a/z.jsonl", "{\"name\": \"z\", \"draft\": \"Rain.\", \"expect\": []}\n");
        write("in/.hidden.yaml", "name: hidden\n");
        write("in/notes.txt", "Rain.");
        Path b = dir.resolve("in/b.yaml");
        assertEquals(List.of("z", "b"), Samples.read(dir.resolve("in"), b).names());
        assertEquals(List.of("b", "z"), Samples.read(b, dir.resolve("in")).names());
    }

    @Test
    void filesThatAreNoneAreTold() throws IOException {
        write("in/notes.txt", "Rain.");
        assertEquals("""
                in: the folder holds no cases
                    Put .yaml, .yml or .jsonl files into it.
                in/notes.txt: this is no case file
                    Cases are read from .yaml, .yml and .jsonl files.
                none.yaml: there is no such file
                    Check the path.""", placed(Samples.read(dir.resolve("in"), dir.resolve("in/notes.txt"), dir.resolve("none.yaml"))));
    }

    @Test
    void brokenCasesAreToldWithTheirPlaceAndTheOthersRead() throws IOException {
        Samples.Read read = read("a.yaml", """
                - name: no-draft
                  expect: none
                - name: a
                  draft: Rain fell.
                  expect: none
                - name: words
                  draft: Rain fell.
                  expect: [{category: contradictions, text: Snow fell}, {category: weather}]
                - name: "open
                  draft: Rain fell.
                - name: kind
                  draft: {published: yesterday, text: ""}
                  sources: Rain fell.
                  expect: {category: unsupported}
                - draft: [Rain]
                  expect: maybe
                - draft: Rain.
                  sources: [{id: wire}]
                - Rain
                - name: b
                  draft: Rain fell.
                  expect: [unsupported]
                - name: c
                  draft: Rain fell.
                  expect: any
                """);
        assertEquals(List.of("a", "c"), read.names());
        Golden.check("eval/broken-yaml.txt", placed(read) + "\n");
    }

    @Test
    void brokenLinesAreToldWithTheirPlaceAndTheOthersRead() throws IOException {
        byte[] latin = "{\"draft\": \"Caf\u00e9\", \"expect\": []}\n".getBytes(StandardCharsets.ISO_8859_1);
        Path file = dir.resolve("a.jsonl");
        Files.write(file, latin);
        Files.writeString(file, """
                {"name": "a", "draft": "Rain fell.", "expect": "none"}
                {"name": "b", "draft": "Rain fell."
                {"name": "c", "draft": "Rain fell.", "sources": ["%s"], "expect": [{"text": "Snow"}]}
                [{"name": "d"}]
                {"name": "e", "draft": "A\\u0000B", "expect": []}
                {"name": "f", "draft": "Rain fell.", "expect": []}
                """.formatted("Rain fell. ".repeat(40)), StandardOpenOption.APPEND);
        Samples.Read read = Samples.read(file);
        assertEquals(List.of("a", "f"), read.names());
        Golden.check("eval/broken-jsonl.txt", placed(read) + "\n");
    }

    @Test
    void theExampleOfTheDocumentationIsRead() throws IOException {
        String page = Files.readString(Path.of("docs/eval.md"));
        assertEquals(List.of("toll-swapped", "toll-kept"), read("example.yaml", page.replaceFirst("(?s).*?```yaml\n(.*?)```.*", "$1")).names());
    }

    /** Of many cases only those are held that somebody still wants. */
    @ParameterizedTest
    @ValueSource(strings = {"list.yaml", "documents.yaml", "lines.jsonl"})
    void manyCasesNeedNoMoreMemoryThanFew(String name) throws IOException {
        int many = 3000;
        String text = "Rain fell on Monday. ".repeat(100);
        try (BufferedWriter out = Files.newBufferedWriter(dir.resolve(name))) {
            for (int i = 0; i < many; i++) {
                out.write(switch (name) {
                    case "list.yaml" -> "- draft: " + text + "\n  expect: none\n";
                    case "documents.yaml" -> "---\ndraft: " + text + "\nexpect: none\n";
                    default -> "{\"draft\": \"" + text + "\", \"expect\": []}\n";
                });
            }
        }
        List<WeakReference<Case>> given = new ArrayList<>();
        List<Long> held = new ArrayList<>();
        CaseFiles.of(List.of(dir.resolve(name)), Samples.documents()).read(next -> {
            given.add(new WeakReference<>(next));
            if (given.size() % 1000 == 0) {
                System.gc();
                held.add(given.stream().filter(r -> r.get() != null).count());
            }
        }, problem -> { });
        assertEquals(many, given.size());
        assertTrue(held.stream().allMatch(h -> h <= 2), held.toString());
    }

    private Samples.Read read(String name, String text) throws IOException {
        write(name, text);
        return Samples.read(dir.resolve(name));
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(dir.resolve(name).getParent());
        Files.writeString(dir.resolve(name), text);
    }

    private String placed(Samples.Read read) {
        return read.shown().replace(dir + "/", "");
    }
}
