package org.stet.editor;

import java.net.URI;
import java.nio.file.Path;

/** Files as the protocol names them. */
final class Uris {

    private Uris() {
    }

    /** The file; of a text that is in no file (a new buffer), a path that does not exist. */
    static Path path(String uri) {
        try {
            URI parsed = URI.create(uri);
            return "file".equals(parsed.getScheme()) ? Path.of(parsed) : named(uri);
        } catch (IllegalArgumentException e) {
            return named(uri);
        }
    }

    private static Path named(String uri) {
        return Path.of(uri.replaceAll("[^\\w.-]", "-"));
    }

    static String of(Path path) {
        return path.toAbsolutePath().normalize().toUri().toString();
    }
}
