package org.stet.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.Golden;
import org.stet.finding.Level;
import org.stet.rule.RuleOverride;
import org.stet.text.Problem;

/** What a stet.yaml says, where it is found, and what is said about a faulty one. */
class NewsroomTest {

    @TempDir
    private Path dir;

    static Stream<String> broken() throws IOException {
        try (Stream<Path> all = Files.list(Golden.path("newsroom/broken"))) {
            return all.map(p -> p.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("broken")
    void saysWhatIsWrong(String name) throws IOException {
        String folder = "newsroom/broken/" + name;
        String said = Newsroom.read(Golden.path(folder).resolve("stet.yaml")).problems().stream().map(Problem::show)
                .collect(Collectors.joining("\n", "", "\n"));
        Golden.check(folder + "/expected.txt", said.replace(Golden.path(folder).toString().replace('\\', '/') + "/", ""));
    }

    @Test
    void readsWhatAnEditorWrites() throws IOException {
        Files.createDirectories(dir.resolve("desk/our-rules"));
        Files.createDirectories(dir.resolve("words"));
        Newsroom newsroom = newsroom("desk/stet.yaml", """
                rules:
                  number-conflict: {level: warning, parameters: {tolerance: "2", unit: km}}
                  self-contradiction/age: {off: "The court desk gives both ages."}
                packs: our-rules
                lexicon: [../words]
                """);
        assertEquals(List.of(), newsroom.problems());
        RuleOverride first = newsroom.rules().get(0);
        assertEquals(Optional.of(Level.WARNING), first.level());
        assertEquals(List.of("tolerance=2", "unit=km"), first.parameters().stream().map(p -> p.name().text() + "=" + p.value().text()).toList());
        assertEquals(dir.resolve("desk/stet.yaml") + ":2:50: unheard of\n"
                + "      number-conflict: {level: warning, parameters: {tolerance: \"2\", unit: km}}\n" + " ".repeat(53) + "^~~~~~~~~",
                first.parameters().get(0).name().problem("unheard of", "").show());
        RuleOverride second = newsroom.rules().get(1);
        assertEquals("self-contradiction/age", second.name().text());
        assertEquals("The court desk gives both ages.", second.off());
        assertEquals(List.of(dir.resolve("desk/our-rules")), newsroom.packs());
        assertEquals(List.of(dir.resolve("words")), newsroom.lexicons().stream().map(Path::normalize).toList());
    }

    @Test
    void aFileOfCommentsSetsNothing() throws IOException {
        assertEquals(new Newsroom(List.of(), List.of(), List.of(), List.of(), dir.resolve("stet.yaml")),
                newsroom("stet.yaml", "# rules:\n#   number-conflict: {level: note}\n\n"));
    }

    @Test
    void aMissingFileIsTold() {
        NewsroomException e = assertThrows(NewsroomException.class, () -> Newsroom.read(dir.resolve("none.yaml")).sound());
        assertEquals("there is no such file", e.problems().get(0).what());
    }

    @Test
    void hostileFilesAreRefused() throws IOException {
        assertEquals(List.of("the file has 100002 lines; at most 50000 are read"), told("rules:\n" + "  a: {}\n".repeat(100_000)));
        assertEquals(List.of("nested more than 50 levels deep"), told("rules: " + "[".repeat(100_000)));
        assertTrue(told("a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: &d [*c, *c, *c]\nrules: [*d, *d, *d]\n")
                .contains("aliases such as *name make this file many times longer than it is"));
    }

    @Test
    void theWorkingDirectoryCountsBeforeTheDraft() throws IOException {
        Files.createDirectories(dir.resolve("work"));
        Path draft = write("desk/city/drafts/lead.txt", "");
        assertEquals(Optional.empty(), Newsroom.find(dir.resolve("work"), List.of()));
        Path above = write("desk/stet.yaml", "");
        assertEquals(Optional.of(above), Newsroom.find(dir.resolve("work"), List.of(draft)));
        assertEquals(Optional.of(above), Newsroom.find(dir.resolve("work"), List.of(draft.getParent(), dir)));
        assertEquals(Optional.empty(), Newsroom.find(dir.resolve("work"), List.of(dir.resolve("work"), draft)));
        Path nearer = write("desk/city/stet.yaml", "");
        assertEquals(Optional.of(nearer), Newsroom.find(dir.resolve("work"), List.of(draft)));
        assertEquals(Optional.of(nearer), Newsroom.find(dir.resolve("work"), List.of(Path.of("../desk/city/drafts/lead.txt"))));
        Path own = write("work/stet.yaml", "");
        assertEquals(Optional.of(own), Newsroom.find(dir.resolve("work"), List.of(draft)));
    }

    private List<String> told(String text) throws IOException {
        return newsroom("stet.yaml", text).problems().stream().map(Problem::what).toList();
    }

    private Newsroom newsroom(String name, String text) throws IOException {
        return Newsroom.read(write(name, text));
    }

    private Path write(String name, String text) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
