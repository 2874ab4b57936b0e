package org.stet.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stet.fact.TimexType;
import org.stet.language.Sentence;
import org.stet.lexicon.Lexicon;
import org.stet.text.Span;

/**
 * A temporal grammar for English news. Reads from left to right and takes the longest form at each place; extents, types and values are
 * those of TimeML 1.2.1 (TIMEX3). Safe for several threads.
 */
public final class TimeGrammar {

    private static final List<Form> FORMS = Stream.of(DayForms.FORMS, MonthForms.FORMS, YearForms.FORMS, RelativeForms.FORMS, NeighbourForms.FORMS,
            HourForms.FORMS, StretchForms.FORMS)
            .flatMap(List::stream).toList();

    private static final Set<String> FIRST_WORDS = FORMS.stream().flatMap(f -> f.firstWords().stream()).collect(Collectors.toUnmodifiableSet());
    private static final Pattern BETWEEN = Pattern.compile("\\s*,?\\s*(on)?\\s*");

    private final TimeWords words;

    public TimeGrammar(Lexicon lexicon) {
        this.words = new TimeWords(lexicon);
    }

    /** Words that are a time. @param named the weekday, day, month and year in them */
    public record Match(Span span, TimeValue value, NamedParts named) {
    }

    /** A form that matched, and what it says here. */
    private record Reading(Form form, FormMatch matched, Anchor anchor, TimeValue value) {

        Reading besides(LocalDate day) {
            TimeValue again = TimeGrammar.value(form, matched, anchor.beside(day));
            return again == null ? this : new Reading(form, matched, anchor, again);
        }
    }

    /** The times of a sentence in text order, not overlapping. @param story what the document has said of times before */
    public List<Match> find(Sentence s, TimeReading story) {
        List<Piece> pieces = Piece.of(s);
        List<List<Lexeme>> lexemes = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            lexemes.add(words.at(pieces, i));
        }
        List<Reading> found = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            Optional<Reading> reading = longest(pieces, lexemes, at, s, story);
            reading.ifPresent(r -> {
                dateHourBefore(s, found, r);
                found.add(r);
                story.note(s, r.value);
            });
            at = reading.map(r -> r.matched.to()).orElse(at + 1);
        }
        return found.stream().map(r -> new Match(r.matched.span(), r.value, NamedParts.of(r.matched))).toList();
    }

    /** "At 3 p.m. on Monday": the day that follows an hour is the hour's. */
    private static void dateHourBefore(Sentence s, List<Reading> found, Reading day) {
        int last = found.size() - 1;
        if (last >= 0 && found.get(last).value.type() == TimexType.TIME && day.value.type() == TimexType.DATE && day.value.day().isPresent()
                && BETWEEN.matcher(s.words(new Span(found.get(last).matched.span().end(), day.matched.span().start()))).matches()) {
            found.set(last, found.get(last).besides(day.value.day().get()));
        }
    }

    private static Optional<Reading> longest(List<Piece> pieces, List<List<Lexeme>> lexemes, int at, Sentence s, TimeReading story) {
        if (lexemes.get(at).isEmpty() && !FIRST_WORDS.contains(pieces.get(at).word())) {
            return Optional.empty();
        }
        return FORMS.stream().map(f -> Optional.ofNullable(f.match(pieces, lexemes, at)).map(b -> Map.entry(f, b))).flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(e -> -e.getValue().to())).map(e -> read(e.getKey(), e.getValue(), story.anchor(s, e.getValue().span())))
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<Reading> read(Form form, FormMatch matched, Anchor anchor) {
        return Optional.ofNullable(value(form, matched, anchor)).map(v -> new Reading(form, matched, anchor, v));
    }

    private static @Nullable TimeValue value(Form form, FormMatch matched, Anchor anchor) {
        try {
            return form.meaning(matched, anchor);
        } catch (Anchor.Unanchored e) {
            return open(matched);
        } catch (DateTimeException e) {
            return TimeValue.date("XXXX-XX-XX", null);
        }
    }

    /** What can be said without the document's day: the weekday, or month and day; X for each digit not known. */
    private static TimeValue open(FormMatch b) {
        String date = b.has(Sort.WEEKDAY) && !b.has(Sort.MONTH) ? "XXXX-WXX-" + b.text(Sort.WEEKDAY)
                : b.has(Sort.MONTH) ? String.format(Locale.ROOT, "XXXX-%02d", b.number(Sort.MONTH))
                        + (b.has(Sort.DAY) ? String.format(Locale.ROOT, "-%02d", b.number(Sort.DAY)) : "")
                : "XXXX-XX-XX";
        String time = b.has(Sort.CLOCK) ? "T" + b.text(Sort.CLOCK) : b.text(Sort.PART);
        return new TimeValue(time.isEmpty() ? TimexType.DATE : TimexType.TIME, date + time, "", null, null);
    }
}
