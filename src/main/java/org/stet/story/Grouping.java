package org.stet.story;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Puts documents into stories: as the corpus file says, else by what they tell. Goes through the days once and holds no more than the
 * documents of {@link Window#REACH} days, those that do not tell their day, and the ids of stories that are still open.
 */
public final class Grouping {

    private Grouping() {
    }

    /**
     * Hands on every story once it is known that no further document can belong to it, in an order that depends only on the signatures. The
     * order of the documents of one day, and of those without a day, counts for nothing.
     *
     * @param byDay each document once, in the order of days. Those without a day come first, so that they are held against all others;
     *              where they come last, they are held only against each other and against stories that are still open
     * @throws IllegalArgumentException if days go backwards
     */
    public static void group(Stream<Signature> byDay, Consumer<StoryGroup> taker) {
        Window window = new Window(taker);
        List<Signature> day = new ArrayList<>();
        long last = Held.NO_DAY;
        for (Iterator<Signature> all = byDay.iterator(); all.hasNext();) {
            Signature next = all.next();
            if (!day.isEmpty() && !day.get(0).day().equals(next.day())) {
                window.add(day);
                day.clear();
            }
            long of = Held.day(next);
            if (of != Held.NO_DAY && of < last) {
                throw new IllegalArgumentException("document " + next.document() + " of " + next.day() + " comes after one of a later day");
            }
            last = Math.max(last, of);
            day.add(next);
        }
        if (!day.isEmpty()) {
            window.add(day);
        }
        window.close();
    }
}
