package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.stet.archive.ArchiveListener;
import org.stet.archive.Counts;
import org.stet.archive.Stage;
import org.stet.report.Durations;

/**
 * Tells how an audit of an archive gets on: how much is done and of how much, how fast, and how long it will still take. On a terminal in one
 * line that is rewritten, elsewhere in a line now and then. Of a run that is soon over it tells nothing.
 */
final class ArchiveProgress implements ArchiveListener {

    private static final long BAR_FROM = TimeUnit.SECONDS.toNanos(2);
    private static final long BAR_EVERY = TimeUnit.MILLISECONDS.toNanos(250);
    private static final long LINES_FROM = TimeUnit.SECONDS.toNanos(30);
    private static final long LINE_EVERY = TimeUnit.SECONDS.toNanos(10);
    private static final long LINE_AT_LEAST_EVERY = TimeUnit.MINUTES.toNanos(1);
    /** The longer a run takes, the less often it is told. */
    private static final int OF_ALL = 10;
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Consumer<String> lines;
    private final @Nullable StatusLine bar;
    private final LongSupplier clock;
    private final long expected;
    private final long begun;
    private Stage stage = Stage.READING;
    private Pace pace = new Pace();
    private Counts counts = Counts.NONE;
    private long told;

    private ArchiveProgress(Consumer<String> lines, @Nullable StatusLine bar, LongSupplier clock, long expected) {
        this.lines = lines;
        this.bar = bar;
        this.clock = clock;
        this.expected = expected;
        this.begun = clock.getAsLong();
        this.told = begun;
    }

    /**
     * @param clock    in nanoseconds
     * @param expected about how many documents there are; 0 where nobody knows
     */
    static ArchiveProgress bar(StatusLine bar, LongSupplier clock, long expected) {
        return new ArchiveProgress(line -> { }, bar, clock, expected);
    }

    /** Likewise. @param lines takes each line that is told */
    static ArchiveProgress lines(Consumer<String> lines, LongSupplier clock, long expected) {
        return new ArchiveProgress(lines, null, clock, expected);
    }

    /** How far it has come. */
    Counts counts() {
        return counts;
    }

    @Override
    public void begins(Stage next) {
        stage = next;
        pace = new Pace();
        long at = clock.getAsLong();
        pace.look(at, done());
        if (bar != null && next == Stage.REPORTING && at - begun >= BAR_FROM) {
            bar.show("writing the report");
        }
    }

    @Override
    public void stands(Counts now) {
        counts = now;
        long at = clock.getAsLong();
        pace.look(at, done());
        if (bar != null) {
            if (at - begun >= BAR_FROM && at - told >= BAR_EVERY) {
                told = at;
                bar.show(ProgressBar.fitted(bar.room(), share(), parts(at)));
            }
        } else if (at - begun >= LINES_FROM && total() != done() && at - told >= Math.min(Math.max(LINE_EVERY, (at - begun) / OF_ALL), LINE_AT_LEAST_EVERY)) {
            told = at;
            lines.accept(String.join(", ", parts(at)));
        }
    }

    @Override
    public void ends(Stage ended, long milliseconds) {
        if (bar != null) {
            bar.clear();
        }
        if (milliseconds >= TimeUnit.NANOSECONDS.toMillis(LINES_FROM)) {
            told = clock.getAsLong();
            lines.accept(ended.label() + " took " + Durations.of(TimeUnit.MILLISECONDS.toSeconds(milliseconds)) + ": " + over(ended));
        }
    }

    private String over(Stage ended) {
        return switch (ended) {
            case READING -> counted(counts.read(), "document") + " read, " + counts.unchanged() + " unchanged, " + counts.unread() + " not checked";
            case GROUPING -> counted(counts.stories(), "story", "stories");
            case JUDGING -> counted(counts.judged(), "story", "stories") + " judged, " + counts.unchangedStories() + " unchanged, " + counted(counts.findings(), "finding");
            case REPORTING -> counted(counts.findings(), "finding");
        };
    }

    /** What is known, the most wanted first. */
    private List<String> parts(long at) {
        List<String> parts = new ArrayList<>();
        boolean reading = stage == Stage.READING;
        String of = total() == 0 || total() < done() ? "" : " of " + (exact() ? "" : "about ") + number(total());
        parts.add(number(done()) + of + (reading ? " documents" : stage == Stage.GROUPING ? " stories found" : " stories judged"));
        double rate = pace.rate(at, done());
        if (rate > 0) {
            parts.add(rate(rate));
            if (total() > done() && at - begun >= BAR_FROM) {
                parts.add("about " + Durations.of(rounded((long) Math.ceil((total() - done()) / rate))) + " left");
            }
        }
        if (counts.unread() > 0 && reading) {
            parts.add(number(counts.unread()) + " not checked");
        }
        if (!reading) {
            parts.add(counted(counts.findings(), "finding"));
        }
        return parts;
    }

    /** Nobody believes in the seconds of an hour. */
    private static long rounded(long seconds) {
        return seconds < 60 ? seconds : seconds < 600 ? (seconds + 9) / 10 * 10 : (seconds + 59) / 60 * 60;
    }

    private static String rate(double rate) {
        return rate >= 1 ? exact(rate) + " a second" : exact(rate * 60) + " a minute";
    }

    private static String exact(double rate) {
        return rate >= 10 ? number(Math.round(rate)) : String.format(Locale.ROOT, "%.1f", rate);
    }

    /** With what need not be done again. */
    private long done() {
        return stage == Stage.READING ? counts.unchanged() + counts.read() : stage == Stage.GROUPING ? counts.stories()
                : counts.unchangedStories() + counts.judged();
    }

    private boolean exact() {
        return stage == Stage.READING ? counts.allFound() : counts.allGrouped();
    }

    /** How many there are; 0 where nobody knows. */
    private long total() {
        if (stage == Stage.READING) {
            return counts.allFound() ? counts.found() : expected >= counts.found() ? expected : 0;
        }
        return counts.allGrouped() ? counts.stories() : 0;
    }

    private double share() {
        return total() == 0 ? -1 : (double) done() / total();
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String counted(long count, String noun) {
        return counted(count, noun, noun + "s");
    }

    private static String counted(long count, String one, String many) {
        return number(count) + " " + (count == 1 ? one : many);
    }
}
