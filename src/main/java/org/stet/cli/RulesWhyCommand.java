package org.stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stet.audit.Dossier;
import org.stet.audit.Misses;
import org.stet.audit.Settings;
import org.stet.document.Metadata;
import org.stet.document.Role;
import org.stet.report.Paragraph;
import org.stet.rule.Rule;
import org.stet.rule.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** How far a draft gets through the conditions of a rule. */
@Command(name = "why", customSynopsis = "stet rules why [OPTIONS] DRAFT --rule RULE [--against PATH...]",
        header = "Tell why a rule does not find anything in a draft.",
        description = {"Goes through the rule's conditions one after the other, says how many facts of the draft and its sources meet each together with "
                + "those before it, and at the first that none meets which facts come nearest and what they do not meet."},
        footer = {"", "Examples:", "  stet rules why draft.txt --rule no-response", "  stet rules why draft.txt --rule number-conflict --against wire.txt"})
final class RulesWhyCommand implements Callable<Integer> {

    @ParentCommand
    private RulesCommand parent;

    @Parameters(index = "0", paramLabel = "DRAFT", description = "The draft, as check takes it.")
    private Path draft;

    @Option(names = "--rule", required = true, paramLabel = "RULE", description = "The rule's id.")
    private String id;

    @Option(names = "--against", arity = "1..*", paramLabel = "PATH", description = "The sources, as check takes them.")
    private List<Path> against = List.of();

    @Option(names = "--published", paramLabel = "DATE", converter = Day.class, description = "The draft's date (year-month-day) where the file does not say.")
    private @Nullable LocalDate published;

    @Mixin
    private RuleOptions options;

    @Mixin
    private TimeLimit timeLimit;

    @Override
    public Integer call() throws IOException {
        Stet stet = parent.stet();
        Settings settings = timeLimit.on(options.settings(stet.home(), Optional.empty(), List.of(draft)));
        RuleSet rules = parent.rules(settings);
        Optional<Rule> rule = parent.rule(id, rules);
        if (rule.isEmpty()) {
            return Exit.BAD_INPUT;
        }
        List<Path> sources = Sources.of(against, settings.newsroom());
        Metadata defaults = Metadata.of(Role.DRAFT).withId("draft").withPublished(published);
        Optional<Inputs.Comparison> comparison = new Inputs(stet.console(), settings).comparison(draft, sources, defaults);
        if (comparison.isEmpty()) {
            return Exit.BAD_INPUT;
        }
        Dossier dossier = stet.stages().preparation(settings, stet.console()::say).draft(comparison.get().draft(), comparison.get().sources());
        List<Misses.Miss> misses = Misses.of(rule.get(), dossier);
        stet.console().print(out -> {
            for (Misses.Miss miss : misses) {
                out.append(miss.variant()).append(miss.met() > 0 ? ": all conditions are met\n" : ": not met\n");
                for (Misses.Step step : miss.steps()) {
                    Paragraph.write(step.met() ? "  met      " : "  not met  ", " ".repeat(11), step.words(), out);
                    for (String near : step.nearest()) {
                        Paragraph.write(" ".repeat(11), " ".repeat(13), near, out);
                    }
                }
            }
        });
        return comparison.get().complete() && rules.problems().isEmpty() ? Exit.STANDS : Exit.BAD_INPUT;
    }
}
