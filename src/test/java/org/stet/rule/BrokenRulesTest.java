package org.stet.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.lexicon.Lexicons;
import org.stet.text.Problem;

/** Every folder under {@code rule/broken} holds rules with one mistake, and in {@code expected.txt} what is said about it. */
class BrokenRulesTest {

    static Stream<Path> folders() throws IOException {
        return Files.list(Path.of("src/test/resources/rule/broken")).sorted();
    }

    /** Run with {@code -Dgoldens=update} to write the goldens anew. */
    @ParameterizedTest
    @MethodSource("folders")
    void saysWhatIsWrong(Path folder) throws IOException {
        RuleSet read = RulePack.read(List.of(folder), PackTerms.of(Lexicons.STANDARD));
        String said = read.problems().stream().map(Problem::show).collect(Collectors.joining("\n", "", "\n"))
                .replace(folder.toString().replace('\\', '/'), "rules");
        Path expected = folder.resolve("expected.txt");
        if ("update".equals(System.getProperty("goldens"))) {
            Files.writeString(expected, said);
        }
        assertEquals(Files.readString(expected), said);
    }
}
