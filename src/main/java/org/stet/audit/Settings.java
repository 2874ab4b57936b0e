package org.stet.audit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.newsroom.Newsroom;

/**
 * What a run works with.
 *
 * @param home          the folder that holds the standard {@code rules/} and {@code facts/}
 * @param standardRules whether the standard rules are in force
 * @param rules         folders of rules added to them
 * @param facts         a file or folder of reviewed facts in place of the standard {@code facts/}
 * @param timeLimit     for reading one document
 * @param newsroom      what the newsroom sets for its runs
 * @param allowDrl      whether DRL, which can run code, is also read from the packs that the newsroom's settings name
 * @param keepFacts     whether a report holds all that the rules were run on, as they can then be run again from it alone
 */
public record Settings(Path home, boolean standardRules, List<Path> rules, Optional<Path> facts, Duration timeLimit, Newsroom newsroom,
                       boolean allowDrl, boolean keepFacts) {

    /** Ordinary copy takes a hundredth of it; without one, a text made to be slow would keep an archive waiting. */
    public static final Duration TIME_LIMIT = Duration.ofMinutes(2);

    public Settings {
        rules = List.copyOf(rules);
    }

    /** For a newsroom that has set nothing. */
    public Settings(Path home, boolean standardRules, List<Path> rules, Optional<Path> facts, Duration timeLimit) {
        this(home, standardRules, rules, facts, timeLimit, Newsroom.NONE, false, false);
    }

    public Settings within(Duration limit) {
        return new Settings(home, standardRules, rules, facts, limit, newsroom, allowDrl, keepFacts);
    }

    public Settings in(Newsroom other) {
        return new Settings(home, standardRules, rules, facts, timeLimit, other, allowDrl, keepFacts);
    }

    public Settings keepingFacts(boolean keep) {
        return new Settings(home, standardRules, rules, facts, timeLimit, newsroom, allowDrl, keep);
    }

    /** The standard word lists' folder and the newsroom's, in the order in which they are laid over each other. */
    public List<Path> lexicons() {
        return Stream.concat(Stream.of(home.resolve("rules/lexicon")), newsroom.lexicons().stream()).toList();
    }

    /** The folders, and the newsroom's file, on whose files it depends what is found. */
    public List<Path> files() {
        return Stream.of(Stream.of(home.resolve("rules")), rules.stream(), newsroom.packs().stream(), newsroom.lexicons().stream(), newsroom.files().stream())
                .flatMap(files -> files).distinct().toList();
    }

    /** With more folders of rules. */
    public Settings with(List<Path> folders) {
        return new Settings(home, standardRules, Stream.concat(rules.stream(), folders.stream()).toList(), facts, timeLimit, newsroom, allowDrl, keepFacts);
    }

    public static Settings standard(Path home) {
        return new Settings(home, true, List.of(), Optional.empty(), TIME_LIMIT);
    }
}
