package org.stet.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The list of a folder's files with their sizes, written last: a folder that does not agree with it is not whole. */
final class Manifest {

    private static final String NAME = "manifest";

    private Manifest() {
    }

    static void write(Path folder) throws IOException {
        Files.write(folder.resolve(NAME), list(folder), StandardCharsets.ISO_8859_1);
    }

    /** Whether every file is there with the size it was written with, and none besides. */
    static boolean agrees(Path folder) throws IOException {
        Path manifest = folder.resolve(NAME);
        return Files.isRegularFile(manifest) && Files.readAllLines(manifest, StandardCharsets.ISO_8859_1).equals(list(folder));
    }

    /** Each file as its name and its size in bytes, sorted. */
    private static List<String> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.filter(file -> !file.getFileName().toString().equals(NAME)).sorted().toList();
            String[] lines = new String[sorted.size()];
            for (int i = 0; i < lines.length; i++) {
                lines[i] = sorted.get(i).getFileName() + " " + Files.size(sorted.get(i));
            }
            return List.of(lines);
        }
    }
}
