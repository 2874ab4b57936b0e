package org.stet.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stet.extract.time.TimeGrammar;
import org.stet.extract.time.TimeReading;
import org.stet.extract.time.TimeValue;
import org.stet.fact.Timex;
import org.stet.language.Sentence;
import org.stet.text.Zone;

/** Finds time expressions with the temporal grammar. */
final class TimeFinder {

    /** A report may be older than its publication by so many days and no more. */
    private static final int OLDEST_DATELINE = 7;

    private final Notebook notes;
    private final Quotes quotes;
    private final TimeGrammar grammar;
    private final Tense tense;

    TimeFinder(Notebook notes, Quotes quotes, TimeGrammar grammar) {
        this.notes = notes;
        this.quotes = quotes;
        this.grammar = grammar;
        this.tense = new Tense(notes.lexicon);
    }

    void find() {
        Optional<LocalDate> day = day();
        TimeReading story = reading(day);
        StatedDayFinder days = new StatedDayFinder(notes, day);
        for (Sentence s : notes.sentences()) {
            List<TimeGrammar.Match> matches = grammar.find(s, story);
            days.find(s, matches);
            for (TimeGrammar.Match match : matches) {
                TimeValue value = match.value();
                notes.times.add(new Timex(notes.id("time"), notes.document(), notes.passage(s, match.span()), value.type(), value.value(),
                        value.mod(), value.days(), ""));
            }
        }
    }

    /** The day the text counts from: its dateline's, if that is a day shortly before the document's; else the document's. */
    private Optional<LocalDate> day() {
        Optional<LocalDate> published = notes.annotated.document().published();
        return published.flatMap(day -> notes.sentences().stream().filter(s -> s.zone() == Zone.DATELINE)
                .flatMap(s -> grammar.find(s, reading(published)).stream()).flatMap(m -> m.value().day().stream())
                .filter(d -> !d.isAfter(day) && !d.isBefore(day.minusDays(OLDEST_DATELINE))).findFirst()).or(() -> published);
    }

    private TimeReading reading(Optional<LocalDate> day) {
        return new TimeReading(day, quotes::hold, tense::of);
    }
}
