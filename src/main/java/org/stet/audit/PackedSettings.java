package org.stet.audit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.stet.newsroom.Newsroom;
import org.stet.newsroom.RunSettings;
import org.stet.newsroom.Setting;
import org.stet.text.FilePlace;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.text.Written;

/**
 * Settings in a zip file with all the files that they name, so that the stages of an archive can be made ready on a machine that has none of
 * these. Files keep their paths below a folder of their own, as some name others from where they lie.
 */
public final class PackedSettings {

    private static final String LIST = "settings.properties";

    private final Properties list = new Properties();
    private final TreeSet<Path> files = new TreeSet<>();
    /** Where in the zip a path is, by where it really lies: one folder under two names stays one. */
    private final Map<Path, String> places = new HashMap<>();

    private PackedSettings() {
    }

    /** The bytes of the zip file. @throws IOException if a file cannot be read */
    public static byte[] write(Settings settings) throws IOException {
        PackedSettings packed = new PackedSettings();
        packed.add(settings);
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry(LIST));
            StringWriter text = new StringWriter();
            packed.list.store(text, null);
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            for (Path file : packed.files) {
                out.putNextEntry(new ZipEntry(place(file)));
                Files.copy(file, out);
            }
        }
        return zip.toByteArray();
    }

    private void add(Settings settings) throws IOException {
        list.setProperty("home", place(settings.home().toAbsolutePath().normalize()));
        ship(settings.home().resolve("rules"));
        ship(settings.facts().orElse(settings.home().resolve("facts")));
        if (settings.facts().isPresent()) {
            list.setProperty("facts", ship(settings.facts().get()));
        }
        list.setProperty("standard", String.valueOf(settings.standardRules()));
        list.setProperty("drl", String.valueOf(settings.allowDrl()));
        list.setProperty("limit", settings.timeLimit().toString());
        ship("rules", settings.rules());
        ship("pack", settings.newsroom().packs());
        ship("lexicon", settings.newsroom().lexicons());
        ship("newsroom", settings.newsroom().files());
    }

    private void ship(String key, List<Path> paths) throws IOException {
        for (int i = 0; i < paths.size(); i++) {
            list.setProperty(key + "." + i, ship(paths.get(i)));
        }
    }

    private String ship(Path path) throws IOException {
        Path there = path.toAbsolutePath().normalize();
        String place = places.putIfAbsent(FilePlace.of(there), place(there));
        if (place == null && Files.exists(there)) {
            try (Stream<Path> all = Files.walk(there, FileVisitOption.FOLLOW_LINKS)) {
                all.filter(Files::isRegularFile).forEach(files::add);
            }
        }
        return place == null ? place(there) : place;
    }

    private static String place(Path absolute) {
        return "files/" + String.join("/", IntStream.range(0, absolute.getNameCount()).mapToObj(i -> absolute.getName(i).toString()).toList());
    }

    /**
     * Unpacks settings. What a newsroom sets for its reports is left out, as the stages do not ask for it.
     *
     * @param zip    as {@link #write} gave it
     * @param folder an empty one, in which the paths of the settings are
     */
    public static Settings read(byte[] zip, Path folder) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.resolveSibling("."));
                Files.copy(in, file);
            }
        }
        return read(folder);
    }

    private static Settings read(Path folder) throws IOException {
        Properties list = new Properties();
        try (Reader in = Files.newBufferedReader(folder.resolve(LIST))) {
            list.load(in);
        }
        return new Settings(folder.resolve(list.getProperty("home")), Boolean.parseBoolean(list.getProperty("standard")), paths(list, "rules", folder),
                Optional.ofNullable(list.getProperty("facts")).map(folder::resolve), Duration.parse(list.getProperty("limit")), newsroom(list, folder),
                Boolean.parseBoolean(list.getProperty("drl")), false);
    }

    private static Newsroom newsroom(Properties list, Path folder) {
        List<Path> files = paths(list, "newsroom", folder);
        return files.isEmpty() ? Newsroom.NONE : new Newsroom(Newsroom.read(files.get(0)).rules(), set(paths(list, "pack", folder)),
                set(paths(list, "lexicon", folder)), RunSettings.NONE, List.of(), files);
    }

    private static List<Setting<Path>> set(List<Path> folders) {
        return folders.stream().map(folder -> new Setting<>(folder, new Written("", new Source(folder.toString(), ""), new Span(0, 0)))).toList();
    }

    private static List<Path> paths(Properties list, String key, Path folder) {
        return IntStream.range(0, list.size()).mapToObj(i -> list.getProperty(key + "." + i)).takeWhile(place -> place != null).map(folder::resolve).toList();
    }
}
