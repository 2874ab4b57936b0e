package org.stet.newsroom;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stet.text.FilePlace;

/** Finds files by name around what a command is about. */
final class Surroundings {

    private Surroundings() {
    }

    /**
     * The files of that name: in the working directory; then beside each path and in the folders above it, the nearest first. Each once, and
     * written as seen from the working directory where it lies in or below it.
     */
    static List<Path> all(String name, Path workingDirectory, List<Path> paths) {
        Path working = workingDirectory.toAbsolutePath().normalize();
        return distinct(Stream.concat(Stream.of(working), paths.stream().flatMap(path -> upwards(working.resolve(path).normalize())))
                .map(folder -> folder.resolve(name)).filter(Files::isRegularFile)
                .map(file -> file.startsWith(working) ? workingDirectory.resolve(working.relativize(file)) : file).toList());
    }

    private static Stream<Path> upwards(Path path) {
        return Stream.iterate(Files.isDirectory(path) ? path : path.getParent(), folder -> folder != null, Path::getParent);
    }

    /** Each file once, however it is written. */
    static List<Path> distinct(List<Path> files) {
        Map<Path, Path> byPlace = new LinkedHashMap<>();
        files.forEach(file -> byPlace.putIfAbsent(FilePlace.of(file), file));
        return List.copyOf(byPlace.values());
    }

    /** Where a file would really be written: what is there of its path with links followed, and the rest as it is. A link to nothing lies nowhere. */
    static Path placeToBe(Path file) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) || file.getParent() == null) {
            return Files.exists(file) ? FilePlace.of(file) : file.getRoot();
        }
        return placeToBe(file.getParent()).resolve(file.getFileName());
    }
}
