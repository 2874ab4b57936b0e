package org.stet.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stet.fact.TimexType;
import org.stet.language.Sentence;
import org.stet.text.Span;

/** What a document has said of times up to a place: from where the next one counts. For one document, read in text order. */
public final class TimeReading {

    /** Sentences over which "the following day" may look back. */
    private static final int MEMORY = 4;

    private final @Nullable LocalDate published;
    private final Predicate<Span> quoted;
    private final BiFunction<Sentence, Span, Direction> direction;
    private @Nullable Period recent;
    private int recentSentence = -1 - MEMORY;
    private @Nullable Period quarter;

    /**
     * @param published the day the document counts from, if known
     * @param quoted    whether a place lies between quotation marks
     * @param direction where the verb above a place puts what it says
     */
    public TimeReading(Optional<LocalDate> published, Predicate<Span> quoted, BiFunction<Sentence, Span, Direction> direction) {
        this.published = published.orElse(null);
        this.quoted = quoted;
        this.direction = direction;
    }

    Anchor anchor(Sentence s, Span span) {
        boolean near = s.index() - recentSentence <= MEMORY;
        return new Anchor(published, quoted.test(span), direction.apply(s, span), near ? recent : null, s.index() == recentSentence, quarter, null);
    }

    /** Adds what was read next. */
    void note(Sentence s, TimeValue value) {
        Period period = value.period();
        if (period != null && (value.type() == TimexType.DATE || value.days() != null)) {
            recent = period;
            recentSentence = s.index();
            quarter = period.unit() == Granularity.QUARTER ? period : quarter;
        }
    }
}
