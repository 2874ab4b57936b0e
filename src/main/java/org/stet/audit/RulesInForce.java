package org.stet.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.newsroom.Newsroom;
import org.stet.rule.Overrides;
import org.stet.rule.Rule;
import org.stet.rule.RuleSet;

/** The rules of a run: the standard ones, the newsroom's and those named, with what the newsroom sets for them. */
final class RulesInForce {

    private RulesInForce() {
    }

    /** The rules and every problem in them and in the newsroom's settings. @param pack reads folders of rules */
    static RuleSet read(Settings settings, Function<List<Path>, RuleSet> pack) {
        Newsroom newsroom = settings.newsroom();
        Path standard = settings.home().resolve("rules");
        List<Path> folders = new ArrayList<>(settings.standardRules() ? List.of(standard) : List.of());
        folders.addAll(newsroom.packs());
        folders.addAll(settings.rules());
        Set<String> leftOut = settings.standardRules() || newsroom.rules().isEmpty() ? Set.of()
                : pack.apply(List.of(standard)).rules().stream().map(Rule::id).collect(Collectors.toSet());
        return Overrides.apply(newsroom.rules(), pack.apply(folders), leftOut).withProblems(newsroom.problems());
    }
}
