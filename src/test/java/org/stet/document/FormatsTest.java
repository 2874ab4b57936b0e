package org.stet.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.Golden;

/** Files of every format that is text, with what is read of each: particulars, zones, words. */
class FormatsTest {

    private static final String FOLDER = "document/formats/";

    private final Documents documents = new Documents(Patterns.STANDARD);

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(Golden.path(FOLDER))) {
            return files.map(f -> f.getFileName().toString()).filter(f -> !f.endsWith(".read")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void asExpected(String file) throws IOException {
        Reading reading = documents.read(List.of(Golden.path(FOLDER + file)), Metadata.NONE);
        Golden.check(FOLDER + file + ".read", Shown.of(reading).replace(Golden.path(FOLDER) + "/", ""));
        for (Document document : reading.documents()) {
            Shown.assertSpans(document);
        }
    }
}
