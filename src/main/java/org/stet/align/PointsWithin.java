package org.stet.align;

import org.stet.fact.Change;
import org.stet.fact.Quantity;
import org.stet.fact.QuantityKind;
import org.stet.fact.Slot;

/** Finds changes in percent that are in points by the text's own figures: "rose from 4 percent to 6 percent, an increase of 2 percent". */
final class PointsWithin {

    void compare(OneText text) {
        for (Quantity change : text.facts.quantities()) {
            if (change.kind() == QuantityKind.PERCENT && change.change() == Change.BY) {
                PointsComparison.differences(change, text.facts.quantities()).filter(now -> now.at().sentence() == change.at().sentence()).findFirst()
                        .ifPresent(now -> text.differ(Slot.CHANGE_UNIT, change, now, 1, "the two values are so many points apart"));
            }
        }
    }
}
