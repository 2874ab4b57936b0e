package org.stet.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.stet.document.Documents;
import org.stet.text.Problem;

/** The case files that a user names, read one case at a time. */
public final class CaseFiles {

    private static final List<String> KINDS = List.of(".yaml", ".yml", ".jsonl");

    private final List<Path> files;
    private final List<Problem> missing;
    private final CaseReader reader;
    private long bytesRead;

    private CaseFiles(List<Path> files, List<Problem> missing, CaseReader reader) {
        this.files = List.copyOf(files);
        this.missing = List.copyOf(missing);
        this.reader = reader;
    }

    /** Files by the order of the paths, those below a folder by name; one that several paths lead to is read once. */
    public static CaseFiles of(List<Path> paths, Documents documents) {
        Map<Path, Path> files = new LinkedHashMap<>();
        List<Problem> missing = new ArrayList<>();
        for (Path path : paths) {
            try {
                List<Path> found = Files.isDirectory(path) ? below(path) : List.of(path);
                if (found.isEmpty()) {
                    missing.add(Problem.of(path.toString(), "the folder holds no cases", "Put .yaml, .yml or .jsonl files into it."));
                }
                for (Path file : found) {
                    check(file, missing);
                    files.putIfAbsent(Files.exists(file) ? file.toRealPath() : file, file);
                }
            } catch (IOException e) {
                missing.add(Problem.of(path.toString(), "the folder cannot be read", "Check its permissions."));
            }
        }
        return new CaseFiles(files.values().stream().filter(f -> Files.isReadable(f) && hasKind(f)).toList(), missing, new CaseReader(documents));
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> hasKind(f) && !f.toString().endsWith(LabelledArchives.ENDING) && !f.getFileName().toString().startsWith(".") && Files.isRegularFile(f)).sorted().toList();
        }
    }

    private static void check(Path file, List<Problem> missing) {
        if (!Files.exists(file)) {
            missing.add(Problem.of(file.toString(), "there is no such file", "Check the path."));
        } else if (!hasKind(file)) {
            missing.add(Problem.of(file.toString(), "this is no case file", "Cases are read from .yaml, .yml and .jsonl files."));
        } else if (!Files.isReadable(file)) {
            missing.add(Problem.of(file.toString(), "the file may not be read", "Check its permissions."));
        }
    }

    private static boolean hasKind(Path file) {
        return KINDS.stream().anyMatch(file.toString()::endsWith);
    }

    public List<Path> files() {
        return files;
    }

    /** Of all files together. @throws IOException if one has gone */
    public long bytes() throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    /** How much of {@link #bytes} has been read so far. */
    public long bytesRead() {
        return bytesRead;
    }

    /** Hands on every case, and every problem, in the order in which they stand. */
    public void read(Consumer<Case> good, Consumer<Problem> bad) {
        missing.forEach(bad);
        for (Path file : files) {
            long before = bytesRead;
            try (Lines lines = new Lines(file); Pieces pieces = new Pieces(file.toString(), lines)) {
                for (Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
                    bytesRead = before + lines.bytes();
                    read(piece, good, bad);
                }
            } catch (IOException e) {
                bad.accept(Problem.of(file.toString(), "the file cannot be read: " + e.getMessage(), ""));
            }
        }
    }

    private void read(Piece piece, Consumer<Case> good, Consumer<Problem> bad) {
        List<Problem> problems = new ArrayList<>();
        piece.values(problems).forEach(value -> reader.read(value, piece.text(), problems).ifPresent(good));
        problems.stream().sorted().forEach(bad);
    }
}
