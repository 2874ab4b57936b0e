package org.stet.extract.time;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.fact.TimexType;

/**
 * Times told from another time in the text: "the following month", "a year earlier", "that day". They are days only if that other time
 * stands in the same sentence.
 */
final class NeighbourForms {

    static final List<Form> FORMS = List.of(
            Form.of("the NEIGHBOUR UNIT", NeighbourForms::neighbour),
            Form.of("the NEIGHBOUR PART", NeighbourForms::partOfNeighbour),
            Form.of("FUZZY? that/same UNIT", NeighbourForms::same),
            Form.of("the same/corresponding UNIT ARTICLE UNIT earlier/ago/before", NeighbourForms::sameYearBefore),
            Form.of("the same/corresponding UNIT of? SHIFT year", NeighbourForms::sameYearBefore),
            Form.of("FUZZY? that PART", (b, a) -> partOf(b, a, 0)),
            Form.of("LIMIT? ARTICLE UNIT earlier/before !in/the/a/his/her/their/he/she/they/it", (b, a) -> apart(b, a, -1)),
            Form.of("LIMIT? NUMBER UNITS earlier", (b, a) -> apart(b, a, -1)),
            Form.of("LIMIT? ARTICLE UNIT later !in/the/this", (b, a) -> apart(b, a, 1)),
            Form.of("LIMIT? NUMBER UNITS later !in/the/this", (b, a) -> apart(b, a, 1)),
            Form.of("the UNIT before !the/a/his/her/their/he/she/they/it", (b, a) -> neighbour(b, a, -1)),
            Form.of("the? year ago/earlier ORDINAL? quarter/period", NeighbourForms::quarterYearBefore),
            Form.of("the corresponding/same quarter/period SHIFT year", NeighbourForms::quarterYearBefore),
            Form.of("the corresponding/same quarter/period of SHIFT year", NeighbourForms::quarterYearBefore),
            Form.of("SHIFT year ' s quarter/period", NeighbourForms::quarterYearBefore),
            Form.of("the YEAR quarter/period", NeighbourForms::quarterOfYear),
            Form.of("the latest quarter/period", NeighbourForms::sameQuarter),
            Form.of("<for/in/during/of the quarter/period !of/between/from/that/when", NeighbourForms::sameQuarter),
            Form.of("<until/by then", NeighbourForms::then));

    private NeighbourForms() {
    }

    private static @Nullable TimeValue neighbour(FormMatch b, Anchor a) {
        return neighbour(b, a, b.number(Sort.NEIGHBOUR));
    }

    private static @Nullable TimeValue neighbour(FormMatch b, Anchor a, int shift) {
        Optional<Granularity> unit = RelativeForms.unit(b);
        if (unit.isEmpty()) {
            return null;
        }
        Optional<Period> recent = a.recentPeriod().filter(p -> p.unit().compareTo(unit.get()) <= 0);
        if (recent.isEmpty()) {
            return b.text(Sort.NEIGHBOUR).equals("0") ? null : unknown();
        }
        return certain(a, new Period(unit.get(), recent.get().start()).plus(shift));
    }

    /** A time that the text does not let us find. */
    private static TimeValue unknown() {
        return TimeValue.date("XXXX-XX-XX", null);
    }

    private static TimeValue certain(Anchor a, Period period) {
        TimeValue value = TimeValue.date(period);
        return a.here() ? value : value.within(null);
    }

    private static TimeValue partOfNeighbour(FormMatch b, Anchor a) {
        return partOf(b, a, b.number(Sort.NEIGHBOUR));
    }

    private static TimeValue partOf(FormMatch b, Anchor a, int shift) {
        String part = b.text(Sort.PART);
        return a.recentPeriod().filter(p -> p.unit() == Granularity.DAY).map(p -> TimeValue.time(p.plus(shift).start(), part))
                .map(t -> a.here() ? t : t.within(null)).orElseGet(() -> new TimeValue(TimexType.TIME, "XXXX-XX-XX" + part, "", null, null));
    }

