package org.stet.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The rule files and word lists below some folders, single files beside them, and which of all these were saved. They are looked at again and again: the notices of file
 * systems do not reach across networks and containers, and come several for one save.
 */
public final class SavedFiles {

    private final List<Path> folders;
    private Map<Path, Stamp> known;

    private record Stamp(FileTime modified, long bytes) {
    }

    /** @param folders folders, and single files */
    public SavedFiles(List<Path> folders) {
        this.folders = List.copyOf(folders);
        this.known = stamps();
    }

    /** Those that came, went or were changed since this was asked last, or since the beginning. */
    public Set<Path> changed() {
        Map<Path, Stamp> now = stamps();
        Set<Path> changed = new TreeSet<>();
        now.forEach((file, stamp) -> {
            if (!stamp.equals(known.get(file))) {
                changed.add(file);
            }
        });
        known.keySet().stream().filter(file -> !now.containsKey(file)).forEach(changed::add);
        known = now;
        return changed;
    }

    private Map<Path, Stamp> stamps() {
        Map<Path, Stamp> stamps = new HashMap<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
                files.filter(f -> f.toString().endsWith(".yaml") || f.toString().endsWith(".drl")).forEach(f -> stamp(f, stamps));
            } catch (IOException | UncheckedIOException e) {
                // a folder that is just being moved: the next look finds what came of it
            }
        }
        return stamps;
    }

    private static void stamp(Path file, Map<Path, Stamp> stamps) {
        try {
            stamps.put(file, new Stamp(Files.getLastModifiedTime(file), Files.size(file)));
        } catch (IOException e) {
            // gone since the folder was listed
        }
    }
}
