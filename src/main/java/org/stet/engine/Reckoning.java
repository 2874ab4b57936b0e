package org.stet.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.fact.Article;
import org.stet.fact.Attribution;
import org.stet.fact.Correspondence;
import org.stet.fact.Fact;
import org.stet.fact.Outcome;
import org.stet.fact.Quantity;
import org.stet.fact.Slot;
import org.stet.fact.Stated;
import org.stet.fact.Support;
import org.stet.fact.Timex;
import org.stet.fact.Verdict;

/**
 * Reckons what the facts would be if the primary fact of a finding said in one slot what a fact it is held against says: its own bounds or
 * days, how it compares with that one and with all others, and the sources' verdict on it.
 */
final class Reckoning {

    private final FactIndex index;
    private final Set<Fact> primaries;
    private final Set<String> related;

    Reckoning(FactIndex index, List<Match> matches) {
        this.index = index;
        this.primaries = matches.stream().map(Match::about).distinct().map(Party::fact).collect(Collectors.toSet());
        this.related = matches.stream().flatMap(m -> m.against().stream()).map(p -> p.fact().id()).collect(Collectors.toSet());
    }

    /** @param from how it compared before */
    Known as(Stated there, Slot slot, Outcome from) {
        Map<String, Fact> others = new HashMap<>();
        for (Fact primary : primaries) {
            others.put(primary.id(), changed(primary, there));
            for (Correspondence same : index.comparisons(primary)) {
                if (same.slot() == slot || same.slot() == Slot.DATE && slot == Slot.TIME) {
                    others.put(same.id(), with(same, outcome(same, primary, there, from)));
                }
            }
            for (Support support : index.verdicts(primary)) {
                others.put(support.id(), new Support(support.id(), support.document(), support.of(), support.kind(), Verdict.SUPPORTED, support.confidence(),
                        support.by(), support.missing(), support.why()));
            }
        }
        return Altered.reading(index, others);
    }

    private static Fact changed(Fact primary, Stated there) {
        if (primary instanceof Quantity q && there instanceof Quantity t) {
            return new Quantity(q.id(), q.document(), q.at(), t.min(), t.max(), t.bound(), t.kind(), t.measure(), t.per(), q.counted(), q.change(), q.predicate(),
                    q.claim());
        } else if (primary instanceof Timex q && there instanceof Timex t) {
            return new Timex(q.id(), q.document(), q.at(), t.type(), t.value(), t.mod(), t.interval(), q.claim());
        }
        return primary;
    }

    private static Correspondence with(Correspondence same, Outcome outcome) {
        return new Correspondence(same.id(), same.slot(), outcome, same.here(), same.there(), same.document(), same.thereDocument(), same.similarity(),
                same.why(), same.canonical());
    }

    /**
     * A third text says the same as this one if it says the same as the one whose words are taken, which does not contradict itself. What was
     * only missing here is no longer, and another text under check that is not part of the finding has findings of its own.
     */
    private Outcome outcome(Correspondence same, Fact primary, Stated there, Outcome from) {
        String end = same.here().equals(primary.id()) ? same.there() : same.here();
        if (end.equals(there.id())) {
            return Outcome.SAME;
        } else if (from != Outcome.DIFFERENT || !related.contains(end) && isUnderCheck(end)) {
            return same.outcome();
        } else if (!related.contains(end) && index.fact(end).filter(f -> f.document().equals(there.document())).isPresent()) {
            return Outcome.COMPATIBLE;
        }
        return index.fact(end).flatMap(other -> between(there, other, same.slot()))
                .orElse(same.outcome() == Outcome.SAME ? Outcome.DIFFERENT : same.outcome());
    }

    private boolean isUnderCheck(String id) {
        return index.fact(id).flatMap(f -> index.fact(f.document())).map(f -> f instanceof Article article && article.underCheck()).orElse(false);
    }

    private Optional<Outcome> between(Stated there, Fact other, Slot slot) {
        if (there instanceof Quantity one && other instanceof Quantity two) {
            return Optional.of(one.overlaps(two) ? Outcome.SAME : Outcome.DIFFERENT);
        } else if (there instanceof Timex one && other instanceof Timex two && one.interval() != null && two.interval() != null) {
            return Optional.of(one.interval().overlaps(two.interval()) ? Outcome.SAME : Outcome.DIFFERENT);
        } else if (slot == Slot.CUE && there instanceof Attribution one && other instanceof Attribution two) {
            return Optional.of(one.cue().stance() == two.cue().stance() ? Outcome.SAME : Outcome.DIFFERENT);
        } else if (other instanceof Stated two && two.getClass() == there.getClass() && two.text().equalsIgnoreCase(there.text())) {
            return Optional.of(Outcome.SAME);
        }
        return index.comparisons(there).stream().filter(c -> c.slot() == slot && (c.here().equals(other.id()) || c.there().equals(other.id())))
                .map(Correspondence::outcome).findFirst();
    }
}
