package org.stet.align;

import java.util.ArrayList;
import java.util.List;
import org.stet.fact.Correspondence;
import org.stet.fact.Fact;
import org.stet.fact.Outcome;
import org.stet.fact.Slot;

/** Collects the correspondences of two documents; one comparison serves both directions where both documents are under check. */
final class Pair {

    final Side here;
    final Side there;
    private final boolean both;
    private final List<Correspondence> found = new ArrayList<>();
    private int count;
    private boolean bystanders;

    /** @param both whether the other document is under check too */
    Pair(Side here, Side there, boolean both) {
        this.here = here;
        this.there = there;
        this.both = both;
    }

    /** Whether both documents are under check, so that neither is the other's source. */
    boolean arePeers() {
        return both;
    }

    /** Compares what one document states with the other as a whole. */
    @FunctionalInterface
    interface Way {

        /** @param fromHere whether the first is the document that this pair is about */
        void compare(boolean fromHere, Side own, Side other);
    }

    /** Goes from here to there; where both documents are under check back too. */
    void eachWay(Way way) {
        turnTo(0);
        way.compare(true, here, there);
        if (both) {
            way.compare(false, there, here);
        }
    }

    /** Turns to the next two facts; those that meet only to agree are never said to differ. */
    void turnTo(long met) {
        bystanders = Meetings.isBystander(met);
    }

    void add(Slot slot, Outcome outcome, Fact one, Fact other, double similarity, String... why) {
        List<String> reasons = List.of(why);
        put(slot, outcome, one, other, here, there, similarity, reasons, true);
        if (both) {
            put(slot, mirrored(outcome), other, one, there, here, similarity, reasons, false);
        }
    }

    /** For a comparison that only holds in one direction: {@code fromHere} says in which. */
    void addOneWay(boolean fromHere, Slot slot, Outcome outcome, Fact own, Fact its, double similarity, String... why) {
        if (fromHere || both) {
            put(slot, outcome, own, its, fromHere ? here : there, fromHere ? there : here, similarity, List.of(why), fromHere);
        }
    }

    /** For a document held against itself. Not canonical: whoever compares two documents by that never meets it. */
    void addWithin(Slot slot, Outcome outcome, Fact one, Fact other, double similarity, String... why) {
        put(slot, outcome, one, other, here, there, similarity, List.of(why), false);
    }

    private void put(Slot slot, Outcome outcome, Fact one, Fact other, Side from, Side to, double similarity, List<String> why, boolean canonical) {
        if (bystanders && (outcome == Outcome.DIFFERENT || outcome == Outcome.ABSENT)) {
            return;
        }
        String id = here.facts.document() + "~" + there.facts.document() + "#" + ++count;
        double rounded = Math.round(100 * Math.min(1, Math.max(0, similarity))) / 100.0;
        found.add(new Correspondence(id, slot, outcome, one.id(), other.id(), from.facts.document(), to.facts.document(), rounded, why, canonical));
    }

    private static Outcome mirrored(Outcome outcome) {
        return switch (outcome) {
            case MORE_SPECIFIC -> Outcome.LESS_SPECIFIC;
            case LESS_SPECIFIC -> Outcome.MORE_SPECIFIC;
            default -> outcome;
        };
    }

    List<Correspondence> found() {
        return found;
    }
}
