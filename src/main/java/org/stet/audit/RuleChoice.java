package org.stet.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.rule.Rule;
import org.stet.rule.RulePack;
import org.stet.rule.RuleSet;
import org.stet.text.Nearest;
import org.stet.text.Problem;

/**
 * Rules that somebody names: by id, by a file of theirs, or by a folder that holds them.
 *
 * @param ids   rules that must be in force
 * @param paths files and folders, which need not be
 */
public record RuleChoice(List<String> ids, List<Path> paths) {

    private static final String FILE = "\\.(yaml|drl)$";

    public RuleChoice {
        ids = List.copyOf(ids);
        paths = List.copyOf(paths);
    }

    /** What is there as a file or folder is that, anything else the id of a rule. */
    public static RuleChoice of(List<String> words) {
        return new RuleChoice(words.stream().filter(w -> !Files.exists(Path.of(w))).toList(),
                words.stream().map(Path::of).filter(Files::exists).toList());
    }

    /** Whether somebody who names nothing means all. */
    private boolean isOpen() {
        return ids.isEmpty() && paths.isEmpty();
    }

    public boolean includes(Rule rule) {
        return isOpen() || ids.contains(rule.id()) || paths.stream().anyMatch(path -> isIn(rule.file().name(), path));
    }

    /** Whether a problem is told in a file of a rule chosen. */
    public boolean includes(Problem problem) {
        Path rule = stem(Path.of(problem.file()));
        return isOpen() || ids.stream().anyMatch(rule::endsWith) || paths.stream().anyMatch(path -> isIn(problem.file(), path));
    }

    /** Folders of the paths that hold none of these rules, not even a broken one. */
    public List<Path> folders(RuleSet rules) {
        return paths.stream().filter(path -> !holds(path, rules)).map(path -> Files.isDirectory(path) ? path : path.toAbsolutePath().getParent())
                .filter(folder -> !folder.endsWith(RulePack.LEXICON)).distinct().toList();
    }

    /** Whether a rule lies there, or a broken one. */
    private static boolean holds(Path path, RuleSet rules) {
        return Stream.concat(rules.rules().stream().map(r -> r.file().name()), rules.problems().stream().map(Problem::file)).anyMatch(file -> isIn(file, path));
    }

    /** What is named and is not there; a rule that is there and broken is told of otherwise. */
    public List<Problem> unknown(RuleSet rules) {
        List<Problem> unknown = new ArrayList<>();
        for (String id : ids) {
            boolean broken = rules.problems().stream().anyMatch(p -> stem(Path.of(p.file())).endsWith(id));
            if (rules.rule(id).isEmpty() && !broken) {
                unknown.add(noRule(id, rules));
            }
        }
        for (Path path : paths) {
            if (!holds(path, rules)) {
                unknown.add(Problem.of(path.toString(), "there is no rule in force here", "A rule is a file <rule-id>.yaml in a folder named after its category."));
            }
        }
        return unknown;
    }

    private static Problem noRule(String id, RuleSet rules) {
        List<String> known = rules.rules().stream().map(Rule::id).toList();
        Optional<String> nearest = Nearest.of(id, known);
        return id.contains("/") ? Problem.of(id, "there is no such file or folder", "Check the path.")
                : Problem.of(id, "there is no such rule", nearest.map(n -> "Did you mean '" + n + "'?").orElse("'stet rules list' names the rules."));
    }

    private static boolean isIn(String file, Path path) {
        Path rule = stem(Path.of(file));
        return Files.isDirectory(path) ? rule.startsWith(path.toAbsolutePath().normalize()) : rule.equals(stem(path));
    }

    private static Path stem(Path file) {
        return Path.of(file.toAbsolutePath().normalize().toString().replaceFirst(FILE, ""));
    }
}