    private static @Nullable TimeValue same(FormMatch b, Anchor a) {
        Optional<Granularity> unit = RelativeForms.unit(b);
        if (unit.isEmpty() || b.contains("same") && !b.before(1).equals("the")) {
            return null;
        }
        return a.recentPeriod().filter(p -> p.unit().compareTo(unit.get()) <= 0)
                .map(p -> certain(a, new Period(unit.get(), p.start()))).orElseGet(NeighbourForms::unknown);
    }

    /** "The same month a year earlier", "the same week last year". */
    private static @Nullable TimeValue sameYearBefore(FormMatch b, Anchor a) {
        Optional<Granularity> unit = RelativeForms.unit(b);
        boolean byYear = b.has(Sort.SHIFT) || b.pieces().get(b.to() - 2).word().equals("year");
        if (unit.isEmpty() || !byYear) {
            return null;
        }
        int years = b.has(Sort.SHIFT) ? b.number(Sort.SHIFT) : -1;
        return a.recentPeriod().filter(p -> p.unit().compareTo(unit.get()) <= 0).map(p -> certain(a, new Period(unit.get(), p.plusYears(years).start())))
                .orElseGet(NeighbourForms::unknown).unreferred();
    }

    /** "A year earlier", "two days later". Without a time to count from it is a stretch, or a time before. */
    private static @Nullable TimeValue apart(FormMatch b, Anchor a, int sign) {
        String count = b.has(Sort.NUMBER) ? b.text(Sort.NUMBER) : "1";
        Optional<Granularity> unit = RelativeForms.unit(b);
        boolean counted = !count.equals("X") && !count.contains(".") && unit.isPresent();
        if (sign < 0 && counted && unit.get() == Granularity.YEAR && a.quarter() != null && a.recent() != null
                && a.recent().unit() != Granularity.YEAR) {
            return TimeValue.date(a.quarter().plusYears(-Integer.parseInt(count))).within(null).unreferred();
        }
        Optional<Period> recent = a.recentPeriod().filter(p -> counted && p.unit().compareTo(unit.get()) <= 0);
        if (sign > 0 && (recent.isEmpty() || !a.here())) {
            return null;
        }
        if (!counted || recent.isEmpty() && a.published() == null) {
            return TimeValue.reference("PAST_REF");
        }
        Period from = new Period(unit.get(), recent.map(Period::start).orElseGet(a::day));
        TimeValue value = TimeValue.date(from.plus((long) sign * Integer.parseInt(count)));
        return (recent.isPresent() && a.here() ? value : value.within(null)).mod(b.text(Sort.LIMIT)).unreferred();
    }

    private static @Nullable TimeValue quarterYearBefore(FormMatch b, Anchor a) {
        if (b.has(Sort.ORDINAL) && b.number(Sort.ORDINAL) <= 4) {
            Period quarter = Period.quarter(a.day().getYear(), b.number(Sort.ORDINAL));
            return TimeValue.date(quarter.plusYears(quarter.start().isAfter(a.day()) ? -2 : -1)).within(null).unreferred();
        }
        int years = b.has(Sort.SHIFT) ? b.number(Sort.SHIFT) : -1;
        Period quarter = a.quarter();
        return quarter == null ? unknown() : TimeValue.date(quarter.plusYears(years)).within(null).unreferred();
    }

    private static @Nullable TimeValue quarterOfYear(FormMatch b, Anchor a) {
        Period quarter = a.quarter();
        return quarter == null ? null : TimeValue.date(quarter.plusYears(b.number(Sort.YEAR) - quarter.start().getYear())).within(null).unreferred();
    }

    private static @Nullable TimeValue sameQuarter(FormMatch b, Anchor a) {
        Period quarter = a.quarter();
        return quarter == null ? null : TimeValue.date(quarter).within(null);
    }

    private static TimeValue then(FormMatch b, Anchor a) {
        return a.recentPeriod().map(p -> TimeValue.date(p).within(null)).orElseGet(() -> TimeValue.reference("PAST_REF"));
    }
}
