package org.stet.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.stet.lexicon.Lexicon;
import org.stet.newsroom.Newsroom;
import org.stet.rule.Overrides;
import org.stet.rule.PackTerms;
import org.stet.rule.Rule;
import org.stet.rule.RuleSet;
import org.stet.text.FilePlace;

/** The rules of a run: the standard ones, the newsroom's and those named, with what the newsroom sets for them. */
final class RulesInForce {

    private RulesInForce() {
    }

    /** The rules and every problem in them and in the newsroom's settings. @param pack reads folders of rules on these terms */
    static RuleSet read(Settings settings, Lexicon lexicon, BiFunction<List<Path>, PackTerms, RuleSet> pack) {
        Newsroom newsroom = settings.newsroom();
        Path standard = settings.home().resolve("rules");
        List<Path> folders = new ArrayList<>(settings.standardRules() ? List.of(standard) : List.of());
        folders.addAll(newsroom.packs());
        Set<Path> packs = newsroom.packs().stream().map(FilePlace::of).collect(Collectors.toSet());
        settings.rules().stream().filter(named -> !packs.contains(FilePlace.of(named))).forEach(folders::add);
        Set<String> leftOut = settings.standardRules() || newsroom.rules().isEmpty() ? Set.of()
                : pack.apply(List.of(standard), PackTerms.of(lexicon)).rules().stream().map(Rule::id).collect(Collectors.toSet());
        Set<Path> trusted = settings.rules().stream().map(FilePlace::of).collect(Collectors.toSet());
        Set<Path> untrusted = newsroom.packs().stream().filter(p -> !settings.allowDrl() && !trusted.contains(FilePlace.of(p))).collect(Collectors.toSet());
        PackTerms terms = PackTerms.of(lexicon).set(newsroom.rules(), untrusted);
        return Overrides.apply(newsroom.rules(), pack.apply(folders, terms), leftOut).withProblems(newsroom.problems());
    }
}
