package org.stet.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;

/** Normalised figures and times: {@code [110, ∞) people}, {@code [2026-01-03, 2026-01-09]}. Intervals as in ISO 31-11. */
final class NormalValue {

    private static final Map<Change, String> CHANGES = Map.of(Change.NONE, "", Change.OLD, "from ", Change.NEW, "to ", Change.BY, "by ");

    private NormalValue() {
    }

    /** Its change, value and unit; its kind where the unit does not tell it. */
    static String of(Quantity quantity) {
        String per = quantity.per().isEmpty() ? "" : " per " + quantity.per();
        String unit = quantity.measure().isEmpty() ? " " + quantity.counted() : " " + quantity.measure();
        String counted = quantity.measure().isEmpty() || quantity.counted().isEmpty() ? "" : ", of " + quantity.counted();
        String kind = quantity.kind() == QuantityKind.of(quantity.measure()) ? "" : ", " + Normal.plain(quantity.kind());
        return CHANGES.get(quantity.change()) + range(quantity) + unit.stripTrailing() + per + counted + kind;
    }

    /** The days where they are certain, else the TIMEX3 value; its modifier, and its type where it is no date. */
    static String of(Timex time) {
        String days = time.interval() == null ? time.value().isEmpty() ? "unknown" : time.value() : days(time.interval());
        String mod = time.mod().isEmpty() ? "" : ", " + time.mod().toLowerCase(Locale.ROOT).replace('_', ' ');
        return days + mod + (time.type() == TimexType.DATE ? "" : ", " + Normal.plain(time.type()));
    }

    private static String days(Interval days) {
        return days.first().equals(days.last()) ? days.first().toString() : "[" + days.first() + ", " + days.last() + "]";
    }

    private static String range(Quantity quantity) {
        if (quantity.min() == quantity.max()) {
            return number(quantity.min());
        }
        if (quantity.kind() == QuantityKind.SCORE) {
            return number(quantity.min()) + " to " + number(quantity.max());
        }
        boolean above = quantity.bound() == Bound.MORE_THAN || quantity.min() == Double.NEGATIVE_INFINITY;
        boolean below = quantity.bound() == Bound.LESS_THAN || quantity.max() == Double.POSITIVE_INFINITY;
        return (above ? "(" : "[") + number(quantity.min()) + ", " + number(quantity.max()) + (below ? ")" : "]");
    }

    /** Without an exponent and without zeros at its end; a number that is none, as {@code ?}. */
    static String number(double number) {
        if (Double.isInfinite(number)) {
            return number > 0 ? "∞" : "-∞";
        }
        return Double.isNaN(number) ? "?" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** A share from 0 to 1 in hundredths. */
    static String share(double share) {
        return BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
