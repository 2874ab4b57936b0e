package org.stet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected outputs kept as files. {@code mvn test -Dgolden.update=true} writes what came out instead of comparing. */
public final class Golden {

    private static final Path RESOURCES = Path.of("src/test/resources");

    private Golden() {
    }

    /** A file or folder of the test resources. */
    public static Path path(String name) {
        return RESOURCES.resolve(name);
    }

    public static void check(String name, String actual) throws IOException {
        checkFile(path(name), actual);
    }

    /** The same for a file that lies elsewhere, such as one of the documentation that is made from the code. */
    public static void checkFile(Path file, String actual) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertEquals(Files.exists(file) ? Files.readString(file) : "", actual, file.toString());
    }
}
