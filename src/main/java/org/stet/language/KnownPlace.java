package org.stet.language;

/**
 * A place of the gazetteer. Keys are names in lower case without accents.
 *
 * @param key        of its usual name
 * @param region     key of the region of the first order it lies in, empty for none
 * @param country    key of its country; its own for a country, empty for what holds countries
 * @param population of a city, 0 for others
 * @param capital    whether it is the seat of its country
 * @param usualName  whether it was found by its usual name rather than another one
 */
public record KnownPlace(Kind kind, String key, String region, String country, long population, boolean capital, boolean usualName) {

    /** From the smallest to the largest. */
    public enum Kind {
        CITY, REGION, COUNTRY
    }

    /** How likely somebody means it: its people, a quarter of them where it goes by another of its names. */
    long weight() {
        return usualName ? population : population / 4;
    }

    /** Reads the form it is stored in. */
    static KnownPlace parse(String line) {
        String[] cell = line.split("\t", -1);
        return new KnownPlace(Kind.valueOf(cell[0]), cell[1], cell[2], cell[3], Long.parseLong(cell[4]), cell[5].equals("C"), cell[6].equals("+"));
    }

    String line() {
        return String.join("\t", kind.name(), key, region, country, String.valueOf(population), capital ? "C" : "", usualName ? "+" : "");
    }
}
