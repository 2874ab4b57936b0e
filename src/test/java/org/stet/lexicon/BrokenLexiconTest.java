package org.stet.lexicon;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.Golden;

/**
 * Every folder under {@code lexicon/broken} holds one file of the lexicon with a mistake, which takes the place of the standard one, and
 * in {@code expected.txt} what is said about it; under {@code lexicon/broken-layers} are layers, one folder each in order.
 */
class BrokenLexiconTest {

    @TempDir
    Path folder;

    static Stream<String> folders() throws IOException {
        return folders("lexicon/broken").map(p -> p.getFileName().toString());
    }

    static Stream<String> layers() throws IOException {
        return folders("lexicon/broken-layers").map(p -> p.getFileName().toString());
    }

    private static Stream<Path> folders(String in) throws IOException {
        try (Stream<Path> all = Files.list(Golden.path(in))) {
            return all.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void saysWhatIsWrong(String name) throws IOException {
        copy(Path.of("rules/lexicon"));
        copy(Golden.path("lexicon/broken/" + name));
        if (name.equals("missing-file")) {
            Files.delete(folder.resolve("times.yaml"));
        }
        LexiconException e = assertThrows(LexiconException.class, () -> LexiconReader.read(folder));
        Golden.check("lexicon/broken/" + name + "/expected.txt", e.getMessage().replace(folder.toString(), "lexicon").replace('\\', '/') + "\n");
    }

    @ParameterizedTest
    @MethodSource("layers")
    void saysWhatIsWrongInLayers(String name) throws IOException {
        String all = "lexicon/broken-layers/" + name;
        List<Path> layers = folders(all).toList();
        LexiconException e = assertThrows(LexiconException.class, () -> LexiconReader.read(Path.of("rules/lexicon"), layers));
        Golden.check(all + "/expected.txt", e.getMessage().replace('\\', '/').replace(Golden.path(all).toString() + "/", "") + "\n");
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
