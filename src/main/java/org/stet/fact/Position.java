package org.stet.fact;

/**
 * Who holds a position: an office, a job, a rank ("Finance Minister Jorge Salas", "Anna Lind, chairman of Nordvik Shipping").
 *
 * @param holder       the person's key
 * @param title        in lower case: {@code finance minister}, {@code former president}
 * @param organization key of the organisation or country it is a position of; empty where the text does not say
 */
public record Position(String id, String document, Passage at, String holder, String title, String organization) implements Stated {

    @Override
    public String says() {
        return holder + " is " + title + (organization.isEmpty() ? "" : " of " + organization);
    }
}
