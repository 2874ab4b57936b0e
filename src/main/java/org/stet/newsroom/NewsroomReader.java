package org.stet.newsroom;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.rule.RuleOverride;
import org.stet.text.FilePlace;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Yaml;
import org.stet.text.YamlFile;

/** Reads {@code stet.yaml}, and what it extends. */
final class NewsroomReader {

    static final List<String> KEYS = Stream.concat(Stream.of("extends", "rules", "packs", "lexicon"), RunSettingsReader.KEYS.stream()).toList();

    /** A newsroom, a desk, a team: more can hardly be meant. */
    private static final int MOST_FILES = 10;
    private static final String NO_FILE = "Check the path given to --config.";

    private final Path file;
    private final List<Path> extending;
    private final List<Problem> problems = new ArrayList<>();

    /** @param extending the files that extend this one, the nearest last */
    private NewsroomReader(Path file, List<Path> extending) {
        this.file = file;
        this.extending = extending;
    }

    static Newsroom read(Path file) {
        return new NewsroomReader(file, List.of()).read();
    }

    private Newsroom read() {
        return YamlFile.source(file, NO_FILE, problems).filter(source -> !saysNothing(source)).flatMap(source -> YamlFile.read(source, problems))
                .map(this::newsroom).orElseGet(() -> new Newsroom(List.of(), List.of(), List.of(), RunSettings.NONE, problems, List.of(file)));
    }

    /** A file that has only comments sets nothing, and is no mistake. */
    static boolean saysNothing(Source source) {
        return source.text().lines().allMatch(line -> line.isBlank() || line.strip().startsWith("#"));
    }

    private Newsroom newsroom(Yaml.Value root) {
        root.allow(KEYS);
        List<RuleOverride> rules = root.get("rules").map(OverrideReader::read).orElse(List.of());
        List<Setting<Path>> packs = folders(root, "packs");
        List<Setting<Path>> lexicons = folders(root, "lexicon");
        RunSettings runs = new RunSettingsReader(file).read(root);
        Newsroom extended = root.get("extends").flatMap(this::extended).orElse(Newsroom.NONE);
        return new Newsroom(rules, packs, lexicons, runs, problems.stream().distinct().sorted().toList(), List.of(file)).over(extended);
    }

    private Optional<Newsroom> extended(Yaml.Value value) {
        String name = value.text();
        Optional<Path> other = beside(name).filter(Files::isRegularFile);
        if (other.isEmpty()) {
            if (value.isText()) {
                value.problem(name.isBlank() ? "a file is expected here" : "there is no file '" + name + "'",
                        "Write it as seen from the folder that this file lies in, such as ../stet.yaml.");
            }
            return Optional.empty();
        }
        List<Path> chain = Stream.concat(extending.stream(), Stream.of(file)).toList();
        if (chain.stream().map(FilePlace::of).anyMatch(FilePlace.of(other.get())::equals)) {
            value.problem(chain.size() == 1 ? "the file extends itself" : "the files extend each other in a circle", "Take one 'extends' out.");
            return Optional.empty();
        }
        if (chain.size() == MOST_FILES) {
            value.problem("more than " + MOST_FILES + " files extend each other", "Extend one that is nearer to the newsroom's.");
            return Optional.empty();
        }
        return Optional.of(new NewsroomReader(other.get().normalize(), chain).read());
    }

    private List<Setting<Path>> folders(Yaml.Value root, String key) {
        List<Setting<Path>> folders = new ArrayList<>();
        for (Yaml.Value item : root.get(key).map(Yaml.Value::items).orElse(List.of())) {
            String name = item.text();
            beside(name).filter(Files::isDirectory).ifPresentOrElse(folder -> folders.add(new Setting<>(folder, item.written())), () -> {
                if (item.isText()) {
                    item.problem(name.isBlank() ? "a folder is expected here" : "there is no folder '" + name + "'",
                            "Write it as seen from the folder that this file lies in.");
                }
            });
        }
        return folders;
    }

    private Optional<Path> beside(String name) {
        try {
            return Optional.of(file.resolveSibling(name)).filter(path -> !name.isBlank());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
