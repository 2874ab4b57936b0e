package org.stet.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stet.document.DocumentException;
import org.stet.document.ZonePatterns;
import org.stet.rule.Inspection;
import org.stet.rule.Remarks;
import org.stet.rule.Rule;
import org.stet.rule.RulePack;
import org.stet.rule.RuleSet;
import org.stet.text.Problem;
import org.stet.text.ProblemException;

/** Looks through rules, word lists and a newsroom's settings for everything that is wrong in them, without running a rule. */
public final class Inspector {

    private final Stages stages;
    private final Settings settings;
    private final RuleChoice choice;

    /** @param choice rules to be told about; what is wrong in word lists and settings is told in any case */
    public Inspector(Stages stages, Settings settings, RuleChoice choice) {
        this.stages = stages;
        this.settings = settings;
        this.choice = choice;
    }

    /** @throws AuditException if a rule is named that is not there */
    public Inspection inspect() {
        List<Problem> wrong = boilerplate();
        RuleSet rules;
        Settings widened;
        try {
            RuleSet usual = stages.rules(settings);
            List<Path> more = choice.folders(usual);
            widened = settings.with(more);
            rules = more.isEmpty() ? usual : stages.rules(widened);
        } catch (AuditException e) {
            // without word lists no rule can be read
            return new Inspection(0, 0, Stream.concat(wrong.stream(), e.problems().stream()).distinct().sorted().toList(), List.of());
        }
        List<Problem> unknown = choice.unknown(rules);
        if (!unknown.isEmpty()) {
            throw new AuditException(unknown);
        }
        return inspection(rules.withProblems(Stream.concat(wrong.stream(), refused(rules).stream()).toList()), folders(widened));
    }

    private static List<Path> folders(Settings settings) {
        return Stream.of(Stream.of(settings.home().resolve("rules")), settings.newsroom().packs().stream(), settings.rules().stream())
                .flatMap(f -> f).map(f -> f.toAbsolutePath().normalize()).toList();
    }

    private List<Problem> boilerplate() {
        try {
            ZonePatterns.read(settings.lexicons());
            return List.of();
        } catch (DocumentException e) {
            return e.problems();
        }
    }

    /** What Drools refuses of the rules that can be read. */
    private List<Problem> refused(RuleSet rules) {
        try {
            stages.findings(new RuleSet(rules.rules(), List.of(), rules.sha256()), true);
            return List.of();
        } catch (ProblemException e) {
            return e.problems();
        }
    }

    private Inspection inspection(RuleSet rules, List<Path> folders) {
        List<Problem> told = rules.problems().stream().filter(p -> !isOfRule(p, folders) || choice.includes(p)).toList();
        List<Rule> chosen = rules.rules().stream().filter(choice::includes).toList();
        Set<String> broken = new TreeSet<>(told.stream().filter(p -> isOfRule(p, folders)).map(p -> stem(p.file())).toList());
        Set<String> all = new TreeSet<>(broken);
        chosen.forEach(rule -> all.add(stem(rule.file().name())));
        List<Problem> remarks = chosen.stream().filter(rule -> !broken.contains(stem(rule.file().name())))
                .flatMap(rule -> Remarks.of(rule).stream()).sorted().toList();
        return new Inspection(all.size(), all.size() - broken.size(), told, remarks);
    }

    private static boolean isOfRule(Problem problem, List<Path> folders) {
        Path file = Path.of(problem.file()).toAbsolutePath().normalize();
        return problem.file().matches(".*\\.(yaml|drl)") && !file.getParent().endsWith(RulePack.LEXICON) && folders.stream().anyMatch(file::startsWith);
    }

    private static String stem(String file) {
        return file.replaceFirst("\\.(yaml|drl)$", "");
    }
}
