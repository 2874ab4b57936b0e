package org.stet.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stet.document.Documents;
import org.stet.rule.Rule;
import org.stet.rule.RulePack;
import org.stet.rule.RuleSet;
import org.stet.text.Problem;
import org.stet.text.ProblemException;

/**
 * Rehearses rules while somebody writes them: all at first, then those that were saved. The language models stay loaded; texts that were
 * read are read again only when a word list changes.
 */
public final class Practice {

    private final Stages stages;
    private final Settings settings;
    private final RuleChoice choice;
    private final Supplier<Documents> documents;
    private final Consumer<String> notices;
    private final Set<String> due = new TreeSet<>();
    private final RunningRules inForce = new RunningRules();
    private @Nullable Rehearsal rehearsal;

    private Practice(Stages stages, Settings settings, RuleChoice choice, Supplier<Documents> documents, Consumer<String> notices) {
        this.stages = stages;
        this.settings = settings;
        this.choice = choice;
        this.documents = documents;
        this.notices = notices;
    }

    /**
     * A practice of the rules chosen, with all that are in force. Folders chosen that are not among the settings' are put in force.
     *
     * @param documents makes texts into documents as the word lists say that are there when it is asked
     * @param notices   as in {@link Stages#open}
     * @throws AuditException if a rule is named that is not there
     */
    public static Practice of(Stages stages, Settings settings, RuleChoice choice, Supplier<Documents> documents, Consumer<String> notices) {
        Settings widened = settings.with(choice.folders(stages.rules(settings)));
        List<Problem> unknown = choice.unknown(stages.rules(widened));
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

    /** The folders whose files the outcome depends on. */
    public List<Path> folders() {
        List<Path> folders = new ArrayList<>(List.of(settings.home().resolve("rules")));
        folders.addAll(settings.newsroom().packs());
        folders.addAll(settings.newsroom().lexicons());
        folders.addAll(settings.rules());
        return folders;
    }

    /** Rehearses all rules chosen. @throws ProblemException if rules or word lists cannot be used */
    public Rehearsed all() {
        return play(stages.rules(settings));
    }

    /**
     * Rehearses what somebody saved: the rules whose files these are; all, if a word list is among them.
     *
     * @throws ProblemException if rules or word lists cannot be used
     */
    public Rehearsed after(Collection<Path> saved) {
        saved.forEach(file -> due.add(String.valueOf(file.getFileName()).replaceFirst("\\.(yaml|drl)$", "")));
        if (saved.stream().anyMatch(this::isWordList)) {
            rehearsal = null;
        }
        return play(stages.rules(settings));
    }

    /** Makes ready what the first save would have to wait for; may be called beside {@link #all}. */
    public void warmUp() {
        stages.rules(settings).rules().stream().limit(1).forEach(rule -> stages.findings(new RuleSet(List.of(rule), List.of(), ""), false));
    }

    private boolean isWordList(Path file) {
        return settings.lexicons().stream().anyMatch(file::startsWith) || file.getParent() != null && file.getParent().endsWith(RulePack.LEXICON);
    }

    private Rehearsed play(RuleSet rules) {
        boolean anew = rehearsal == null;
        Rehearsal ready = rehearsal == null ? new Rehearsal(stages.preparation(settings, notices), documents.get()) : rehearsal;
        List<Problem> problems = new ArrayList<>(rules.problems());
        List<Rule> changed = inForce.isEmpty() ? putAll(rules) : putSaved(rules, problems);
        inForce.keepOnly(rules.rules());
        ready.forgetAllBut(rules.rules());
        rehearsal = ready;
        List<Rule> played = (anew ? rules.rules() : changed).stream().filter(choice::includes).filter(inForce::holds).toList();
        return new Rehearsed(played, ready.play(played, inForce::findings), problems);
    }

    private List<Rule> putAll(RuleSet rules) {
        inForce.put(rules.rules(), stages.findings(rules, true));
        due.clear();
        return rules.rules();
    }

    /** Each for itself, so that one that is refused does not keep others from being played. */
    private List<Rule> putSaved(RuleSet rules, List<Problem> problems) {
        List<Rule> saved = rules.rules().stream().filter(r -> due.contains(r.id())).toList();
        for (Rule rule : saved) {
            due.remove(rule.id());
            try {
                inForce.put(List.of(rule), stages.findings(new RuleSet(List.of(rule), List.of(), ""), false));
            } catch (ProblemException e) {
                inForce.drop(rule);
                problems.addAll(e.problems());
            }
        }
        return saved;
    }
}
