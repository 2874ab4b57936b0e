package org.stet.newsroom;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.rule.RuleOverride;
import org.stet.text.Problem;

/**
 * What a newsroom has set for itself in its {@code stet.yaml}, laid over what the file that it extends sets.
 *
 * @param rules          what it sets for single rules: the extended file's first, each in the order of its file
 * @param packFolders    folders of its own rules
 * @param lexiconFolders folders of its own words, each laid over those before it
 * @param runs           what it sets for its runs
 * @param problems       everything wrong in the files; what it concerns is left out
 * @param files          the file itself, the one that it extends, and so on; none where a newsroom has set nothing
 */
public record Newsroom(List<RuleOverride> rules, List<Setting<Path>> packFolders, List<Setting<Path>> lexiconFolders, RunSettings runs,
                       List<Problem> problems, List<Path> files) {

    /** One that has set nothing. */
    public static final Newsroom NONE = new Newsroom(List.of(), List.of(), List.of(), RunSettings.NONE, List.of(), List.of());

    private static final String FILE = "stet.yaml";

    public Newsroom {
        rules = List.copyOf(rules);
        packFolders = List.copyOf(packFolders);
        lexiconFolders = List.copyOf(lexiconFolders);
        problems = List.copyOf(problems);
        files = List.copyOf(files);
    }

    public List<Path> packs() {
        return packFolders.stream().map(Setting::value).toList();
    }

    public List<Path> lexicons() {
        return lexiconFolders.stream().map(Setting::value).toList();
    }

    /** The settings of a file. */
    public static Newsroom read(Path file) {
        return NewsroomReader.read(file);
    }

    /**
     * The file called {@code stet.yaml} in the working directory; where there is none, the nearest one beside the first of the paths or in
     * a folder above it.
     *
     * @param paths what a command is about, relative to the working directory or absolute
     */
    public static Optional<Path> find(Path workingDirectory, List<Path> paths) {
        return Surroundings.all(FILE, workingDirectory, paths.stream().limit(1).toList()).stream().findFirst();
    }

    /**
     * The files called {@code stet-waivers.yaml} in the working directory, beside the paths and in the folders above them, and those that the
     * settings name; each once, those nearest to the paths first.
     *
     * @throws NewsroomException if one that the settings name is not there
     */
    public List<Path> waivers(Path workingDirectory, List<Path> paths) {
        List<Path> files = new ArrayList<>(Surroundings.all(WaiverFile.NAME, workingDirectory, paths));
        List<Problem> missing = new ArrayList<>();
        for (Setting<Path> named : runs.waivers()) {
            if (Files.isRegularFile(named.value())) {
                files.add(named.value());
            } else {
                missing.add(named.at().problem("there is no file '" + named.at().text() + "'", "Write it as seen from the folder that this file lies in."));
            }
        }
        if (!missing.isEmpty()) {
            throw new NewsroomException(missing);
        }
        return Surroundings.distinct(files);
    }

    /** Its words and nothing else, for reading a rule by itself. */
    public Newsroom withWordsAlone() {
        return new Newsroom(List.of(), List.of(), lexiconFolders, RunSettings.NONE, List.of(), files);
    }

    /** These settings laid over others: what is set here counts; rules, words and waivers are added to the others'. */
    Newsroom over(Newsroom others) {
        List<String> own = rules.stream().map(r -> r.name().text()).toList();
        return new Newsroom(Stream.concat(others.rules.stream().filter(r -> !own.contains(r.name().text())), rules.stream()).toList(),
                Stream.concat(others.packFolders.stream(), packFolders.stream()).toList(),
                Stream.concat(others.lexiconFolders.stream(), lexiconFolders.stream()).toList(), runs.over(others.runs),
                Stream.concat(problems.stream(), others.problems.stream()).toList(), Stream.concat(files.stream(), others.files.stream()).toList());
    }

    /** @throws NewsroomException if anything is wrong in the files */
    public Newsroom sound() {
        if (!problems.isEmpty()) {
            throw new NewsroomException(problems);
        }
        return this;
    }
}
