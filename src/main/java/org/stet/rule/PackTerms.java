package org.stet.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stet.lexicon.Lexicon;

/**
 * What rules are read with.
 *
 * @param lexicon    the words in force, which conditions may name
 * @param parameters what the newsroom sets for rules' parameters, by rule id
 * @param withoutDrl folders of which DRL files are refused: DRL can run code, so it is only read from folders that the user trusts
 */
public record PackTerms(Lexicon lexicon, Map<String, List<RuleOverride.Parameter>> parameters, Set<Path> withoutDrl) {

    public PackTerms {
        parameters = Map.copyOf(parameters);
        withoutDrl = Set.copyOf(withoutDrl);
    }

    /** For rules of trusted folders of which nothing is set. */
    public static PackTerms of(Lexicon lexicon) {
        return new PackTerms(lexicon, Map.of(), Set.of());
    }

    /** With what a newsroom sets. */
    public PackTerms set(List<RuleOverride> overrides, Set<Path> untrusted) {
        Map<String, List<RuleOverride.Parameter>> set = new TreeMap<>();
        overrides.forEach(o -> set.computeIfAbsent(o.rule(), k -> new ArrayList<>()).addAll(o.parameters()));
        return new PackTerms(lexicon, set, untrusted);
    }
}
