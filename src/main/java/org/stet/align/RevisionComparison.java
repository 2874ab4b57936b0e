package org.stet.align;

import java.util.List;
import java.util.stream.Stream;
import org.stet.fact.Name;
import org.stet.fact.Outcome;
import org.stet.fact.Quantity;
import org.stet.fact.Revision;
import org.stet.fact.RevisionKind;
import org.stet.fact.Slot;
import org.stet.fact.Stated;
import org.stet.fact.Timex;

/** Finds figures, days and names that the other document has corrected, and that still stand here in a sentence about the same. */
final class RevisionComparison {

    private static final double NEAR = 0.45;
    private static final double SAME_WORDS = 0.4;

    private final Entities entities;
    private final Topic topic;

    RevisionComparison(Entities entities, Topic topic) {
        this.entities = entities;
        this.topic = topic;
    }

    void compare(Pair pair) {
        pair.eachWay((fromHere, own, other) -> compare(pair, fromHere, own, other));
    }

    private void compare(Pair pair, boolean fromHere, Side own, Side other) {
        for (Revision correction : other.facts.revisions()) {
            if (correction.kind() == RevisionKind.CORRECTION && !correction.wrong().isEmpty()) {
                wrong(correction, other).flatMap(w -> own.facts.all().filter(f -> isSame(f, w)).filter(f -> isCarried(f, own, correction, other))).distinct()
                        .forEach(f -> pair.addOneWay(fromHere, Slot.REVISION, Outcome.DIFFERENT, f, correction, own.nearness(f, other, correction),
                                "corrected there: " + correction.text()));
            }
        }
    }

    /** What the words that are taken back say, and neither those in their place nor the rest of the document; names only where they are all of it. */
    private Stream<Stated> wrong(Revision correction, Side side) {
        List<Stated> named = side.facts.all().filter(f -> f instanceof Quantity || f instanceof Timex || f instanceof Name).toList();
        List<Stated> wrong = named.stream().filter(f -> f.at().sentence() == correction.at().sentence())
                .filter(f -> correction.wrong().contains(f.text()) && !correction.right().contains(f.text()))
                .filter(f -> named.stream().noneMatch(o -> isSame(o, f) && !isRevised(o, side))).toList();
        boolean isOfFigures = wrong.stream().anyMatch(f -> !(f instanceof Name));
        return wrong.stream().filter(f -> !isOfFigures || !(f instanceof Name));
    }

    private static boolean isRevised(Stated fact, Side side) {
        return side.facts.revisions().stream().anyMatch(r -> r.kind() == RevisionKind.CORRECTION && r.at().sentence() == fact.at().sentence());
    }

    private boolean isSame(Stated own, Stated wrong) {
        if (own instanceof Quantity one && wrong instanceof Quantity other) {
            return one.kind() == other.kind() && one.measure().equals(other.measure()) && one.min() == other.min() && one.max() == other.max();
        }
        if (own instanceof Timex one && wrong instanceof Timex other) {
            return one.value().equals(other.value());
        }
        return own instanceof Name one && wrong instanceof Name other && one.kind() == other.kind() && entities.same(one.entity(), other.entity());
    }

    /** In a sentence about the same that takes nothing back itself. */
    private boolean isCarried(Stated own, Side side, Revision correction, Side other) {
        return !isRevised(own, side) && (topic.shared(side, own, other, correction) >= SAME_WORDS || side.nearness(own, other, correction) >= NEAR);
    }
}
