package org.stet.extract.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Months by their names. */
final class MonthForms {

    private static final int HALF_OF_MONTHS = 6;

    static final List<Form> FORMS = List.of(
            Form.of("the? FUZZY? MONTH of? ,? YEAR", MonthForms::month),
            Form.of("the? FUZZY? MONTH of? SHIFT year", MonthForms::month),
            Form.of("the? FUZZY MONTH", MonthForms::month),
            Form.of("FUZZY? SHIFT FUZZY? MONTH", MonthForms::month),
            Form.of("MONTH", MonthForms::bareMonth));

    private MonthForms() {
    }

    private static TimeValue month(FormMatch b, Anchor a) {
        boolean yearNamed = b.has(Sort.SHIFT) && b.contains("year");
        int year = b.has(Sort.YEAR) ? b.number(Sort.YEAR) : yearNamed ? a.day().getYear() + b.number(Sort.SHIFT) : 0;
        return YearForms.fuzzy(b, monthOf(b, a, year));
    }

    /** @param year 0 where it is to be found */
    static Period monthOf(FormMatch b, Anchor a, int year) {
        int month = b.number(Sort.MONTH);
        if (year > 0) {
            return Period.month(year, month);
        }
        Period thisYear = Period.month(a.day().getYear(), month);
        boolean ahead = thisYear.start().isAfter(a.day());
        boolean over = thisYear.last().isBefore(a.day());
        if (b.has(Sort.SHIFT) && !b.has(Sort.WEEKDAY)) {
            return thisYear.plusYears(b.number(Sort.SHIFT) < 0 && !over ? -1 : b.number(Sort.SHIFT) > 0 && !ahead ? 1 : 0);
        }
        int away = month - a.day().getMonthValue();
        return thisYear.plusYears(switch (a.direction()) {
            case FUTURE -> over ? 1 : 0;
            case PAST -> ahead ? -1 : 0;
            default -> away > HALF_OF_MONTHS ? -1 : away < -HALF_OF_MONTHS ? 1 : 0;
        });
    }

    /** A month's name alone, which may be a person's or another word: after a preposition, or where the name finder saw a date. */
    private static @Nullable TimeValue bareMonth(FormMatch b, Anchor a) {
        if (isPerson(b)) {
            return null;
        }
        boolean dated = b.firstToken().name().equals("DATE") && b.firstToken().pos().startsWith("NNP");
        boolean named = b.next().filter(p -> p.isCapital() || Character.isDigit(p.word().charAt(0))).isPresent();
        boolean asked = b.followsPreposition();
        Anchor open = b.firstToken().label().equals("nn") ? a.undirected() : a;
        return (dated || asked) && !named || dated && b.after().equals("'") ? month(b, open) : null;
    }

    /** Months are something, persons do something. */
    private static boolean isPerson(FormMatch b) {
        return b.firstToken().label().equals("nsubj") && b.next().map(Piece::token)
                .filter(t -> t.isVerb() && !t.lemma().equals("be") || t.pos().equals("MD")).isPresent();
    }
}
