package org.stet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stet.ledger.Ledger;
import org.stet.ledger.LedgerException;
import org.stet.ledger.LedgerPlace;
import org.stet.ledger.Patience;
import org.stet.newsroom.Newsroom;
import org.stet.newsroom.Setting;
import org.stet.rule.Checksum;
import org.stet.text.FilePlace;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Where the ledger is. */
final class LedgerOptions {

    /** Keeps nothing. */
    private static final String NONE = "none";
    private static final String USUAL_WAIT = "60";
    private static final int DIGITS = 12;

    @Option(names = "--ledger", paramLabel = "PLACE", description = "Keep the ledger in this folder, or in PostgreSQL at a URL such as "
            + "jdbc:postgresql://server/database; 'none' keeps nothing. Default: what stet.yaml or STET_LEDGER sets, or else a file of its own for "
            + "each archive in the state folder (STET_STATE, or stet in XDG_STATE_HOME or ~/.local/state).")
    private @Nullable String place;

    @Option(names = "--wait", paramLabel = "SECONDS", defaultValue = USUAL_WAIT, converter = Seconds.class,
            description = "How long to wait while another audit holds the ledger. Default: ${DEFAULT-VALUE}.")
    private Duration wait = Duration.ofSeconds(Long.parseLong(USUAL_WAIT));

    Patience patience(Console console) {
        return new Patience(wait, console::say);
    }

    /**
     * The ledger that is named; else one in the state folder, or in memory where nothing can be kept, which is told.
     *
     * @param paths that are audited
     * @throws LedgerException if the ledger that is named cannot be opened
     */
    Ledger open(Newsroom set, List<Path> paths, Console console) {
        Optional<LedgerPlace> named = named(set);
        if (named.isPresent()) {
            return Ledger.open(named.get(), patience(console));
        }
        Path folder = usual(paths);
        try {
            own(folder);
        } catch (IOException e) {
            console.say("no ledger can be kept in " + folder + ", so the next audit of this archive begins anew; --ledger names another place");
            return Ledger.open(new LedgerPlace.Memory(), Patience.NONE);
        }
        return Ledger.open(new LedgerPlace.Folder(folder), patience(console));
    }

    /**
     * The ledger that audits of the paths have made.
     *
     * @throws CommandException if there is none yet; no empty one is made
     */
    Ledger made(Newsroom set, List<Path> paths, Console console) {
        LedgerPlace made = named(set).orElseGet(() -> new LedgerPlace.Folder(usual(paths)));
        if (!Ledger.isMade(made)) {
            throw CommandException.of(made.shown(), "there is no ledger", "Name the one of the audit with --ledger, or the archive with --archive; stet audit makes it.");
        }
        return Ledger.open(made, patience(console));
    }

    private static Path usual(List<Path> paths) {
        return stateFolder().resolve("ledgers").resolve(name(paths));
    }

    /** The place that somebody has named. */
    private Optional<LedgerPlace> named(Newsroom set) {
        return Optional.ofNullable(place).or(() -> set.runs().ledger().map(Setting::value).map(Path::toString))
                .or(() -> Optional.ofNullable(System.getenv("STET_LEDGER")).filter(text -> !text.isBlank()))
                .map(text -> text.equals(NONE) ? new LedgerPlace.Memory() : LedgerPlace.of(text));
    }

    private static Path stateFolder() {
        return given("STET_STATE").orElseGet(() -> given("XDG_STATE_HOME").filter(Path::isAbsolute)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "state")).resolve("stet"));
    }

    private static Optional<Path> given(String variable) {
        return Optional.ofNullable(System.getenv(variable)).filter(text -> !text.isBlank()).map(Path::of);
    }

    /** The same for the same paths, wherever the program is started: the name of the first for people to know it by, and a hash of all. */
    static String name(List<Path> paths) {
        String all = paths.stream().map(path -> FilePlace.of(path).toString()).sorted().collect(Collectors.joining("\n"));
        Path first = FilePlace.of(paths.get(0)).getFileName();
        String known = first == null ? "all" : first.toString().replaceAll("[^\\p{Alnum}.-]", "-");
        return known + "-" + Checksum.hex(all.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }

    /** A folder that only its owner may read, as a ledger holds copy that may not be published yet. */
    private static void own(Path folder) throws IOException {
        Path above = folder.toAbsolutePath().getParent();
        Files.createDirectories(above);
        if (!Files.isDirectory(folder)) {
            if (Files.getFileStore(above).supportsFileAttributeView("posix")) {
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectory(folder);
            }
        }
        if (!Files.isWritable(folder)) {
            throw new IOException(folder + " cannot be written to");
        }
    }

    /** Reads a length of time that may be none. */
    static final class Seconds implements ITypeConverter<Duration> {

        @Override
        public Duration convert(String text) {
            if (!text.matches("\\d{1,7}")) {
                throw new TypeConversionException("'" + text + "' is not a number of seconds. Write a whole number from 0 on.");
            }
            return Duration.ofSeconds(Long.parseLong(text));
        }
    }
}
