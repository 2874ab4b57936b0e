package org.stet.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.stet.text.Source;

/** The zone patterns as they ship. */
final class Patterns {

    static final ZonePatterns STANDARD = read();

    private Patterns() {
    }

    private static ZonePatterns read() {
        try {
            return ZonePatterns.read(new Source("boilerplate.yaml", Files.readString(Path.of("rules/lexicon/boilerplate.yaml"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
