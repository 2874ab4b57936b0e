package org.stet.newsroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
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

    private static final String SPECIAL = ".*[*?\\[{].*";

    public SourcePattern {
        matcher(text);
        folder.resolve(text.replaceAll("[*?]", "x"));
    }

    /**
     * What the settings name, in their order; the files of a pattern by name, hidden ones left out.
     *
     * @throws NewsroomException if one is not there, or a pattern matches no file
     */
    public static List<Path> paths(List<Setting<SourcePattern>> settings) {
        List<Path> paths = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Setting<SourcePattern> setting : settings) {
            List<Path> found = setting.value().paths();
            paths.addAll(found);
            if (found.isEmpty()) {
                boolean pattern = setting.value().isPattern();
                problems.add(setting.at().problem((pattern ? "no file matches '" : "there is no file or folder '") + setting.value().text + "'",
                        "Write it as seen from the folder that this file lies in; or name the sources with --against."));
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

    private List<Path> paths() {
        if (!isPattern()) {
            return Stream.of(folder.resolve(text)).filter(Files::exists).toList();
        }
        Path from = folder.resolve(fixed());
        if (!Files.isDirectory(from)) {
            return List.of();
        }
        PathMatcher matcher = matcher(text.substring(fixed().length()));
        int depth = text.contains("**") ? Integer.MAX_VALUE : text.split("/").length;
        try (Stream<Path> files = Files.walk(from, depth)) {
            return files.filter(file -> !hidden(from.relativize(file)) && matcher.matches(from.relativize(file)) && Files.isRegularFile(file)).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
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

    private static boolean hidden(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static PathMatcher matcher(String pattern) {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    }
}
