package org.stet.align;

import org.stet.fact.Outcome;
import org.stet.fact.Slot;
import org.stet.fact.Timex;
import org.stet.fact.TimexType;

/** Says for each date whether the other document has one that can be the same, whatever it dates. */
final class DateComparison {

    void compare(Pair pair) {
        oneWay(pair, true, pair.here, pair.there);
        oneWay(pair, false, pair.there, pair.here);
    }

    private static void oneWay(Pair pair, boolean fromHere, Side own, Side other) {
        for (Timex date : own.facts.times()) {
            if (date.type() == TimexType.DATE) {
                other.facts.times().stream().filter(t -> Times.compare(date, t).filter(outcome -> outcome != Outcome.DIFFERENT).isPresent())
                        .findFirst().ifPresent(t -> pair.addOneWay(fromHere, Slot.DATE, Outcome.COMPATIBLE, date, t, 1, "dated " + t.text() + " there"));
            }
        }
    }
}
