package org.stet.newsroom;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.finding.Waiver;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.text.Yaml;
import org.stet.text.YamlFile;

/** A file of waivers: a list of what people have settled may stand. */
public final class WaiverFile {

    /** What it is called where it is to be found by itself. */
    public static final String NAME = "stet-waivers.yaml";

    /** What a new one begins with. */
    private static final String HEAD = "# What somebody has looked at and settled may stand. Each entry says why; docs/waivers.md of Stet tells what counts.\n";
    private static final Span NO_LIST = new Span(0, 0);
    private static final String CHECK_PATH = "Check the path.";

    private final Path file;
    private final Source source;
    private final Span list;
    private final List<Yaml.Value> entries;
    private final List<Waiver> waivers;

    private WaiverFile(Path file, Source source, Span list, List<Yaml.Value> entries, List<Waiver> waivers) {
        this.file = file;
        this.source = source;
        this.list = list;
        this.entries = entries;
        this.waivers = waivers;
    }

    /**
     * The entries of the files, in their order.
     *
     * @throws NewsroomException with everything that is wrong in any of them
     */
    public static List<Waiver> read(List<Path> files) {
        List<Problem> problems = new ArrayList<>();
        List<Waiver> waivers = files.stream().flatMap(file -> open(file, problems).stream()).flatMap(f -> f.waivers.stream()).toList();
        refuse(problems);
        return waivers;
    }

    /** One file, to be added to; one that is not there yet has no entries. @throws NewsroomException with everything that is wrong in it */
    public static WaiverFile open(Path file) {
        List<Problem> problems = new ArrayList<>();
        Optional<WaiverFile> opened = Files.exists(file) ? open(file, problems)
                : Optional.of(new WaiverFile(file, new Source(file.toString(), HEAD), NO_LIST, List.of(), List.of()));
        refuse(problems);
        return opened.orElseThrow();
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new NewsroomException(problems.stream().distinct().toList());
        }
    }

    private static Optional<WaiverFile> open(Path file, List<Problem> problems) {
        return YamlFile.source(file, CHECK_PATH, problems).flatMap(source -> {
            if (NewsroomReader.saysNothing(source)) {
                return Optional.of(new WaiverFile(file, source, NO_LIST, List.of(), List.of()));
            }
            return YamlFile.read(source, problems).map(root -> of(file, source, root, problems));
        });
    }

    private static WaiverFile of(Path file, Source source, Yaml.Value root, List<Problem> problems) {
        if (!root.isList()) {
            root.problem("a list of waivers is expected here", "Begin each entry on a line of its own, with '- rule:' or '- finding:'.");
            return new WaiverFile(file, source, NO_LIST, List.of(), List.of());
        }
        List<Waiver> waivers = new ArrayList<>();
        for (Yaml.Value entry : root.items()) {
            new WaiverReader(file, source).read(entry).ifPresent(waivers::add);
        }
        problems.sort(null);
        return new WaiverFile(file, source, root.span(), root.items(), waivers);
    }

    public Path file() {
        return file;
    }

    /** As it is written; empty where it is not there yet. */
    public String text() {
        return Files.exists(file) ? source.text() : "";
    }

    public List<Waiver> waivers() {
        return waivers;
    }

    /**
     * The file's text with one more entry behind all that it has.
     *
     * @throws NewsroomException if that cannot be written without changing what is there
     */
    public String with(Waiver waiver) {
        return checked(new WaiverText(source, list, entries).with(waiver), waivers.size() + 1, waiver.reason());
    }

    /**
     * The file's text with another end for one of its waivers.
     *
     * @param waiver one of {@link #waivers} that has an end
     * @throws NewsroomException if that cannot be written without changing what is there
     */
    public String renewed(Waiver waiver, LocalDate until) {
        Yaml.Value entry = entries.stream().filter(e -> source.position(e.span().start()).line() == waiver.line()).findFirst().orElseThrow();
        return checked(new WaiverText(source, list, entries).renewed(entry, until), waivers.size(), waiver.reason());
    }

    /** Whether the file still holds what was read. */
    public boolean isUnchanged() {
        return Files.exists(file) ? YamlFile.source(file, CHECK_PATH, new ArrayList<>()).filter(now -> now.text().equals(source.text())).isPresent() : entries.isEmpty();
    }

    /** Whether that is an answer to why a finding may stand. */
    public static boolean isReason(String reason) {
        return WaiverReader.isReason(reason);
    }

    /** Reads what would be written, as a list can be written in ways that nothing can be put behind. */
    private String checked(String text, int count, String reason) {
        List<Problem> problems = new ArrayList<>();
        Optional<Yaml.Value> root = YamlFile.read(new Source(source.name(), text), problems);
        boolean right = problems.isEmpty() && root.filter(r -> r.isList() && r.items().size() == count
                && r.items().stream().anyMatch(e -> e.text("reason", "").strip().equals(reason))).isPresent();
        if (!right) {
            throw new NewsroomException(List.of(Problem.of(source.name(), "nothing can be put behind what is written here",
                    "Write the list with each entry on a line of its own, beginning with '- '; or name another file with --file.")));
        }
        return text;
    }
}
