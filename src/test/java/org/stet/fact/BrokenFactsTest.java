package org.stet.fact;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.Golden;
import org.stet.text.Source;

/** Every folder under {@code fact/broken} holds a facts file with one mistake, and in {@code expected.txt} what is said about it. */
class BrokenFactsTest {

    static Stream<String> folders() throws IOException {
        try (Stream<Path> all = Files.list(Golden.path("fact/broken"))) {
            return all.map(p -> p.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void saysWhatIsWrong(String folder) throws IOException {
        String text = Files.readString(Golden.path("fact/broken/" + folder + "/facts.yaml"));
        FactException e = assertThrows(FactException.class, () -> FactFile.read(new Source("facts.yaml", text), "t"));
        Golden.check("fact/broken/" + folder + "/expected.txt", e.getMessage() + "\n");
    }
}
