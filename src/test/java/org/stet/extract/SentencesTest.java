package org.stet.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stet.Golden;

/**
 * Sentences in the manner of agency copy with the facts that are to be read of them; {@code extraction/README.txt} in the test resources
 * tells the form. With {@code -Dgolden.update=true} the files are written anew with what came out.
 */
class SentencesTest {

    /** @param lines the case as it stands, up to the facts @param facts the expected lines, without indent */
    private record Case(List<String> lines, List<String> facts) {

        String name() {
            return lines.stream().filter(l -> l.startsWith("// ")).map(l -> l.substring(3)).findFirst().orElse(text());
        }

        String text() {
            return String.join("\n", lines.stream().filter(l -> !l.startsWith("// ")).toList());
        }
    }

    @TestFactory
    Stream<DynamicNode> files() throws IOException {
        try (Stream<Path> all = Files.list(Golden.path("extraction/kinds"))) {
            return all.filter(f -> f.toString().endsWith(".cases")).sorted().toList().stream().map(SentencesTest::file);
        }
    }

    private static DynamicNode file(Path file) {
        List<String> lines = read(file);
        List<String> kinds = List.of(lines.get(0).replaceFirst("^show: ", "").split(", "));
        List<Case> cases = cases(lines.subList(1, lines.size()));
        if (Boolean.getBoolean("golden.update")) {
            update(file, lines.get(0), kinds, cases);
        }
        return DynamicContainer.dynamicContainer(file.getFileName().toString(), cases.stream()
                .map(c -> DynamicTest.dynamicTest(c.name(), () -> assertEquals(String.join("\n", c.facts), String.join("\n", found(kinds, c))))));
    }

    private static List<String> found(List<String> kinds, Case c) {
        return new FactWords(Extraction.facts(c.text()), c.text()).lines(kinds);
    }

    private static List<Case> cases(List<String> lines) {
        List<Case> cases = new ArrayList<>();
        List<String> head = new ArrayList<>();
        List<String> facts = new ArrayList<>();
        for (String line : Stream.concat(lines.stream(), Stream.of("")).toList()) {
            if (line.isBlank() && !head.isEmpty()) {
                cases.add(new Case(List.copyOf(head), List.copyOf(facts)));
                head.clear();
                facts.clear();
            } else if (line.startsWith("    ")) {
                facts.add(line.strip());
            } else if (!line.isBlank()) {
                head.add(line);
            }
        }
        return cases;
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void update(Path file, String first, List<String> kinds, List<Case> cases) {
        List<String> out = new ArrayList<>(List.of(first));
        for (Case c : cases) {
            out.add("");
            out.addAll(c.lines);
            found(kinds, c).forEach(line -> out.add("    " + line));
        }
        try {
            Files.write(file, out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
