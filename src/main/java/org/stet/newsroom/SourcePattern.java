package org.stet.newsroom;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.text.Problem;

/**
 * Sources that a newsroom names: a file, a folder, or a pattern such as {@code wire/*.txt}, in which {@code **} stands for folders too.
 *
 * @param folder that the text is seen from
 * @throws java.util.regex.PatternSyntaxException     if it is a pattern that cannot be used
 * @throws java.nio.file.InvalidPathException if it is no path
 */
public record SourcePattern(Path folder, String text) {

    private static final int MOST_LOOKED_AT = 100_000;
    private static final String SPECIAL = ".*[*?\\[{].*";

    public SourcePattern {
        matcher(text);
        folder.resolve(text.replaceAll("[*?]", "x"));
    }

    /**
     * What the settings name, in their order; the files of a pattern by name, hidden ones left out.
     *
     * @throws NewsroomException if one is not there, or a pattern matches no file or cannot be looked for
     */
    public static List<Path> paths(List<Setting<SourcePattern>> settings) {
        List<Path> paths = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Setting<SourcePattern> setting : settings) {
            SourcePattern pattern = setting.value();
            try {
                List<Path> found = pattern.paths();
                paths.addAll(found);
                if (found.isEmpty()) {
                    problems.add(setting.at().problem((pattern.isPattern() ? "no file matches '" : "there is no file or folder '") + pattern.text + "'",
                            "Write it as seen from the folder that this file lies in; or name the sources with --against."));
                }
            } catch (TooMuchException e) {
                problems.add(setting.at().problem("more than " + MOST_LOOKED_AT + " files and folders lie where '" + pattern.text + "' is looked for",
                        "Begin the pattern with the folder that the sources lie in."));
            } catch (IOException e) {
                problems.add(setting.at().problem("'" + pattern.text + "' cannot be looked for in " + e.getMessage(), "Check that this folder may be read, or begin the pattern with another."));
            }
        }
        if (!problems.isEmpty()) {
            throw new NewsroomException(problems);
        }
        return paths;
    }

    private boolean isPattern() {
        return text.matches(SPECIAL);
    }

    private List<Path> paths() throws IOException {
        if (!isPattern()) {
            return Stream.of(folder.resolve(text)).filter(Files::exists).toList();
        }
        Path from = folder.resolve(fixed());
        if (!Files.isDirectory(from)) {
            return List.of();
        }
        PathMatcher matcher = matcher(text.substring(fixed().length()));
        int depth = text.contains("**") ? Integer.MAX_VALUE : text.split("/").length;
        Walk walk = new Walk(from);
        Files.walkFileTree(from, Set.of(), depth, walk);
        return walk.files.stream().filter(file -> matcher.matches(from.relativize(file))).sorted().toList();
    }

    /** All files below a folder but hidden ones. Links to folders are not followed. */
    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path from;
        private final List<Path> files = new ArrayList<>();
        private int lookedAt;

        private Walk(Path from) {
            this.from = from;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws TooMuchException {
            return counted(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws TooMuchException {
            if (counted(file) && Files.isRegularFile(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        /** Whether it is not hidden. */
        private boolean counted(Path path) throws TooMuchException {
            if (++lookedAt > MOST_LOOKED_AT) {
                throw new TooMuchException();
            }
            return path.equals(from) || !path.getFileName().toString().startsWith(".");
        }
    }

    /** A pattern for which far too many files would have to be looked at, such as one for the whole disk. */
    private static final class TooMuchException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** The folders before the first that is a pattern; ends in a slash or is empty. */
    private String fixed() {
        StringBuilder fixed = new StringBuilder();
        for (String part : text.split("/")) {
            if (part.matches(SPECIAL)) {
                break;
            }
            fixed.append(part).append('/');
        }
        return fixed.toString();
    }

    private static PathMatcher matcher(String pattern) {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    }
}
