package org.stet.align;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stet.fact.AnonymousSource;
import org.stet.fact.Attribution;
import org.stet.fact.Outcome;
import org.stet.fact.Slot;
import org.stet.fact.SourceCount;

/** Whether several sources without a name in one document are a single one in the other, for the same statement. */
final class SourceCountComparison {

    private static final double SHARED = 0.5;
    private static final double NEAR = 0.6;

    private final Vocabulary vocabulary;

    SourceCountComparison(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void compare(Pair pair) {
        pair.eachWay((fromHere, own, other) -> compare(pair, fromHere, own, other));
    }

    /** The statement that is most like it in the other document tells how many stand behind it there. */
    private void compare(Pair pair, boolean fromHere, Side own, Side other) {
        for (AnonymousSource one : own.facts.anonymousSources()) {
            Optional<Attribution> said = own.attribution(one.attribution()).filter(a -> one.count() == SourceCount.SEVERAL);
            Optional<Match> likest = said.flatMap(a -> other.facts.attributions().stream().flatMap(b -> match(own, a, other, b).stream())
                    .max(Comparator.comparingDouble(Match::sure).thenComparing(m -> m.its().id())));
            likest.ifPresent(m -> source(other, m.its()).ifPresent(its -> pair.addOneWay(fromHere, Slot.SOURCES,
                    its.count() == SourceCount.ONE ? Outcome.DIFFERENT : Outcome.SAME, one, its, m.sure(), "the same statement")));
        }
    }

    private record Match(Attribution its, double sure) {
    }

    private Optional<Match> match(Side own, Attribution one, Side other, Attribution its) {
        double shared = Vocabulary.overlap(vocabulary.content(one.words()), vocabulary.content(its.words()));
        if (shared < SHARED) {
            return Optional.empty();
        }
        double near = own.nearness(one, other, its);
        return near < NEAR ? Optional.empty() : Optional.of(new Match(its, (near + shared) / 2));
    }

    private static Optional<AnonymousSource> source(Side side, Attribution said) {
        List<AnonymousSource> found = side.facts.anonymousSources().stream().filter(a -> a.attribution().equals(said.id())).toList();
        return found.stream().findFirst();
    }
}
