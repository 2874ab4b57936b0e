package org.stet.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.stet.rule.Rule;
import org.stet.rule.RuleSet;
import org.stet.rule.SwitchedOff;
import org.stet.text.Problem;
import org.stet.text.ProblemException;

/**
 * The rules in force while people change their files. New ones are made ready aside and put in force all at once: whoever runs rules takes
 * those that are in force when it begins, and keeps them to its end. A rule that breaks never takes the sound one away that runs; nor do
 * word lists or settings that cannot be read. Any thread may ask for the rules in force; one at a time renews them.
 */
public final class LiveRules {

    private final Stages stages;
    private final Supplier<Settings> settings;
    private final AtomicReference<RunningRules> inForce = new AtomicReference<>(RunningRules.NONE);

    /** @param settings read anew each time, so that a newsroom may change its own */
    public LiveRules(Stages stages, Supplier<Settings> settings) {
        this.stages = stages;
        this.settings = settings;
    }

    /**
     * What came of a look at the files.
     *
     * @param read    the sound rules of the files; those refused by Drools are among them, but not in force
     * @param changed those of them that were put in force, in the order of their ids
     * @param problems everything wrong in the files
     */
    public record Renewed(List<Rule> read, List<Rule> changed, List<Problem> problems) {

        public Renewed {
            read = List.copyOf(read);
            changed = List.copyOf(changed);
            problems = List.copyOf(problems);
        }
    }

    /** The rules in force: the same ones for as long as they are held. */
    public RunningRules inForce() {
        return inForce.get();
    }

    /** The folders, and the newsroom's own files, that the rules depend on. */
    public List<Path> watched() {
        return settings.get().files();
    }

    /**
     * Reads the files anew, and puts in force what changed and is sound. A rule whose file is gone, or that the newsroom has switched off,
     * is no longer in force; one whose file is broken is, as it was.
     *
     * @throws ProblemException if word lists or settings cannot be read; then all stays as it is
     */
    public synchronized Renewed renew() {
        RuleSet read = read(settings.get());
        RunningRules before = inForce.get();
        List<Problem> problems = new ArrayList<>(read.problems());
        List<Rule> changed = read.rules().stream().filter(rule -> !before.runs(rule)).toList();
        RunningRules after = before.only(staying(before, read));
        after = changed.isEmpty() ? after : with(after, changed, problems);
        RunningRules put = after;
        inForce.set(put);
        return new Renewed(read.rules(), changed.stream().filter(put::runs).toList(), problems);
    }

    private RuleSet read(Settings now) {
        if (!now.newsroom().problems().isEmpty()) {
            throw new AuditException(now.newsroom().problems());
        }
        return stages.rules(now);
    }

    /** All at once; where one of them is refused each for itself, so that it does not keep the others out. */
    private RunningRules with(RunningRules others, List<Rule> changed, List<Problem> problems) {
        try {
            return others.with(changed, stages.findings(new RuleSet(changed, List.of(), ""), others.rules().isEmpty()));
        } catch (ProblemException e) {
            RunningRules all = others;
            for (Rule rule : changed) {
                try {
                    all = all.with(List.of(rule), stages.findings(new RuleSet(List.of(rule), List.of(), ""), false));
                } catch (ProblemException refused) {
                    problems.addAll(refused.problems());
                }
            }
            return all;
        }
    }

    private static Set<String> staying(RunningRules before, RuleSet read) {
        Set<String> off = read.off().stream().map(SwitchedOff::name).collect(Collectors.toSet());
        return before.rules().stream().filter(rule -> read.rule(rule.id()).isPresent() || !off.contains(rule.id()) && isBroken(rule, read.problems()))
                .map(Rule::id).collect(Collectors.toSet());
    }

    /** Whether something is wrong with the rule's own files, or with a folder that they lie in. */
    private static boolean isBroken(Rule rule, Collection<Problem> problems) {
        String stem = rule.file().name().replaceFirst("\\.yaml$", "");
        return problems.stream().map(Problem::file).anyMatch(file -> file.equals(stem + ".yaml") && Files.exists(Path.of(file)) || file.equals(stem + ".drl")
                || stem.startsWith(file + "/"));
    }
}
