package org.stet.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stet.fact.Correspondence;
import org.stet.fact.Outcome;
import org.stet.fact.Verdict;

/** The verdict on a figure, time, name or quotation: what its correspondences with the facts of the sources come to. */
record UnitVerdict(Verdict verdict, double confidence, List<String> by, List<String> why) {

    /** How sure it is that something that corresponds to nothing is in no source. */
    private static final double NOTHING_LIKE_IT = 1;
    private static final double LESS_SAID = 0.85;
    private static final Set<Outcome> CARRIED = Set.of(Outcome.SAME, Outcome.COMPATIBLE, Outcome.LESS_SPECIFIC);

    UnitVerdict {
        by = List.copyOf(by);
        why = List.copyOf(why);
    }

    /** One source that carries it is enough; a range, a hedge or a lesser date carries no more than it says. */
    static UnitVerdict of(List<Correspondence> found) {
        List<Correspondence> carrying = found.stream().filter(c -> CARRIED.contains(c.outcome())).toList();
        List<Correspondence> against = found.stream().filter(c -> c.outcome() == Outcome.DIFFERENT).toList();
        List<Correspondence> lesser = found.stream().filter(c -> c.outcome() == Outcome.MORE_SPECIFIC).toList();
        return !carrying.isEmpty() ? of(Verdict.SUPPORTED, carrying)
                : !against.isEmpty() ? of(Verdict.CONTRADICTED, against)
                : !lesser.isEmpty() ? new UnitVerdict(Verdict.SILENT, LESS_SAID, ids(lesser), List.of("the sources say less"))
                : new UnitVerdict(Verdict.SILENT, NOTHING_LIKE_IT, List.of(), List.of("no source has anything like it"));
    }

    boolean silent() {
        return verdict == Verdict.SILENT;
    }

    static UnitVerdict supported(String why) {
        return new UnitVerdict(Verdict.SUPPORTED, 1, List.of(), List.of(why));
    }

    static UnitVerdict notJudged(String why) {
        return new UnitVerdict(Verdict.NOT_JUDGED, 1, List.of(), List.of(why));
    }

    private static UnitVerdict of(Verdict verdict, List<Correspondence> resting) {
        double sure = resting.stream().mapToDouble(Correspondence::similarity).max().orElse(0);
        List<String> why = new ArrayList<>();
        resting.forEach(c -> c.why().stream().filter(w -> !why.contains(w)).forEach(why::add));
        return new UnitVerdict(verdict, sure, ids(resting), why);
    }

    private static List<String> ids(List<Correspondence> found) {
        return found.stream().map(Correspondence::there).distinct().sorted().toList();
    }
}
