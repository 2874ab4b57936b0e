package org.stet.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stet.extract.time.NamedParts;
import org.stet.extract.time.TimeGrammar;
import org.stet.fact.StatedDay;
import org.stet.language.Sentence;
import org.stet.text.Span;

/** Finds days that are given by their date, and works out whether there is such a day and which weekday it falls on. */
final class StatedDayFinder {

    /** The last country with another calendar in its news took up today's in 1923. */
    private static final int CALENDAR = 1924;
    /** A leap year, so that February has all its days. */
    private static final int LONGEST = 2024;
    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");
    private static final Pattern OPENING = Pattern.compile("\\s*,?\\s*\\(\\s*");

    private final Notebook notes;
    private final Optional<LocalDate> today;
    private final Set<Integer> years;

    /** @param today the day that the document counts from, if known */
    StatedDayFinder(Notebook notes, Optional<LocalDate> today) {
        this.notes = notes;
        this.today = today;
        this.years = YEAR.matcher(notes.text()).results().map(m -> Integer.valueOf(m.group())).collect(Collectors.toSet());
    }

    /** @param times of the sentence, in text order */
    void find(Sentence s, List<TimeGrammar.Match> times) {
        for (int i = 0; i < times.size(); i++) {
            TimeGrammar.Match date = times.get(i);
            if (date.named().isDate() && i > 0 && isBracketed(times.get(i - 1), date)) {
                add(s, bracketed(times.get(i - 1).span().cover(date.span())), date.named(), times.get(i - 1).named().weekday());
            } else if (date.named().isDate()) {
                add(s, date.span(), date.named(), date.named().weekday());
            }
        }
    }

    /** "Tuesday (March 12)". */
    private boolean isBracketed(TimeGrammar.Match weekday, TimeGrammar.Match date) {
        boolean alone = weekday.named().weekday() > 0 && weekday.named().month() == 0 && date.named().weekday() == 0;
        return alone && OPENING.matcher(new Span(weekday.span().end(), date.span().start()).in(notes.text())).matches();
    }

    private Span bracketed(Span open) {
        return notes.text().startsWith(")", open.end()) ? new Span(open.start(), open.end() + 1) : open;
    }

    private void add(Sentence s, Span span, NamedParts date, int weekday) {
        boolean exists = date.day() <= YearMonth.of(date.year() > 0 ? date.year() : LONGEST, date.month()).lengthOfMonth();
        notes.statedDays.add(new StatedDay(notes.id("day"), notes.document(), notes.passage(s, span), weekday > 0 ? name(DayOfWeek.of(weekday)) : "", date.year(),
                exists ? falls(date, weekday).map(StatedDayFinder::name).orElse("") : "", exists));
    }

    /**
     * On what it falls in its year; where that is not said, in the document's, unless in a year next to it, or in one that the text names
     * anywhere, it falls on the weekday given.
     */
    private Optional<DayOfWeek> falls(NamedParts date, int weekday) {
        if (date.year() > 0) {
            return date.year() < CALENDAR ? Optional.empty() : Optional.of(LocalDate.of(date.year(), date.month(), date.day()).getDayOfWeek());
        }
        IntStream near = today.map(LocalDate::getYear).map(year -> IntStream.of(year, year - 1, year + 1)).orElse(IntStream.empty());
        List<DayOfWeek> days = IntStream.concat(near, years.stream().mapToInt(y -> y)).filter(y -> date.day() <= YearMonth.of(y, date.month()).lengthOfMonth())
                .mapToObj(y -> LocalDate.of(y, date.month(), date.day()).getDayOfWeek()).toList();
        return today.isEmpty() || days.isEmpty() || days.stream().anyMatch(d -> d.getValue() == weekday) ? Optional.empty() : Optional.of(days.get(0));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
