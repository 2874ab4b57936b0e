package org.stet.newsroom;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stet.finding.Level;

/**
 * What a newsroom has set for its runs, where the command line does not say otherwise.
 *
 * @param gate      the least level that makes a run fail; null where it is not set
 * @param sources   what a draft is held against: files, folders and patterns
 * @param formats   how reports are printed, at most one of them to standard output
 * @param waivers   files of waivers besides those that are found
 * @param before    the report that others are held against; null for none
 * @param limit     for reading one document; null where it is not set
 * @param book      the folder of the ledger of audits; null where it is not set
 */
public record RunSettings(@Nullable Setting<Gate> gate, List<Setting<SourcePattern>> sources, List<Setting<FormatSetting>> formats,
                          List<Setting<Path>> waivers, @Nullable Setting<Path> before, @Nullable Setting<Duration> limit, @Nullable Setting<Path> book) {

    /** The longest time limit, in seconds. */
    public static final int MOST_SECONDS = 1_000_000;

    public static final RunSettings NONE = new RunSettings(null, List.of(), List.of(), List.of(), null, null, null);

    public RunSettings {
        sources = List.copyOf(sources);
        formats = List.copyOf(formats);
        waivers = List.copyOf(waivers);
    }

    /** From which level on findings make a run fail. Constants are spelt as they are typed. */
    public enum Gate {
        error, warning, note, never;

        public boolean meets(Level level) {
            return switch (this) {
                case error -> level == Level.ERROR;
                case warning -> level != Level.NOTE;
                case note -> true;
                case never -> false;
            };
        }
    }

    /** A format, and where a report goes in it. @param path null for standard output */
    public record FormatSetting(String name, @Nullable Path path) {

        public Optional<Path> file() {
            return Optional.ofNullable(path);
        }
    }

    public Optional<Setting<Gate>> failOn() {
        return Optional.ofNullable(gate);
    }

    public Optional<Setting<Path>> baseline() {
        return Optional.ofNullable(before);
    }

    public Optional<Setting<Duration>> timeLimit() {
        return Optional.ofNullable(limit);
    }

    public Optional<Setting<Path>> ledger() {
        return Optional.ofNullable(book);
    }

    /** A time limit as it is written: a whole number of seconds from 1 to {@link #MOST_SECONDS}; empty for what is none. */
    public static Optional<Duration> seconds(String text) {
        return Optional.of(text).filter(t -> t.matches("\\d{1,7}")).map(Integer::parseInt).filter(s -> s > 0 && s <= MOST_SECONDS).map(Duration::ofSeconds);
    }

    /** These laid over others: what is set here counts; files of waivers are added to the others'. */
    RunSettings over(RunSettings others) {
        return new RunSettings(gate == null ? others.gate : gate, sources.isEmpty() ? others.sources : sources, formats.isEmpty() ? others.formats : formats,
                Stream.concat(others.waivers.stream(), waivers.stream()).toList(), before == null ? others.before : before,
                limit == null ? others.limit : limit, book == null ? others.book : book);
    }
}
