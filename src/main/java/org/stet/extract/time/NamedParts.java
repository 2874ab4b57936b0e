package org.stet.extract.time;

/**
 * What the words of a time name of a day; 0 for each that they do not.
 *
 * @param weekday 1, Monday, to 7
 * @param month   1 to 12
 * @param day     1 to 31
 * @param year    four digits
 */
public record NamedParts(int weekday, int month, int day, int year) {

    static NamedParts of(FormMatch matched) {
        boolean one = matched.lexemes().stream().filter(l -> l.sort() == Sort.DAY).count() == 1 && !matched.has(Sort.SHIFT);
        return new NamedParts(matched.ifNumber(Sort.WEEKDAY).orElse(0), matched.ifNumber(Sort.MONTH).orElse(0), one ? matched.number(Sort.DAY) : 0,
                matched.ifNumber(Sort.YEAR).orElse(0));
    }

    /** Whether it names a day of a month. */
    public boolean isDate() {
        return month > 0 && day > 0;
    }
}
