package org.stet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** YAML that means harm costs little time and memory, and what is wrong with it is told. */
class HostileYamlTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private Path dir;

    @Test
    void aliasesThatMultiply() {
        String bomb = "a: &a [x, x, x, x]\nb: &b [*a, *a, *a, *a]\nc: &c [*b, *b, *b, *b]\nd: &d [*c, *c, *c, *c]\ne: [*d, *d, *d, *d]\n";
        assertEquals(List.of("aliases such as *name make this file many times longer than it is"), told(bomb));
    }

    @Test
    void aValueThatHoldsItself() {
        assertEquals(List.of("nested more than 50 levels deep"), told("# " + "-".repeat(80) + "\na: &a [*a]\n"));
        assertTrue(told("a: &a [*a, *a]\n").contains("aliases such as *name make this file many times longer than it is"));
        assertTrue(told("a: &a {b: *a, c: *a}\n").contains("aliases such as *name make this file many times longer than it is"));
    }

    @Test
    void manyAliases() {
        assertEquals(List.of("this is not valid YAML"), told("a: &a [x]\nb: [" + "*a, ".repeat(10_000) + "*a]\n"));
    }

    @Test
    void aFewAliasesAreNoHarm() {
        assertEquals(List.of(), told("usual: &usual [spokesman, spokeswoman]\nunnamed: *usual\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void deepNesting(String opening) {
        assertEquals(List.of("nested more than 50 levels deep"), told("a:\n  " + opening.repeat(100_000)));
        assertTrue(told("a:\n  " + opening.repeat(60)).size() < 3);
    }

    @Test
    void manyLinesAndManyBytes() throws IOException {
        assertEquals(List.of("the file has 100001 lines; at most 50000 are read"), toldOfFile("- x\n".repeat(100_000)));
        assertEquals(List.of("the file has 3000002 bytes; at most 2000000 are read"), toldOfFile("- " + "x".repeat(3_000_000)));
        assertEquals(List.of(), toldOfFile("- x\n".repeat(40_000)));
    }

    @Test
    void notText() throws IOException {
        Path file = dir.resolve("not-text.yaml");
        Files.write(file, new byte[] {'a', ':', ' ', (byte) 0xC3, '\n'});
        List<Problem> problems = new ArrayList<>();
        assertTrue(YamlFile.read(file, "", problems).isEmpty());
        assertEquals("the file is not UTF-8 text", problems.get(0).what());
    }

    @Test
    void ofVeryManyMistakesTheFirstAreTold() throws IOException {
        Path file = Files.writeString(dir.resolve("many.yaml"), "a: 1\n".repeat(30_000));
        List<Problem> problems = new ArrayList<>();
        YamlFile.read(file, "", problems);
        assertEquals(101, problems.size());
        assertEquals("there are more mistakes in this file than the 100 told here", problems.get(100).what());
    }

    private static List<String> told(String text) {
        List<Problem> problems = new ArrayList<>();
        assertTimeoutPreemptively(SOON, () -> Yaml.read(new Source("hostile.yaml", text), problems));
        return problems.stream().map(Problem::what).distinct().toList();
    }

    private List<String> toldOfFile(String text) throws IOException {
        Path file = Files.writeString(dir.resolve("long.yaml"), text);
        List<Problem> problems = new ArrayList<>();
        assertTimeoutPreemptively(SOON, () -> YamlFile.read(file, "", problems));
        return problems.stream().map(Problem::what).toList();
    }
}
