package org.stet.newsroom;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.stet.text.FilePlace;
import org.stet.text.Nearest;
import org.stet.text.Yaml;

/** Reads the keys that say how runs go. Whether files are there shows when they are needed. */
final class RunSettingsReader {

    static final List<String> KEYS = List.of("fail-on", "sources", "formats", "waivers", "baseline", "time-limit", "ledger");
    static final List<String> FORMATS = List.of("text", "json", "sarif", "html", "markdown", "csv", "junit", "github", "dashboard");
    static final List<String> GATES = Arrays.stream(RunSettings.Gate.values()).map(Enum::name).toList();
    private static final String SEEN_FROM = "Write it as seen from the folder that this file lies in.";

    private final Path file;

    /** @param file that paths are seen from */
    RunSettingsReader(Path file) {
        this.file = file;
    }

    RunSettings read(Yaml.Value root) {
        return new RunSettings(root.get("fail-on").flatMap(RunSettingsReader::gate).orElse(null), root.get("sources").map(this::sources).orElse(List.of()),
                root.get("formats").map(this::formats).orElse(List.of()), root.get("waivers").map(this::files).orElse(List.of()),
                root.get("baseline").flatMap(this::file).orElse(null), root.get("time-limit").flatMap(RunSettingsReader::seconds).orElse(null),
                root.get("ledger").flatMap(this::ledger).orElse(null));
    }

    private static Optional<Setting<RunSettings.Gate>> gate(Yaml.Value value) {
        return one(value, GATES, "there is no level '%s'").map(name -> new Setting<>(RunSettings.Gate.valueOf(name), value.written()));
    }

    /** The text, if it is one of these. */
    private static Optional<String> one(Yaml.Value value, List<String> known, String otherwise) {
        String text = value.text();
        if (value.isText() && !known.contains(text)) {
            value.problem(String.format(otherwise, text), () -> Nearest.of(text, known).map(n -> "Did you mean '" + n + "'?")
                    .orElse("Write one of " + String.join(", ", known) + "."));
        }
        return Optional.of(text).filter(known::contains);
    }

    private static Optional<Setting<Duration>> seconds(Yaml.Value value) {
        String text = value.text();
        Optional<Duration> limit = RunSettings.seconds(text);
        if (value.isText() && limit.isEmpty()) {
            value.problem("'" + text + "' is not a number of seconds", "Write a whole number from 1 to " + RunSettings.MOST_SECONDS + ".");
        }
        return limit.map(each -> new Setting<>(each, value.written()));
    }

    private List<Setting<SourcePattern>> sources(Yaml.Value value) {
        List<Setting<SourcePattern>> sources = new ArrayList<>();
        for (Yaml.Value item : value.items()) {
            try {
                if (!item.text().isBlank()) {
                    sources.add(new Setting<>(new SourcePattern(file.resolveSibling(""), item.text()), item.written()));
                } else if (item.isText()) {
                    item.problem("a file, a folder or a pattern is expected here", SEEN_FROM);
                }
            } catch (PatternSyntaxException | InvalidPathException e) {
                item.problem("'" + item.text() + "' is neither a path nor a pattern", "Write such as wire/*.txt; a bracket must be closed.");
            }
        }
        return sources;
    }

    private List<Setting<Path>> files(Yaml.Value value) {
        List<Setting<Path>> files = new ArrayList<>();
        value.items().forEach(item -> file(item).ifPresent(files::add));
        return files;
    }

    private Optional<Setting<Path>> file(Yaml.Value value) {
        return file(value, "a file");
    }

    private Optional<Setting<Path>> file(Yaml.Value value, String expected) {
        String name = value.text();
        try {
            if (!name.isBlank()) {
                return Optional.of(new Setting<>(file.resolveSibling(name), value.written()));
            }
        } catch (InvalidPathException e) {
            // told below
        }
        if (value.isText()) {
            value.problem(expected + " is expected here", SEEN_FROM);
        }
        return Optional.empty();
    }

    /** A folder below that of the settings, which may come with somebody's archive. */
    private Optional<Setting<Path>> ledger(Yaml.Value value) {
        if (value.text().startsWith("jdbc:")) {
            value.problem("a database is not named in settings, as these may come with somebody's archive", "Name it with --ledger or in STET_LEDGER.");
            return Optional.empty();
        }
        Optional<Setting<Path>> folder = file(value, "a folder");
        if (folder.isPresent() && !isBelow(folder.get().value())) {
            value.problem("a ledger goes into a folder below the one that this file lies in", "Name such a folder; --ledger names any place.");
            return Optional.empty();
        }
        return folder;
    }

    private List<Setting<RunSettings.FormatSetting>> formats(Yaml.Value value) {
        List<Setting<RunSettings.FormatSetting>> formats = new ArrayList<>();
        boolean printed = false;
        for (Yaml.Value item : value.isMap() ? List.of(value) : value.items()) {
            for (String name : item.isMap() ? item.keys() : List.of("")) {
                Optional<Setting<RunSettings.FormatSetting>> format = item.isMap() ? written(item, name)
                        : one(item, FORMATS, "there is no format '%s'").map(n -> new Setting<>(new RunSettings.FormatSetting(n, null), item.written()));
                boolean second = printed && format.filter(f -> f.value().file().isEmpty()).isPresent();
                if (second) {
                    item.problem("only one format can go to standard output", "Give this one a file, such as {json: report.json}.");
                }
                format.filter(f -> !second).ifPresent(formats::add);
                printed |= !item.isMap() && format.isPresent();
            }
        }
        return formats;
    }

    private Optional<Setting<RunSettings.FormatSetting>> written(Yaml.Value map, String name) {
        Yaml.Value value = map.get(name).orElseThrow();
        if (!FORMATS.contains(name)) {
            map.problemAtKey(name, "there is no format '" + name + "'", Nearest.of(name, FORMATS).map(n -> "Did you mean '" + n + "'?")
                    .orElse("Write one of " + String.join(", ", FORMATS) + "."));
            return Optional.empty();
        }
        Optional<Setting<Path>> to = file(value);
        if (to.isPresent() && !isBelow(to.get().value())) {
            value.problem("a report goes into the folder that this file lies in, or into one below it", "Name a file there; -o writes to any place.");
            return Optional.empty();
        }
        return to.map(path -> new Setting<>(new RunSettings.FormatSetting(name, path.value()), map.writtenKey(name)));
    }

    /** Settings may come with somebody's archive: they must not have files written all over the machine, nor by links that lie in it. */
    private boolean isBelow(Path written) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path target = written.toAbsolutePath();
        return folder != null && target.normalize().startsWith(folder) && Surroundings.placeToBe(target).normalize().startsWith(FilePlace.of(folder));
    }
}
