package org.stet.extract.time;

/** When the seasons begin in the north, by their TIMEX3 codes; months only, as no two agree on the days. */
final class Seasons {

    private Seasons() {
    }

    static int firstMonth(String code) {
        return switch (code) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
    }
}
