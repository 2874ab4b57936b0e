package org.stet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stet.fact.Departure;
import org.stet.fact.Factuality;
import org.stet.fact.Telling;

/** How a telling of a claim is put in words. */
final class TellingWords {

    private TellingWords() {
    }

    /** "attributed to the coast guard", "denied by Mayor Lind". */
    static String manner(Telling t) {
        return switch (t.manner()) {
            case STATED -> "stated as fact";
            case ATTRIBUTED -> "attributed to " + (t.source().isEmpty() ? "somebody not named" : t.source());
            case HEDGED -> "hedged";
            case DENIED -> t.source().isEmpty() ? "denied" : "denied; said by " + t.source();
            case WITHDRAWN -> "taken back";
        };
    }

    /** In which form, in the order of what matters. */
    static List<String> form(Telling t) {
        List<String> form = new ArrayList<>(List.of(t.verbatim() ? "word for word" : t.departures().isEmpty() ? "in other words" : ""));
        t.departures().forEach(d -> form.add(departure(d)));
        if (t.factuality() != Factuality.CERTAIN) {
            form.add(t.factuality() == Factuality.UNCOMMITTED ? "not told as certain" : "told as " + t.factuality().name().toLowerCase(Locale.ROOT));
        }
        form.removeIf(String::isEmpty);
        return form;
    }

    private static String departure(Departure d) {
        return switch (d.kind()) {
            case QUALIFIER_DROPPED -> d.told().isEmpty() ? "without “" + d.claimed() + "”" : "qualifier dropped: “" + d.told() + "” for “" + d.claimed() + "”";
            case QUALIFIER_ADDED -> d.claimed().isEmpty() ? "with “" + d.told() + "”" : "qualifier added: “" + d.told() + "” for “" + d.claimed() + "”";
            case OTHER_QUALIFIER -> "other qualifier: “" + d.told() + "” for “" + d.claimed() + "”";
            case OTHER_SPEAKER -> "not attributed to " + d.claimed();
            case NO_SPEAKER -> "without “" + d.claimed() + "” as its source";
            case OTHER_FIGURE -> "another figure: “" + d.told() + "” for “" + d.claimed() + "”";
            case NO_FIGURE -> "without “" + d.claimed() + "”";
            case OTHER_DAY -> "another day: “" + d.told() + "”";
            case OTHER_PLACE -> "another place: “" + d.told() + "”";
        };
    }
}
