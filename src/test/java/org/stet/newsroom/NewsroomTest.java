package org.stet.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
    void aDeskLaysItsFileOverTheNewsrooms() throws IOException {
        Files.createDirectories(dir.resolve("rules"));
        Files.createDirectories(dir.resolve("city/rules"));
        write("stet.yaml", """
                rules:
                  number-conflict: {level: warning, parameters: {tolerance: 2}}
                  vague-source: {off: The wire desk checks these.}
                packs: rules
                sources: wire
                fail-on: warning
                time-limit: 20
                waivers: known.yaml
                baseline: baseline.json
                """);
        Newsroom desk = newsroom("city/stet.yaml", """
                extends: ../stet.yaml
                rules:
                  vague-source: {level: note}
                packs: rules
                sources: [desk/*.txt]
                fail-on: never
                waivers: known.yaml
                """);
        assertEquals(List.of(), desk.problems());
        assertEquals(List.of("number-conflict", "vague-source"), desk.rules().stream().map(r -> r.name().text()).toList());
        assertEquals("", desk.rules().get(1).off(), "what the desk says of a rule takes the place of what the newsroom says");
        assertEquals(List.of(dir.resolve("rules"), dir.resolve("city/rules")), desk.packs());
        assertEquals(List.of("desk/*.txt"), desk.runs().sources().stream().map(s -> s.value().text()).toList());
        assertEquals(RunSettings.Gate.never, desk.runs().failOn().orElseThrow().value());
        assertEquals(dir.resolve("city/stet.yaml") + ":6", desk.runs().failOn().orElseThrow().where());
        assertEquals(Duration.ofSeconds(20), desk.runs().timeLimit().orElseThrow().value());
        assertEquals(dir.resolve("stet.yaml") + ":7", desk.runs().timeLimit().orElseThrow().where());
        assertEquals(dir.resolve("baseline.json"), desk.runs().baseline().orElseThrow().value());
        assertEquals(List.of(dir.resolve("known.yaml"), dir.resolve("city/known.yaml")), desk.runs().waivers().stream().map(Setting::value).toList());
        assertEquals(List.of(dir.resolve("city/stet.yaml"), dir.resolve("stet.yaml")), desk.files());
    }

    @Test
    void aChainOfFilesHasAnEnd() throws IOException {
        for (int i = 0; i < 12; i++) {
            write(i + ".yaml", "extends: " + (i + 1) + ".yaml\n");
        }
        write("12.yaml", "fail-on: note\n");
        assertEquals(List.of(dir.resolve("9.yaml") + ":1:10: more than 10 files extend each other"),
                Newsroom.read(dir.resolve("0.yaml")).problems().stream().map(p -> p.file() + ":" + p.where().orElseThrow().at() + ": " + p.what()).toList());
        assertEquals(List.of(), Newsroom.read(dir.resolve("3.yaml")).problems());
        assertEquals(RunSettings.Gate.note, Newsroom.read(dir.resolve("3.yaml")).runs().failOn().orElseThrow().value());
    }

    @Test
    void sourcesAreFilesFoldersAndPatterns() throws IOException {
        for (String name : List.of("wire/b.txt", "wire/a.txt", "wire/a.md", "wire/deep/c.txt", "wire/.hidden.txt", "one.txt")) {
            write(name, "");
        }
        assertEquals(List.of("wire/a.txt", "wire/b.txt", "one.txt", "wire"), sources("[wire/*.txt, one.txt, wire]"));
        assertEquals(List.of("wire/a.txt", "wire/b.txt", "wire/deep/c.txt"), sources("['wire/**.txt']"));
        NewsroomException e = assertThrows(NewsroomException.class, () -> sources("[wire/*.html, two.txt, one.txt]"));
        assertEquals(List.of("no file matches 'wire/*.html'", "there is no file or folder 'two.txt'"), e.problems().stream().map(Problem::what).toList());
    }

    @Test
    void patternsDoNotWalkTheWholeDisk() throws IOException {
        for (String name : List.of("wire/a.txt", "wire/.git/b.txt", "wire/deep/c.txt")) {
            write(name, "");
        }
        Files.createSymbolicLink(dir.resolve("wire/deep/again"), dir.resolve("wire"));
        assertEquals(List.of("wire/a.txt", "wire/deep/c.txt"), sources("['wire/**.txt']"));
        for (int folder = 0; folder < 101; folder++) {
            Path many = Files.createDirectories(dir.resolve("many/" + folder));
            for (int file = 0; file < 1000; file++) {
                Files.createFile(many.resolve(String.valueOf(file)));
            }
        }
        assertEquals(List.of("more than 100000 files and folders lie where 'many/**.txt' is looked for"),
                assertThrows(NewsroomException.class, () -> sources("['many/**.txt']")).problems().stream().map(Problem::what).toList());
    }

    @Test
    void linksDoNotLeadReportsElsewhere() throws IOException {
        Path elsewhere = Files.createDirectories(dir.resolve("elsewhere"));
        Path file = write("elsewhere/profile", "mine");
        Files.createDirectories(dir.resolve("desk/out"));
        Files.createSymbolicLink(dir.resolve("desk/link"), elsewhere);
        Files.createSymbolicLink(dir.resolve("desk/report.html"), file);
        Files.createSymbolicLink(dir.resolve("desk/new.html"), elsewhere.resolve("none"));
        Files.createSymbolicLink(dir.resolve("desk/inside"), dir.resolve("desk/out"));
        for (String name : List.of("link/report.html", "link/../desk/link/a.html", "report.html", "new.html", "link/sub/a.html")) {
            assertEquals(List.of("a report goes into the folder that this file lies in, or into one below it"), newsroom("desk/stet.yaml", "formats: {html: " + name + "}\n").problems().stream()
                    .map(Problem::what).toList(), name);
        }
        for (String name : List.of("out/report.html", "inside/report.html", "none/report.html", "report2.html")) {
            assertEquals(List.of(), newsroom("desk/stet.yaml", "formats: {html: " + name + "}\n").problems(), name);
        }
    }

    private List<String> sources(String list) throws IOException {
        return SourcePattern.paths(newsroom("stet.yaml", "sources: " + list + "\n").sound().runs().sources()).stream()
                .map(p -> dir.relativize(p).toString().replace('\\', '/')).toList();
    }

    @Test
    void waiversBesideTheDraftAndAboveCountAndThoseNamed() throws IOException {
        Path draft = write("desk/city/lead.txt", "");
        Path named = write("desk/known.yaml", "");
        Newsroom newsroom = newsroom("desk/stet.yaml", "waivers: [known.yaml, stet-waivers.yaml]\n");
        Path work = Files.createDirectories(dir.resolve("work"));
        Path above = write("desk/stet-waivers.yaml", "");
        Path beside = write("desk/city/stet-waivers.yaml", "");
        assertEquals(List.of(beside, above, named), newsroom.waivers(work, List.of(draft)));
        Path here = write("work/stet-waivers.yaml", "");
        assertEquals(List.of(here, beside, above, named), newsroom.waivers(work, List.of(draft, draft)));
        Files.delete(named);
        assertEquals("there is no file 'known.yaml'", assertThrows(NewsroomException.class, () -> newsroom.waivers(work, List.of())).problems().get(0).what());
    }

    @Test
    void aFileOfCommentsSetsNothing() throws IOException {
        assertEquals(new Newsroom(List.of(), List.of(), List.of(), RunSettings.NONE, List.of(), List.of(dir.resolve("stet.yaml"))),
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
