package org.stet.align;

import java.util.List;
import org.stet.fact.Outcome;
import org.stet.fact.Slot;
import org.stet.fact.Timex;
import org.stet.fact.TimexType;

/** Says for each date whether the other document has one that can be the same, whatever it dates. */
final class DateComparison {

    /**
     * @param there dates with times of the other document that may be the same
     * @param back  times of the one document with dates of the other
     */
    void compare(Pair pair, long[] there, long[] back) {
        oneWay(pair, true, there);
        oneWay(pair, false, Meetings.turned(back));
    }

    private static void oneWay(Pair pair, boolean fromHere, long[] met) {
        List<Timex> own = (fromHere ? pair.here : pair.there).facts.times();
        List<Timex> theirs = (fromHere ? pair.there : pair.here).facts.times();
        int found = -1;
        for (long two : met) {
            int place = Meetings.one(two);
            if (place != found && same(pair, fromHere, own.get(place), theirs.get(Meetings.other(two)))) {
                found = place;
            }
        }
    }

    private static boolean same(Pair pair, boolean fromHere, Timex date, Timex time) {
        boolean same = date.type() == TimexType.DATE && Times.compare(date, time).filter(outcome -> outcome != Outcome.DIFFERENT).isPresent();
        if (same) {
            pair.addOneWay(fromHere, Slot.DATE, Outcome.COMPATIBLE, date, time, 1, "dated " + time.text() + " there");
        }
        return same;
    }
}
