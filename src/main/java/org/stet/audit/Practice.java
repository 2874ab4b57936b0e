package org.stet.audit;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stet.document.Documents;
import org.stet.rule.Rule;
import org.stet.rule.RulePack;
import org.stet.rule.RuleSet;
import org.stet.text.Problem;
import org.stet.text.ProblemException;

/**
 * Rehearses rules while somebody writes them: all at first, then those that were saved. The language models stay loaded; texts that were
 * read are read again only when a word list or the newsroom's settings change.
 */
public final class Practice {

    private final Stages stages;
    private final Supplier<Settings> settings;
    private final RuleChoice choice;
    private final Function<Settings, Documents> documents;
    private final Consumer<String> notices;
    private final Set<String> due = new TreeSet<>();
    private final LiveRules live;
    private @Nullable Rehearsal rehearsal;

    private Practice(Stages stages, Supplier<Settings> settings, RuleChoice choice, Function<Settings, Documents> documents, Consumer<String> notices) {
        this.stages = stages;
        this.settings = settings;
        this.choice = choice;
        this.documents = documents;
        this.notices = notices;
        this.live = new LiveRules(stages, settings);
    }

    /**
     * A practice of the rules chosen, with all that are in force. Folders chosen that are not among the settings' are put in force.
     *
     * @param settings  read anew each time
     * @param documents makes texts into documents as the word lists of the settings say
     * @param notices   as in {@link Stages#open}
     * @throws AuditException if a rule is named that is not there
     */
    public static Practice of(Stages stages, Supplier<Settings> settings, RuleChoice choice, Function<Settings, Documents> documents,
                              Consumer<String> notices) {
        List<Path> folders = choice.folders(stages.rules(settings.get()));
        Supplier<Settings> widened = () -> settings.get().with(folders);
        List<Problem> unknown = choice.unknown(stages.rules(widened.get()));
        if (!unknown.isEmpty()) {
            throw new AuditException(unknown);
        }
        return new Practice(stages, widened, choice, documents, notices);
    }

    /**
     * What came of a rehearsal.
     *
     * @param rules    the rules that were rehearsed, in the order of their ids
     * @param played   their examples
     * @param problems all that is wrong in rule files now
     */
    public record Rehearsed(List<Rule> rules, List<Played> played, List<Problem> problems) {

        public Rehearsed {
            rules = List.copyOf(rules);
            played = List.copyOf(played);
            problems = List.copyOf(problems);
        }
    }

    /** The folders, and the newsroom's own files, that the outcome depends on. */
    public List<Path> watched() {
        return live.watched();
    }

    /** Rehearses all rules chosen. @throws ProblemException if rules or word lists cannot be used */
    public Rehearsed all() {
        return play();
    }

    /**
     * Rehearses what somebody saved: the rules whose files these are, and those that mean something else now; all, if a word list is among
     * the files or the newsroom's settings.
     *
     * @throws ProblemException if rules or word lists cannot be used
     */
    public Rehearsed after(Collection<Path> saved) {
        saved.forEach(file -> due.add(String.valueOf(file.getFileName()).replaceFirst("\\.(yaml|drl)$", "")));
        if (saved.stream().anyMatch(this::concernsAll)) {
            rehearsal = null;
        }
        return play();
    }

    /** Makes ready what the first save would have to wait for; may be called beside {@link #all}. */
    public void warmUp() {
        stages.rules(settings.get()).rules().stream().limit(1).forEach(rule -> stages.findings(new RuleSet(List.of(rule), List.of(), ""), false));
    }

    private boolean concernsAll(Path file) {
        Settings now = settings.get();
        return now.newsroom().files().contains(file) || file.getParent() != null && (file.getParent().endsWith(RulePack.LEXICON)
                || now.lexicons().stream().anyMatch(folder -> file.startsWith(folder)));
    }

    private Rehearsed play() {
        LiveRules.Renewed renewed = live.renew();
        RunningRules running = live.inForce();
        boolean anew = rehearsal == null;
        Settings now = settings.get();
        Rehearsal ready = rehearsal == null ? new Rehearsal(stages.preparation(now, notices), documents.apply(now)) : rehearsal;
        ready.forgetAllBut(renewed.read());
        rehearsal = ready;
        Set<String> changed = renewed.changed().stream().map(Rule::id).collect(Collectors.toSet());
        List<Rule> played = renewed.read().stream().filter(rule -> anew || due.contains(rule.id()) || changed.contains(rule.id()))
                .filter(choice::includes).filter(running::runs).toList();
        renewed.read().stream().filter(running::runs).map(Rule::id).forEach(due::remove);
        return new Rehearsed(played, ready.play(played, running::findings), renewed.problems());
    }
}
