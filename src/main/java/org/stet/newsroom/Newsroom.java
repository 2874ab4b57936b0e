package org.stet.newsroom;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stet.rule.RuleOverride;
import org.stet.text.Problem;

/**
 * What a newsroom has set for itself in its {@code stet.yaml}.
 *
 * @param rules    what it sets for single rules, in the order of the file
 * @param packs    folders of its own rules
 * @param lexicons folders of its own words, each laid over those before it
 * @param problems everything wrong in the file; what it concerns is left out
 * @param path     the file itself; null where there is none
 */
public record Newsroom(List<RuleOverride> rules, List<Path> packs, List<Path> lexicons, List<Problem> problems, @Nullable Path path) {

    /** One that has set nothing. */
    public static final Newsroom NONE = new Newsroom(List.of(), List.of(), List.of(), List.of(), null);

    private static final String FILE = "stet.yaml";

    public Newsroom {
        rules = List.copyOf(rules);
        packs = List.copyOf(packs);
        lexicons = List.copyOf(lexicons);
        problems = List.copyOf(problems);
    }

    /** The file that says so; empty where a newsroom has set nothing. */
    public Optional<Path> file() {
        return Optional.ofNullable(path);
    }

    /** The settings of a file. */
    public static Newsroom read(Path file) {
        return new NewsroomReader(file).read();
    }

    /**
     * The file called {@code stet.yaml} in the working directory; where there is none, the nearest one beside the first of the paths or in
     * a folder above it.
     *
     * @param paths what a command is about, relative to the working directory or absolute
     */
    public static Optional<Path> find(Path workingDirectory, List<Path> paths) {
        Path working = workingDirectory.toAbsolutePath().normalize();
        return Stream.concat(Stream.of(working), paths.stream().limit(1).flatMap(path -> upwards(working.resolve(path).normalize())))
                .map(folder -> folder.resolve(FILE)).filter(Files::isRegularFile).findFirst()
                .map(file -> file.startsWith(working) ? workingDirectory.resolve(working.relativize(file)) : file);
    }

    private static Stream<Path> upwards(Path path) {
        return Stream.iterate(Files.isDirectory(path) ? path : path.getParent(), folder -> folder != null, Path::getParent);
    }

    /** @throws NewsroomException if anything is wrong in the file */
    public Newsroom sound() {
        if (!problems.isEmpty()) {
            throw new NewsroomException(problems);
        }
        return this;
    }
}
