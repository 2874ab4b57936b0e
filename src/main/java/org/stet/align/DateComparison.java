package org.stet.align;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.fact.Name;
import org.stet.fact.NameKind;
import org.stet.fact.Outcome;
import org.stet.fact.Slot;
import org.stet.fact.Timex;
import org.stet.fact.TimexType;

/**
 * Says for each date whether the other document has one that can be the same, whatever it dates; of a date that it has nowhere, which one
 * of the same form stands there in the nearest sentence, if that says much the same.
 */
final class DateComparison {

    private static final double NEAR = 0.5;
    private static final double SAME_WORDS = 0.3;

    void compare(Pair pair) {
        pair.turnTo(0);
        oneWay(pair, true, pair.here, pair.there);
        oneWay(pair, false, pair.there, pair.here);
    }

    private static void oneWay(Pair pair, boolean fromHere, Side own, Side other) {
        for (Timex date : own.facts.times()) {
            if (date.type() == TimexType.DATE && other.says(QuoteText.words(date.text()))) {
                pair.addOneWay(fromHere, Slot.DATE, Outcome.COMPATIBLE, date, other.article(), 1, "\"" + date.text() + "\" stands there too");
            } else if (date.type() == TimexType.DATE) {
                find(date, other).ifPresentOrElse(
                        t -> pair.addOneWay(fromHere, Slot.DATE, Outcome.COMPATIBLE, date, t, 1, "dated " + t.text() + " there"),
                        () -> likest(date, own, other).ifPresent(t -> pair.addOneWay(fromHere, Slot.DATE, Outcome.DIFFERENT, date, t,
                                own.nearness(date, other, t), "dated " + t.text() + " there")));
            }
        }
    }

    private static Optional<Timex> find(Timex date, Side side) {
        return side.facts.times().stream().filter(t -> Times.compare(date, t).filter(outcome -> outcome != Outcome.DIFFERENT).isPresent()).findFirst();
    }

    private static Optional<Timex> likest(Timex date, Side own, Side other) {
        NamedDay named = NamedDay.of(date);
        List<Timex> rivals = other.facts.times().stream().filter(t -> t.type() == TimexType.DATE || t.type() == TimexType.TIME)
                .filter(t -> named.isOtherThan(NamedDay.of(t)) && Vocabulary.overlap(own.words(date), other.words(t)) >= SAME_WORDS).toList();
        return rivals.stream().filter(t -> own.nearness(date, other, t) >= NEAR && mayBeOfTheSame(date, own, t, other))
                .max(Comparator.comparingDouble((Timex t) -> own.nearness(date, other, t)).thenComparing(Timex::id, Comparator.reverseOrder()))
                .filter(t -> find(t, own).isEmpty());
    }

    /** Whether the two sentences share a name, or the other one is about nobody in particular. */
    private static boolean mayBeOfTheSame(Timex date, Side own, Timex time, Side other) {
        Set<String> mine = names(own, date).map(Name::entity).collect(Collectors.toSet());
        return names(other, time).anyMatch(n -> mine.contains(n.entity())) || names(other, time).noneMatch(n -> n.kind() == NameKind.PERSON);
    }

    private static Stream<Name> names(Side side, Timex time) {
        return side.facts.names().stream().filter(n -> n.at().sentence() == time.at().sentence());
    }
}
