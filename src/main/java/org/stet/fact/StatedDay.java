package org.stet.fact;

/**
 * A day that a text gives by its date.
 *
 * @param weekday the weekday named with it, in English ("Tuesday"); or empty
 * @param year    four digits; 0 where the text does not say it with the day
 * @param falls   the weekday that the date falls on; empty where the year is not certain, or where one of the nearest years bears the text out
 * @param exists  whether there is such a date in any year that may be meant
 */
public record StatedDay(String id, String document, Passage at, String weekday, int year, String falls, boolean exists) implements Stated {

    @Override
    public String says() {
        return text() + (exists ? falls.isEmpty() ? "" : " (a " + falls + ")" : " (no such day)");
    }
}
