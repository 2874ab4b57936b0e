package org.stet.newsroom;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.rule.RuleOverride;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Yaml;
import org.stet.text.YamlFile;

/** Reads {@code stet.yaml}: one method for each key at the top. */
final class NewsroomReader {

    private static final String NO_FILE = "Check the path given to --config.";

    private final Path file;
    private final List<Problem> problems = new ArrayList<>();

    NewsroomReader(Path file) {
        this.file = file;
    }

    Newsroom read() {
        return YamlFile.source(file, NO_FILE, problems).filter(source -> !saysNothing(source)).flatMap(source -> YamlFile.read(source, problems))
                .map(this::newsroom).orElseGet(() -> new Newsroom(List.of(), List.of(), List.of(), problems, file));
    }

    /** A file that has only comments sets nothing, and is no mistake. */
    private static boolean saysNothing(Source source) {
        return source.text().lines().allMatch(line -> line.isBlank() || line.strip().startsWith("#"));
    }

    private Newsroom newsroom(Yaml.Value root) {
        root.allow(List.of("rules", "packs", "lexicon"));
        List<RuleOverride> rules = root.get("rules").map(OverrideReader::read).orElse(List.of());
        List<Path> packs = folders(root, "packs");
        List<Path> lexicons = folders(root, "lexicon");
        return new Newsroom(rules, packs, lexicons, problems.stream().distinct().sorted().toList(), file);
    }

    private List<Path> folders(Yaml.Value root, String key) {
        List<Path> folders = new ArrayList<>();
        for (Yaml.Value item : root.get(key).map(Yaml.Value::items).orElse(List.of())) {
            String name = item.text();
            folder(name).ifPresentOrElse(folders::add, () -> {
                if (item.isText()) {
                    item.problem(name.isBlank() ? "a folder is expected here" : "there is no folder '" + name + "'",
                            "Write it as seen from the folder that this file lies in.");
                }
            });
        }
        return folders;
    }

    private Optional<Path> folder(String name) {
        try {
            return Optional.of(file.resolveSibling(name)).filter(folder -> !name.isBlank() && Files.isDirectory(folder));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
