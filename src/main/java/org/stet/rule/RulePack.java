package org.stet.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.stet.rule.drl.DrlCache;
import org.stet.rule.drl.DrlReader;
import org.stet.rule.drl.DrlRule;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.YamlFile;

/**
 * Reads folders of rules. A rule is a file, {@code <rule-id>.yaml}, in a folder named after the rule's category; conditions that YAML cannot
 * say stand beside it in {@code <rule-id>.drl}. Folders called {@code lexicon} hold word lists and are passed over.
 */
public final class RulePack {

    /** Name of folders that hold word lists. */
    public static final String LEXICON = "lexicon";
    private static final long MOST_BYTES = 200_000;
    /** How many mistakes of one rule are told. */
    private static final int MOST_TOLD = 100;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Rule> rules = new TreeMap<>();
    private final Map<String, String> origins = new LinkedHashMap<>();
    private final Checksum checksum = new Checksum();

    private final PackTerms terms;
    private final BiFunction<Source, List<Problem>, List<DrlRule>> drlReader;

    private RulePack(PackTerms terms, BiFunction<Source, List<Problem>, List<DrlRule>> drlReader) {
        this.terms = terms;
        this.drlReader = drlReader;
    }

    /** The rules of all folders. Everything wrong in any file is among the problems; the rules it concerns are left out. */
    public static RuleSet read(List<Path> folders, PackTerms terms) {
        return new RulePack(terms, DrlReader::read).readAll(folders);
    }

    /**
     * As {@link #read(List, PackTerms)}, without parsing DRL files that were found to be right before.
     *
     * @param cacheRoot folder to remember them in; made if missing
     */
    public static RuleSet read(List<Path> folders, PackTerms terms, Path cacheRoot) {
        return new RulePack(terms, new DrlCache(cacheRoot)::read).readAll(folders);
    }

    private RuleSet readAll(List<Path> folders) {
        folders.forEach(this::readFolder);
        problems.addAll(SameConditions.find(rules.values()));
        return new RuleSet(List.copyOf(rules.values()), problems.stream().distinct().sorted().toList(), checksum.hex());
    }

    private void readFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            problems.add(Problem.of(name(folder), "there is no such folder of rules", "Name a folder that holds rule files."));
            return;
        }
        Set<Path> stems = new TreeSet<>();
        try {
            files(folder).forEach(file -> {
                if (isRule(file)) {
                    stems.add(file.resolveSibling(stem(file)));
                } else {
                    problems.add(Problem.of(name(file), "this is not read: the files of rules end in .yaml and .drl, in small letters",
                            "Rename the file, or move it out of the folder."));
                }
            });
        } catch (IOException | UncheckedIOException e) {
            problems.add(Problem.of(name(folder), "the folder cannot be read", "Check that it and the folders in it may be read."));
            return;
        }
        if (stems.isEmpty()) {
            problems.add(Problem.of(name(folder), "the folder holds no rules", "A rule is a file <rule-id>.yaml."));
        }
        stems.forEach(stem -> readRule(folder, stem));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return all.filter(f -> f.toString().toLowerCase(Locale.ROOT).matches("(?s).*\\.(yaml|yml|drl)"))
                    .filter(f -> Stream.of(folder.relativize(f).toString().split("[/\\\\]")).noneMatch(LEXICON::equals))
                    .filter(Files::isRegularFile).sorted(Comparator.comparing(RulePack::name)).toList();
        }
    }

    private static boolean isRule(Path file) {
        String name = String.valueOf(file.getFileName());
        return !stem(file).isEmpty() && (name.endsWith(".yaml") || name.endsWith(".drl"));
    }

    private void readRule(Path folder, Path stem) {
        String id = String.valueOf(stem.getFileName());
        int before = problems.size();
        Path inDrl = stem.resolveSibling(id + ".drl");
        Optional<Source> yaml = source(folder, stem.resolveSibling(id + ".yaml"));
        Optional<Source> drl = Files.exists(inDrl) ? source(folder, inDrl) : Optional.empty();
        if (drl.isPresent() && terms.withoutDrl().contains(folder)) {
            problems.add(Problem.of(drl.get().name(), "DRL is not read from this folder: it can run code",
                    "Write the conditions in the rule's YAML file; or, if you trust whoever wrote this, name the folder with --rules or give --allow-drl."));
            return;
        }
        int beforeDrl = problems.size();
        List<DrlRule> written = drl.map(d -> drlReader.apply(d, problems)).orElse(List.of());
        Optional<List<DrlRule>> conditions = drl.isPresent() && problems.size() == beforeDrl ? Optional.of(written) : Optional.empty();
        String parent = String.valueOf(stem.toAbsolutePath().normalize().getParent().getFileName());
        Optional<Rule> rule = yaml.flatMap(y -> RuleReader.read(id, parent, y, drl, conditions, terms, problems));
        String origin = name(stem.resolveSibling(id + (yaml.isPresent() ? ".yaml" : ".drl")));
        String other = origins.putIfAbsent(id, origin);
        if (other != null) {
            problems.add(Problem.of(origin, "the rule '" + id + "' stands in " + other + " already", "Give one of the two another name."));
        }
        // what a newsroom sets wrongly for a rule is told, and makes it no worse a rule
        boolean sound = problems.subList(before, problems.size()).stream().noneMatch(p -> p.file().equals(name(stem.resolveSibling(id + ".yaml")))
                || p.file().equals(name(inDrl)));
        if (sound) {
            rule.ifPresent(r -> rules.put(id, r));
        } else if (problems.size() > before + MOST_TOLD) {
            problems.subList(before + MOST_TOLD, problems.size()).clear();
            problems.add(Problem.of(origin, "there are more mistakes in this rule than the " + MOST_TOLD + " told here", "Mend these first."));
        }
    }

    private Optional<Source> source(Path folder, Path file) {
        Optional<Source> source = YamlFile.source(file, MOST_BYTES, "Write the rule's title, level and message there.", problems);
        source.ifPresent(s -> checksum.add(name(folder.relativize(file)), s.text().getBytes(StandardCharsets.UTF_8)));
        return source;
    }

    private static String stem(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.(yaml|drl)$", "");
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/');
    }
}
