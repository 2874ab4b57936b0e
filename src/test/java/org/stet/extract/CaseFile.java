package org.stet.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A file of sentences with the facts expected of them; {@code extraction/README.txt} tells the form.
 *
 * @param show the first line
 */
public record CaseFile(Path path, String show, List<Case> cases) {

    private static final String SHOW = "show: ";

    /**
     * @param head  the case as it stands, up to the facts
     * @param kinds of facts it shows
     * @param facts its lines of facts, without indent
     */
    public record Case(List<String> head, List<String> kinds, List<String> facts) {

        public String name() {
            return head.stream().filter(l -> l.startsWith("// ")).map(l -> l.substring(3)).findFirst().orElse(text());
        }

        public String text() {
            return String.join("\n", head.stream().filter(l -> !l.startsWith("// ") && !l.startsWith(SHOW)).toList());
        }
    }

    /** The files of a folder, by name. */
    public static List<CaseFile> folder(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.toString().endsWith(".cases")).sorted().map(CaseFile::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CaseFile read(Path path) {
        try {
            List<String> lines = Files.readAllLines(path);
            return new CaseFile(path, lines.get(0), cases(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Case> cases(List<String> lines) {
        List<Case> cases = new ArrayList<>();
        List<String> head = new ArrayList<>();
        List<String> facts = new ArrayList<>();
        for (String line : Stream.concat(lines.stream().skip(1), Stream.of("")).toList()) {
            if (line.isBlank() && !head.isEmpty()) {
                cases.add(new Case(List.copyOf(head), kinds(head, lines.get(0)), List.copyOf(facts)));
                head.clear();
                facts.clear();
            } else if (line.startsWith("    ")) {
                facts.add(line.strip());
            } else if (!line.isBlank()) {
                head.add(line);
            }
        }
        return cases;
    }

    private static List<String> kinds(List<String> head, String otherwise) {
        String show = head.stream().filter(l -> l.startsWith(SHOW)).findFirst().orElse(otherwise);
        return List.of(show.substring(SHOW.length()).split(", "));
    }

    /** The same file with these lines of facts, written to its place. */
    public CaseFile rewritten(Function<Case, List<String>> facts) {
        CaseFile file = new CaseFile(path, show, cases.stream().map(c -> new Case(c.head, c.kinds, facts.apply(c))).toList());
        try {
            Files.writeString(path, file.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private String text() {
        StringBuilder out = new StringBuilder(show).append('\n');
        for (Case c : cases) {
            out.append('\n');
            c.head.forEach(line -> out.append(line).append('\n'));
            c.facts.forEach(line -> out.append("    ").append(line).append('\n'));
        }
        return out.toString();
    }
}
