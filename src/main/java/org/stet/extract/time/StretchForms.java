package org.stet.extract.time;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How long and how often: durations and sets; and references to a time without bounds. */
final class StretchForms {

    /** What half of a unit is, added to whole ones. */
    private static final Map<String, String> HALVES = Map.of("PT1M", "30S", "PT1H", "30M", "P1D", "T12H", "P1Y", "6M");

    static final List<Form> FORMS = List.of(
            Form.of("REFERENCE", StretchForms::reference),
            Form.of("LIMIT? the? NUMBER UNIT", StretchForms::counted),
            Form.of("LIMIT? the? NUMBER UNITS", StretchForms::counted),
            Form.of("the? STRETCH NUMBER UNITS", StretchForms::counted),
            Form.of("LIMIT? NUMBER UNITS or so", StretchForms::counted),
            Form.of("the? STRETCH NUMBER UNITS or so", StretchForms::counted),
            Form.of("the? NUMBER STRETCH UNITS", StretchForms::counted),
            Form.of("the? STRETCH UNIT", StretchForms::stretch),
            Form.of("LIMIT? NUMBER or/to NUMBER UNITS", (b, a) -> TimeValue.duration(duration("X", b.text(Sort.UNITS)))),
            Form.of("LIMIT? ARTICLE UNIT", StretchForms::one),
            Form.of("LIMIT? ARTICLE UNIT and a half", (b, a) -> TimeValue.duration(andAHalf("1", b.text(Sort.UNIT)))),
            Form.of("LIMIT? NUMBER and a half UNITS", (b, a) -> TimeValue.duration(andAHalf(b.text(Sort.NUMBER), b.text(Sort.UNITS)))),
            Form.of("LIMIT? half a/an UNIT", (b, a) -> TimeValue.duration(half(b.text(Sort.UNIT)))),
            Form.of("a/an/another additional/extra/full/whole/entire UNIT", (b, a) -> TimeValue.duration(b.text(Sort.UNIT))),
            Form.of("another UNIT", (b, a) -> TimeValue.duration(b.text(Sort.UNIT))),
            Form.of("another NUMBER UNITS", StretchForms::counted),
            Form.of("UNITS", (b, a) -> bare(b)),
            Form.of("UNITS or/and UNITS", (b, a) -> TimeValue.duration(duration("X", b.text(Sort.UNITS)))),
            Form.of("UNITS - long", (b, a) -> TimeValue.duration(duration("X", b.text(Sort.UNITS)))),
            Form.of("the? VAGUE UNITS", (b, a) -> TimeValue.reference(b.text(Sort.VAGUE))),
            Form.of("every/each UNIT", (b, a) -> isOrdinal(b) ? null : TimeValue.set(b.text(Sort.UNIT))),
            Form.of("the ORDINAL WEEKDAY of/in every/each UNIT", (b, a) -> TimeValue.set(b.text(Sort.UNIT))),
            Form.of("the SHIFT WEEKDAY of/in every/each UNIT", (b, a) -> TimeValue.set(b.text(Sort.UNIT))),
            Form.of("every other UNIT", (b, a) -> TimeValue.set(duration("2", b.text(Sort.UNIT)))),
            Form.of("every NUMBER UNITS", (b, a) -> TimeValue.set(duration(b.text(Sort.NUMBER), b.text(Sort.UNITS)))),
            Form.of("every/each PART", (b, a) -> TimeValue.set("XXXX-XX-XX" + b.text(Sort.PART))),
            Form.of("every/each WEEKDAY PART?", (b, a) -> TimeValue.set("XXXX-WXX-" + b.text(Sort.WEEKDAY) + b.text(Sort.PART))),
            Form.of("every/each SEASON", (b, a) -> TimeValue.set("XXXX-" + b.text(Sort.SEASON))),
            Form.of("every/each MONTH", (b, a) -> TimeValue.set(String.format(Locale.ROOT, "XXXX-%02d", b.number(Sort.MONTH)))),
            Form.of("WEEKDAYS", (b, a) -> TimeValue.set("XXXX-WXX-" + b.text(Sort.WEEKDAYS))),
            Form.of("WEEKDAY UNITS", (b, a) -> b.contains("nights") ? TimeValue.set("XXXX-WXX-" + b.text(Sort.WEEKDAY) + "TNI") : null),
            Form.of("TWICE a/an/per/each/every UNIT", (b, a) -> TimeValue.set(b.text(Sort.UNIT))),
            Form.of("NUMBER TWICE a/an/per/each/every UNIT", (b, a) -> TimeValue.set(b.text(Sort.UNIT))),
            Form.of("SET", (b, a) -> TimeValue.set(b.text(Sort.SET))));

