package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.stet.Golden;
import org.stet.archive.ArchiveListener;
import org.stet.archive.Counts;
import org.stet.archive.Stage;
import org.stet.report.Durations;

/** What is told of a run that never happened, with a clock that goes as the test says. */
class ArchiveProgressTest {

    private long now;

    @Test
    void linesNowAndThen() throws IOException {
        List<String> lines = new ArrayList<>();
        run(ArchiveProgress.lines(line -> lines.add(clock() + "  " + line), () -> now, 0), 1000, 400);
        Golden.check("archive/progress-lines.txt", String.join("\n", lines) + "\n");
    }

    @Test
    void withAnExpectedNumberItTellsHowLongItWillTake() throws IOException {
        List<String> lines = new ArrayList<>();
        run(ArchiveProgress.lines(line -> lines.add(clock() + "  " + line), () -> now, 1000), 1010, 400);
        Golden.check("archive/progress-expected.txt", String.join("\n", lines) + "\n");
    }

    @Test
    void aBarOnATerminal() throws IOException {
        StringWriter seen = new StringWriter();
        StatusLine line = new StatusLine(new PrintWriter(seen), () -> 100);
        run(ArchiveProgress.bar(line, () -> now, 40), 40, 30_000);
        Golden.check("archive/progress-bar.txt", seen.toString().replace("\r", "\n"));
    }

    @Test
    void aBarThatIsNeverWiderThanItsTerminal() {
        for (int columns = 1; columns < 130; columns++) {
            int wide = columns;
            StringWriter seen = new StringWriter();
            now = 0;
            run(ArchiveProgress.bar(new StatusLine(new PrintWriter(seen), () -> wide), () -> now, 40), 40, 30_000);
            assertTrue(seen.toString().lines().flatMap(l -> List.of(l.split("\r")).stream()).allMatch(l -> l.length() < Math.max(2, wide)), "at " + columns);
            assertTrue(seen.toString().endsWith("\r"), "the line is taken away");
        }
    }

    @Test
    void nothingOfAShortRun() {
        List<String> lines = new ArrayList<>();
        run(ArchiveProgress.lines(lines::add, () -> now, 0), 20, 50);
        StringWriter seen = new StringWriter();
        now = 0;
        run(ArchiveProgress.bar(new StatusLine(new PrintWriter(seen), () -> 80), () -> now, 0), 20, 50);
        assertEquals(List.of(), lines);
        assertEquals("", seen.toString());
    }

    /** A run of so many documents, each of which takes so many milliseconds; every third is known, every fiftieth cannot be read. */
    private void run(ArchiveListener listener, int documents, long milliseconds) {
        listener.begins(Stage.READING);
        long unchanged = 0;
        long read = 0;
        long unread = 0;
        for (int i = 1; i <= documents; i++) {
            if (i % 3 == 0) {
                unchanged++;
            } else {
                now += TimeUnit.MILLISECONDS.toNanos(i > documents / 2 ? 2 * milliseconds : milliseconds);
                read++;
                unread += i % 50 == 1 ? 1 : 0;
            }
            boolean all = i > documents - 5;
            listener.stands(new Counts(all ? documents : i + 4, all, unchanged, read, unread, 0, false, 0, 0, 0));
        }
        listener.ends(Stage.READING, TimeUnit.NANOSECONDS.toMillis(now));
        listener.begins(Stage.GROUPING);
        long before = now;
        int stories = documents / 10;
        for (int i = 1; i <= stories; i++) {
            listener.stands(new Counts(documents, true, unchanged, read, unread, i, i == stories, 0, 0, 0));
        }
        listener.ends(Stage.GROUPING, 0);
        listener.begins(Stage.JUDGING);
        for (int i = 1; i <= stories; i++) {
            now += TimeUnit.MILLISECONDS.toNanos(5 * milliseconds);
            listener.stands(new Counts(documents, true, unchanged, read, unread, stories, true, 0, i, i * 7L));
        }
        listener.ends(Stage.JUDGING, TimeUnit.NANOSECONDS.toMillis(now - before));
        listener.begins(Stage.REPORTING);
        listener.ends(Stage.REPORTING, 3);
    }

    private String clock() {
        return Durations.of(TimeUnit.NANOSECONDS.toSeconds(now));
    }
}
