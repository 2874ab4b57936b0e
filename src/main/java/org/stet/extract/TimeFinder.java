package org.stet.extract;

import java.time.LocalDate;
import java.util.Optional;
import org.stet.extract.time.TimeGrammar;
import org.stet.extract.time.TimeReading;
import org.stet.extract.time.TimeValue;
import org.stet.fact.Timex;
import org.stet.language.Sentence;

/** Finds time expressions with the temporal grammar. */
final class TimeFinder {

    private final Notebook notes;
    private final TimeGrammar grammar;

    TimeFinder(Notebook notes, TimeGrammar grammar) {
        this.notes = notes;
        this.grammar = grammar;
    }

    void find() {
        Optional<LocalDate> anchor = notes.annotated.document().published();
        Tense tense = new Tense(notes.lexicon);
        TimeReading story = new TimeReading(anchor, tense::of);
        for (Sentence s : notes.sentences()) {
            for (TimeGrammar.Match match : grammar.find(s, story)) {
                TimeValue value = match.value();
                notes.times.add(new Timex(notes.id("time"), notes.document(), notes.passage(s, match.span()), value.type(), value.value(),
                        value.mod(), value.days(), ""));
            }
        }
    }
}