    private StretchForms() {
    }

    /** "Every second farm". */
    private static boolean isOrdinal(FormMatch b) {
        return b.contains("second") && b.next().filter(n -> n.token().isNoun()).isPresent();
    }

    /** "One day" is a time to come only beside a future verb. */
    private static @Nullable TimeValue reference(FormMatch b, Anchor a) {
        return b.firstToken().pos().equals("CD") && !a.ahead() ? null : TimeValue.reference(b.text(Sort.REFERENCE));
    }

    /** ISO 8601 duration of a number of units. @param count a number or X @param unit duration of one */
    private static String duration(String count, String unit) {
        String digits = unit.replaceAll("\\D", "");
        int one = Integer.parseInt(digits);
        String times = one == 1 || count.equals("X") ? count : count.contains(".") ? Double.toString(one * Double.parseDouble(count))
                : Integer.toString(one * Integer.parseInt(count));
        return unit.replaceFirst("\\d+", times);
    }

    private static String andAHalf(String count, String unit) {
        return HALVES.containsKey(unit) && !count.equals("X") ? duration(count, unit) + HALVES.get(unit)
                : duration(count.equals("X") ? "X" : count + ".5", unit);
    }

    private static String half(String unit) {
        return HALVES.containsKey(unit) ? (unit.startsWith("PT") ? "PT" : "P") + HALVES.get(unit) : duration("0.5", unit);
    }

    /** "Two years", but no age ("two years old"), no share ("three quarters of") and no goals ("two seconds"). */
    private static @Nullable TimeValue counted(FormMatch b, Anchor a) {
        String unit = b.has(Sort.UNITS) ? b.text(Sort.UNITS) : b.text(Sort.UNIT);
        boolean hyphenated = b.pieces().get(b.to() - 2).word().equals("-");
        boolean singular = b.has(Sort.UNIT) && !hyphenated && !b.text(Sort.NUMBER).equals("1") && !b.pieces().get(b.to() - 2).token().form().contains("-");
        boolean plain = singular && b.firstToken().pos().equals("DT");
        if (isAge(b) || plain || unit.equals("P1Q") && b.after().equals("of")) {
            return null;
        }
        return TimeValue.duration(duration(b.text(Sort.NUMBER), unit)).mod(b.text(Sort.LIMIT));
    }

    private static boolean isAge(FormMatch b) {
        String next = b.after();
        boolean hyphen = next.equals("-");
        String further = hyphen && b.to() + 1 < b.pieces().size() ? b.pieces().get(b.to() + 1).word() : next;
        return further.matches("olds?|older|younger") || further.equals("of") && b.to() + 1 < b.pieces().size()
                && b.pieces().get(b.to() + 1).word().equals("age");
    }

    /** "The past year" is a stretch; "the last year" and "last year" are not read here. */
    private static @Nullable TimeValue stretch(FormMatch b, Anchor a) {
        boolean past = b.contains("past") && !b.before(1).equals("this");
        return past ? TimeValue.duration(b.text(Sort.UNIT)) : null;
    }

    /** "A week" where it is long, not where it counts by the week ("$500 a week") or is one of many ("a day of mourning"). */
    private static @Nullable TimeValue one(FormMatch b, Anchor a) {
        boolean limited = b.has(Sort.LIMIT);
        boolean asked = b.before(1).matches("in|for|within|after|over|than|of|about|take|took|takes|lasted|last|lasts|spent|spend|just|only|and|by|until|from");
        boolean followed = b.after().matches("after|before|later|of|from|ahead|long");
        boolean hyphen = b.pieces().get(b.to() - 2).word().equals("-");
        boolean time = b.text(Sort.UNIT).equals("PT1S") && !b.after().matches("\\.|,|later|after|before|");
        boolean compound = b.next().map(Piece::token).filter(t -> t.pos().startsWith("NN") || t.form().equals("-")).isPresent();
        boolean dayOf = b.after().equals("of") && !asked;
        return hyphen || time || compound || dayOf || isAge(b) || !limited && !asked && !followed ? null
                : TimeValue.duration(b.text(Sort.UNIT)).mod(b.text(Sort.LIMIT));
    }

    private static @Nullable TimeValue bare(FormMatch b) {
        boolean game = b.text(Sort.UNITS).matches("PT1S|P1Q|P1TNI|P1WE");
        return game || isAge(b) || b.before(1).equals("-") ? null : TimeValue.duration(duration("X", b.text(Sort.UNITS)));
    }
}
