package org.stet.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells files apart by where they lie, however they are written. */
public final class FilePlace {

    private FilePlace() {
    }

    /** Where a file or folder really lies; of one that is not there, where it would. */
    public static Path of(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    /** Whether two files that are there are one, be it by a link of any kind. */
    public static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }
}
