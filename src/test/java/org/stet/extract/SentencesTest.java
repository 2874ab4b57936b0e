package org.stet.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stet.Golden;
import org.stet.extract.CaseFile.Case;

/**
 * Sentences in the manner of agency copy with the facts that are to be read of them; {@code extraction/README.txt} in the test resources
 * tells the form. With {@code -Dgolden.update=true} the files of {@code kinds} are written anew with what came out, those of {@code desks}
 * with the marks that are due, their labels unchanged. How many of the desks' labels are found is written to {@code target/desks.txt}.
 */
class SentencesTest {

    private static final LabelTally DESKS = new LabelTally();

    @TestFactory
    Stream<DynamicNode> kinds() {
        return tests("extraction/kinds", c -> new FactWords(Extraction.facts(c.text()), c.text()).lines(c.kinds()), lines -> { });
    }

    @TestFactory
    Stream<DynamicNode> desks() {
        return tests("extraction/desks", c -> Marks.due(c.facts(), new FactGist(Extraction.facts(c.text()), c.text()).lines(c.kinds())), DESKS::add);
    }

    @AfterAll
    static void tally() {
        DESKS.write(Path.of("target/desks.txt"));
    }

    /** @param actual the lines of facts that a case ought to have @param told takes them */
    private static Stream<DynamicNode> tests(String folder, Function<Case, List<String>> actual, Consumer<List<String>> told) {
        return CaseFile.folder(Golden.path(folder)).stream().map(file -> Boolean.getBoolean("golden.update") ? file.rewritten(actual) : file)
                .map(file -> DynamicContainer.dynamicContainer(file.path().getFileName().toString(), file.cases().stream().map(c ->
                        DynamicTest.dynamicTest(c.name(), () -> {
                            List<String> lines = actual.apply(c);
                            told.accept(lines);
                            assertEquals(String.join("\n", c.facts()), String.join("\n", lines));
                        }))));
    }
}
