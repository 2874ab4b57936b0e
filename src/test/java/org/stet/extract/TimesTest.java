package org.stet.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.document.Block;
import org.stet.document.Document;
import org.stet.document.Role;
import org.stet.fact.Timex;
import org.stet.language.Models;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.text.Zone;

/** From which day times count. What they mean once that is known, the cases in {@code extraction/kinds/times.cases} show. */
class TimesTest {

    private static List<Timex> times(String dateline, String body, @Nullable LocalDate published) {
        String text = dateline + body;
        List<Block> blocks = List.of(new Block(Zone.DATELINE, new Span(0, dateline.length())),
                new Block(Zone.BODY, new Span(dateline.length(), text.length())));
        Document document = new Document("t", "t.txt", Role.DRAFT, "", published, "", new Source("t.txt", text), "",
                dateline.isEmpty() ? blocks.subList(1, 2) : blocks);
        return new Extractor(Extraction.LEXICON, Models.LANGUAGE.gazetteer()).extract(Models.LANGUAGE.annotator().annotate(document)).times();
    }

    private static String values(List<Timex> times) {
        return times.stream().map(t -> t.text() + " " + t.value() + (t.interval() == null ? " -" : "")).collect(Collectors.joining("; "));
    }

    @Test
    void aDatelineShortlyBeforeThePublicationIsTheDay() {
        assertEquals("March 10 2026-03-10; today 2026-03-10",
                values(times("KESTOVA, March 10 (Sable) - ", "The army withdrew today.", LocalDate.of(2026, 3, 12))));
    }

    @Test
    void anOlderDatelineIsNot() {
        assertEquals("Jan. 4 2026-01-04; today 2026-03-12",
                values(times("KESTOVA, Jan. 4 (Sable) - ", "The army withdrew today.", LocalDate.of(2026, 3, 12))));
    }

    @Test
    void withoutADayOnlyFullDatesAreDays() {
        assertEquals("May 4, 2025 2025-05-04; Monday XXXX-WXX-1 -; Jan. 7 XXXX-01-07 -; last week XXXX-XX-XX -; two years P2Y -", values(times("",
                "The strike began on May 4, 2025. It ended on Monday. On Jan. 7 and last week there was none. It lasted for two years.", null)));
    }

    @ParameterizedTest
    @CsvSource({"1998, 1998-04-12", "2000, 2000-04-23", "2024, 2024-03-31", "2025, 2025-04-20", "2038, 2038-04-25"})
    void easterIsWhereTheCalendarHasIt(int year, LocalDate easter) {
        assertEquals(easter.toString(), times("", "The church burned on Easter Sunday " + year + ".", LocalDate.of(2026, 3, 12)).get(0).value());
    }
}
