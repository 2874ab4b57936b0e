package org.stet.extract.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.stet.fact.Interval;

/** Hours and parts of the day, with the day and the time zone that stand beside them. */
final class HourForms {

    static final List<Form> FORMS = List.of(
            Form.of("FUZZY? SHIFT? WEEKDAY FUZZY? PART", (b, a) -> part(b, RelativeForms.weekday(b, a))),
            Form.of("FUZZY? NEAR_DAY FUZZY? PART", (b, a) -> part(b, RelativeForms.nearDay(b, a))),
            Form.of("FUZZY? SHIFT FUZZY? PART", HourForms::thisMorning),
            Form.of("tonight", (b, a) -> TimeValue.time(a.day(), "TNI")),
            Form.of("late tonight", (b, a) -> TimeValue.time(a.day(), "TNI").mod("END")),
            Form.of("overnight", HourForms::overnight),
            Form.of("the FUZZY? PART of WEEKDAY? ,? MONTH DAY ,? YEAR?", (b, a) -> part(b, DayForms.day(b, a))),
            Form.of("the FUZZY? PART of SHIFT? WEEKDAY", (b, a) -> part(b, RelativeForms.weekday(b, a))),
            Form.of("FUZZY? PART", HourForms::alone),
            Form.of("the FUZZY PART", HourForms::alone),
            Form.of("the FUZZY hours of? WEEKDAY?", HourForms::hours),
            Form.of("CLOCK ZONE?", (b, a) -> clock(b, a, beside(a))),
            Form.of("PART ZONE", (b, a) -> clock(b, a, beside(a))),
            Form.of("MILITARY ZONE", (b, a) -> at(b, beside(a), b.text(Sort.MILITARY))),
            Form.of("DAY in the PART", HourForms::hourOfPart),
            Form.of("CLOCK ZONE? ,? SHIFT? WEEKDAY PART?", on(RelativeForms::weekday)),
            Form.of("CLOCK ZONE? ,? NEAR_DAY PART?", on(RelativeForms::nearDay)),
            Form.of("CLOCK ZONE? ,? WEEKDAY? ,? MONTH DAY ,? YEAR?", on(DayForms::day)),
            Form.of("CLOCK ZONE? SHIFT PART", (b, a) -> clock(b, a, thisMorning(b, a))),
            Form.of("PART SHIFT? WEEKDAY", HourForms::midnightOn),
            Form.of("PART NEAR_DAY", HourForms::midnightOn));

    private HourForms() {
    }

    private static BiFunction<FormMatch, Anchor, @Nullable TimeValue> on(BiFunction<FormMatch, Anchor, TimeValue> day) {
        return (b, a) -> clock(b, a, day.apply(b, a));
    }

    private static boolean isHour(String part) {
        return part.indexOf(':') > 0;
    }

    /** A part of a day that was found. At midnight one day ends and another begins. */
    private static TimeValue part(FormMatch b, TimeValue day) {
        String part = b.text(Sort.PART);
        Interval days = day.days();
        TimeValue value = day.time(part, fuzzy(b));
        return part.equals("T24:00") && days != null ? value.within(new Interval(days.first(), days.last().plusDays(1))) : value;
    }

    private static String fuzzy(FormMatch b) {
        return b.text(Sort.FUZZY).matches("START|MID|END") ? b.text(Sort.FUZZY) : "";
    }

    /** "This morning", "last night"; a night may reach into the next day. */
    private static @Nullable TimeValue thisMorning(FormMatch b, Anchor a) {
        int shift = b.number(Sort.SHIFT);
        if (isHour(b.text(Sort.PART)) || shift > 0) {
            return null;
        }
        LocalDate day = a.day().plusDays(shift);
        TimeValue value = TimeValue.time(day, b.text(Sort.PART)).mod(fuzzy(b));
        return a.quoted() ? value.within(null) : shift < 0 ? value.within(new Interval(day, a.day())) : value;
    }

    private static @Nullable TimeValue overnight(FormMatch b, Anchor a) {
        boolean adverb = b.firstToken().pos().startsWith("RB");
        LocalDate night = a.here() ? a.recentPeriod().filter(p -> p.unit() == Granularity.DAY).map(Period::start).orElseGet(a::day) : a.day();
        Interval days = night.equals(a.day()) ? new Interval(night.minusDays(1), night) : new Interval(night, night.plusDays(1));
        return adverb ? TimeValue.time(night, "TNI").within(days) : null;
    }

    /** The day that a sentence puts an hour on; else the document's, but then it is not certain. */
    private static TimeValue beside(Anchor a) {
        LocalDate beside = a.beside();
        if (beside != null) {
            return TimeValue.date(Period.day(beside));
        }
        Period recent = a.recent();
        boolean day = recent != null && recent.unit() == Granularity.DAY;
        TimeValue value = TimeValue.date(day ? recent : Period.day(a.day()));
        return day && a.here() ? value : value.within(null);
    }

    private static @Nullable TimeValue alone(FormMatch b, Anchor a) {
        boolean hour = isHour(b.text(Sort.PART));
        if (!hour && fuzzy(b).isEmpty() || b.has(Sort.FUZZY) && fuzzy(b).isEmpty()) {
            return null;
        }
        return part(b, beside(a));
    }

    /** "The early hours of Monday". */
    private static TimeValue hours(FormMatch b, Anchor a) {
        TimeValue day = b.has(Sort.WEEKDAY) ? RelativeForms.weekday(b, a) : beside(a);
        return day.time("TMO", "START");
    }

    private static TimeValue midnightOn(FormMatch b, Anchor a) {
        return part(b, b.has(Sort.WEEKDAY) ? RelativeForms.weekday(b, a) : RelativeForms.nearDay(b, a));
    }

    private static @Nullable TimeValue clock(FormMatch b, Anchor a, @Nullable TimeValue day) {
        String clock = b.has(Sort.CLOCK) ? b.text(Sort.CLOCK) : b.text(Sort.PART).substring(1);
        if (day == null || !b.has(Sort.CLOCK) && !isHour(b.text(Sort.PART))) {
            return null;
        }
        if (clock.startsWith("X")) {
            return day.time("TXX:XX", "");
        }
        return at(b, day, clock);
    }

    private static TimeValue at(FormMatch b, TimeValue day, String clock) {
        LocalDate date = LocalDate.parse(day.value().substring(0, 10));
        String zone = b.has(Sort.ZONE) ? offset(b.text(Sort.ZONE), date, clock) : "";
        return day.time("T" + clock + zone, "");
    }

    private static String offset(String zone, LocalDate day, String clock) {
        if (zone.equals("local")) {
            return "";
        }
        LocalTime time = clock.equals("24:00") ? LocalTime.MAX : LocalTime.parse(clock);
        return ZoneId.of(zone).getRules().getOffset(day.atTime(time)).toString();
    }

    /** "4 in the morning". */
    private static @Nullable TimeValue hourOfPart(FormMatch b, Anchor a) {
        int hour = b.number(Sort.DAY);
        String part = b.text(Sort.PART);
        if (hour > 12 || isHour(part) || !Character.isDigit(b.pieces().get(b.from()).word().charAt(0))) {
            return null;
        }
        boolean late = part.matches("TAF|TEV") || part.equals("TNI") && hour > 5;
        return at(b, beside(a), String.format(Locale.ROOT, "%02d:00", hour % 12 + (late ? 12 : 0)));
    }
}
