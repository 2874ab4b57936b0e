package org.stet.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {

    /** On a failure: give the new type a form in {@link Normal}, and a fact of it to {@link FactSamples}. */
    @Test
    void everyFactHasANormalisedValue() {
        Set<String> types = FactSamples.types().stream().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(types, Normal.FORMS.types().stream().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(types, FactSamples.sampled());
    }

    @Test
    void valuesAsReadersSeeThem() {
        assertEquals(String.join("\n", List.of(
                "Article: draft, 2026-01-08",
                "Name: anna lind (person)",
                "Claim: sell(A0: anna lind, A1: mill), not, possible",
                "Attribution: anna lind (named), hint, neutral",
                "Quotation: anna lind: i wont sell ever, at a distance",
                "Quantity: [110, ∞) people",
                "Timex: [2026-01-03, 2026-01-09]",
                "Place: arkley",
                "Cause: after (0.5): roof gave way",
                "Qualifier: suspected: vessel",
                "Accusation: adam roke against bea lund: the theft of two mules",
                "Response: no comment by bea lund, by phone, on Monday",
                "Characterisation: bea lund: call = cordial, brief, quoted",
                "Position: anna lind: mayor, norwick",
                "Superlative: bad flood, rank 2, in a decade",
                "Group: most: member, of council",
                "LegalStatus: bea lund: charged, with theft",
                "StatedDay: Tuesday, 2026, falls on Wednesday",
                "Revision: correction: 14 → 12",
                "AnonymousSource: official, several",
                "Wrong: bea lund: bribe, serious, settled",
                "Judgement: the sale: disaster (opinion)",
                "Study: survey (poll) proves",
                "Poll: poll, pollster Vale Research, sponsor the Courier, sample 800 adults, without the margin of error",
                "Lead: sentences 1 to 2",
                "Outlet: norland wire",
                "Correspondence: quantity: more specific, 0.83",
                "DeskCorrection: attributed, 0.8: 110 people died → 11 people died",
                "Support: quantity: not judged, 0.9, without 110")),
                FactSamples.ALL.stream().map(f -> f.getClass().getSimpleName() + ": " + Normal.of(f)).collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "100      | Infinity | MORE_THAN | COUNT   |          |        | worker  | NONE | (100, ∞) worker",
        "-Infinity| 60       | AT_MOST   | COUNT   |          |        | people  | NONE | (-∞, 60] people",
        "-Infinity| 60       | LESS_THAN | COUNT   |          |        | people  | NONE | (-∞, 60) people",
        "36       | 44       | ABOUT     | COUNT   |          |        | farm    | NONE | [36, 44] farm",
        "14       | 14       | EXACT     | COUNT   |          |        |         | NONE | 14",
        "2.50     | 2.50     | EXACT     | -       | percent  |        | rent    | BY   | by 2.5 percent, of rent",
        "2        | 2        | EXACT     | -       | percentage point | |        | BY   | by 2 percentage point",
        "50       | 50       | EXACT     | -       | percent  |        |         | OLD  | from 50 percent",
        "51       | 51       | EXACT     | -       | percent  |        |         | NEW  | to 51 percent",
        "80000000 | 80000000 | EXACT     | -       | usd      | year   |         | NONE | 80000000 usd per year",
        "1        | 3        | EXACT     | SCORE   |          |        |         | NONE | '1 to 3, score'",
        "34       | 34       | EXACT     | AGE     | year     |        | voss    | NONE | '34 year, of voss, age'",
    })
    void figures(double min, double max, Bound bound, QuantityKind kind, String measure, String per, String counted, Change change, String normal) {
        assertEquals(normal, Normal.of(new Quantity("#q", "draft", FactSamples.at("so"), min, max, bound, kind, word(measure), word(per), word(counted), change,
                "", "")));
    }

    @Test
    void times() {
        assertEquals("2026-01-07", time(TimexType.DATE, "2026-01-07", "", FactSamples.days(7, 7)));
        assertEquals("2026, start", time(TimexType.DATE, "2026", "START", null));
        assertEquals("P1Y, equal or less, duration", time(TimexType.DURATION, "P1Y", "EQUAL_OR_LESS", null));
        assertEquals("unknown", time(TimexType.DATE, "", "", null));
    }

    @Test
    void whatATextLeavesOpenIsCalledUnknown() {
        assertEquals("unknown (unresolved), say, neutral", Normal.of(new Attribution("#a", "draft", FactSamples.at("It is said"),
                new Speaker(FactSamples.at("").span(), "", "", SourceKind.UNRESOLVED, false), new Cue(FactSamples.at("said").span(), "said", "say", Stance.NEUTRAL),
                List.of(), "", Form.INDIRECT, "")));
        assertEquals("rain()", Normal.of(new Claim("#c", "draft", FactSamples.at("It rains"), "rain", "", List.of(), Polarity.POSITIVE, Factuality.CERTAIN, "")));
    }

    private static String time(TimexType type, String value, String mod, Interval days) {
        return Normal.of(new Timex("#t", "draft", FactSamples.at("then"), type, value, mod, days, ""));
    }

    private static String word(String cell) {
        return cell == null ? "" : cell;
    }
}
