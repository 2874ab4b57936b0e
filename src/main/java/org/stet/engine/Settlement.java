package org.stet.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stet.finding.LeastChange;
import org.stet.text.Source;

/**
 * Finds the least change to the text under check that would settle a finding. Candidates come from the facts and the conditions of its
 * matches; each is verified: on the facts as they would then be, no way to meet the rule about this place may be left. What alignment
 * would say of the changed words is reckoned, not asked again. See docs/adr/0016-proofs.md.
 */
final class Settlement {

    /** Candidates that are verified at most; behind them removal, which always settles a finding. */
    private static final int MOST = 24;

    private final FactIndex index;
    private final Map<String, Source> texts;

    Settlement(FactIndex index, Map<String, Source> texts) {
        this.index = index;
        this.texts = texts;
    }

    /** Found by what is told, and verified on all of it. */
    LeastChange of(Fault fault) {
        List<Match> matches = fault.told();
        Standing standing = new Standing(index, fault.matches());
        List<Candidate> candidates = new ArrayList<>(new ComparedChanges(index, texts, fault).candidates());
        candidates.addAll(new CorrectedChanges(index, matches).candidates());
        candidates.addAll(new AskedChanges(index, texts, matches).candidates());
        Candidate removal = new Removal(matches).candidate(Altered.without(index, standing.primaries()));
        List<Candidate> smallest = candidates.stream().sorted(Candidate.SMALLEST_FIRST).limit(MOST).collect(Collectors.toCollection(ArrayList::new));
        smallest.add(removal);
        return smallest.stream().sorted(Candidate.SMALLEST_FIRST).filter(c -> !standing.holds(c.after())).findFirst().orElse(removal).told();
    }
}
