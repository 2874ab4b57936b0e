package org.stet.align;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.fact.Claim;
import org.stet.fact.Correspondence;
import org.stet.fact.Name;
import org.stet.fact.Outcome;
import org.stet.fact.Slot;
import org.stet.fact.Stated;
import org.stet.fact.Support;
import org.stet.fact.Timex;

/**
 * Tells of what one published text states whether another of the same story states it too, by what corresponds to it. What is only
 * compatible counts as not said; but for dates and names, of which nothing more is ever known.
 */
public final class PeerVerdicts {

    private static final Set<Outcome> MORE_SAID = EnumSet.of(Outcome.DIFFERENT, Outcome.MORE_SPECIFIC, Outcome.ABSENT);

    private PeerVerdicts() {
    }

    /**
     * The verdict on something checkable; empty for a fact that is none by itself.
     *
     * @param found its correspondences with facts of other documents
     */
    public static Optional<Support> of(Stated unit, Collection<Correspondence> found) {
        boolean loosely = unit instanceof Timex || unit instanceof Name;
        List<Correspondence> sure = found.stream().filter(c -> loosely || c.outcome() != Outcome.COMPATIBLE).toList();
        Optional<UnitVerdict> verdict = unit instanceof Claim ? Optional.of(claim(found)) : UnitVerdicts.of(unit, sure);
        return verdict.map(v -> new Support("", unit.document(), unit.id(), UnitVerdicts.kind(unit), v.verdict(), v.confidence(), v.by(), List.of(), v.why()));
    }

    /** A claim is said there too where the event is the same and this one says nothing of it that the other does not. */
    private static UnitVerdict claim(Collection<Correspondence> found) {
        Map<String, List<Correspondence>> others = found.stream().collect(Collectors.groupingBy(Correspondence::there));
        List<Correspondence> same = others.values().stream().filter(PeerVerdicts::carries).flatMap(List::stream).filter(PeerVerdicts::isEvent).toList();
        return UnitVerdict.of(same);
    }

    private static boolean carries(List<Correspondence> pair) {
        return pair.stream().anyMatch(PeerVerdicts::isEvent) && pair.stream().noneMatch(c -> MORE_SAID.contains(c.outcome()));
    }

    private static boolean isEvent(Correspondence found) {
        return found.slot() == Slot.EVENT && found.outcome() == Outcome.SAME;
    }
}
