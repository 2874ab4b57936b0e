package org.stet.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** About how many documents paths hold, told in seconds and without reading one, for those who want to know how long it will take. */
final class Estimate {

    private static final List<String> ROWS = List.of(".jsonl", ".ndjson", ".csv", ".tsv");
    private static final int BUFFER = 1 << 16;

    private Estimate() {
    }

    /**
     * 0 where nothing can be counted: an estimate says nothing of what is wrong.
     *
     * @param wanted whether a file of this name in a folder is a document
     */
    static long of(List<Path> paths, Predicate<String> wanted) {
        return paths.stream().mapToLong(path -> of(path, wanted)).sum();
    }

    private static long of(Path path, Predicate<String> wanted) {
        Path folder = Folder.isCorpus(path) && path.getParent() != null ? path.getParent() : path;
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(Files::isRegularFile).filter(file -> file.equals(path) || wanted.test(file.getFileName().toString())).mapToLong(Estimate::inFile).sum();
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static long inFile(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        try {
            if (ROWS.stream().anyMatch(name::endsWith)) {
                return lines(file);
            }
            if (name.endsWith(".zip")) {
                try (ZipFile zip = new ZipFile(file.toFile())) {
                    return zip.size();
                }
            }
            return 1;
        } catch (IOException e) {
            return 0;
        }
    }

    private static long lines(Path file) throws IOException {
        long lines = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }
}
