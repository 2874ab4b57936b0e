package org.stet.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.Golden;
import org.stet.finding.Waiver;
import org.stet.text.Problem;

/** What a file of waivers says, what is said about a faulty one, and how one is added to. */
class WaiverFileTest {

    private static final Waiver WAIVER = new Waiver("", 1, "vague-source", "3f9a1c2b00000000", "city/draft.txt", "", "Officials said \"no\".", "it's the mayor's office: known",
            "R. Ahn", LocalDate.of(2027, 1, 31));
    private static final String ENTRY = """
            - rule: vague-source
              finding: "3f9a1c2b00000000"
              document: "city/draft.txt"
              claim: "Officials said \\"no\\"."
              reason: "it's the mayor's office: known"
              who: "R. Ahn"
              until: 2027-01-31
            """;

    @TempDir
    private Path dir;

    static Stream<String> broken() throws IOException {
        try (Stream<Path> all = Files.list(Golden.path("newsroom/waivers"))) {
            return all.map(p -> p.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("broken")
    void saysWhatIsWrong(String name) throws IOException {
        String folder = "newsroom/waivers/" + name;
        NewsroomException e = assertThrows(NewsroomException.class, () -> WaiverFile.read(List.of(Golden.path(folder).resolve(WaiverFile.NAME))));
        String said = e.problems().stream().map(Problem::show).collect(Collectors.joining("\n", "", "\n"));
        Golden.check(folder + "/expected.txt", said.replace(Golden.path(folder).toString().replace('\\', '/') + "/", ""));
    }

    @Test
    void readsWhatPeopleWrite() throws IOException {
        Path file = write("""
                # Known.
                - rule: vague-source
                  document: city/draft.txt
                  reason: the desk knows who it is
                - finding: 12345678
                  claim: 14 people
                  reason: 'the hospital has the newer figure'
                  who: R. Ahn
                  until: 2027-01-31
                """);
        assertEquals(List.of(new Waiver(file.toString(), 2, "vague-source", "", "city/draft.txt", dir.resolve("city/draft.txt").toString(), "",
                        "the desk knows who it is", "", Waiver.NO_END),
                new Waiver(file.toString(), 5, "", "12345678", "", "", "14 people", "the hospital has the newer figure", "R. Ahn", LocalDate.of(2027, 1, 31))),
                WaiverFile.read(List.of(file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# Nothing yet.\n", "[]\n", "\n"})
    void aFileWithoutEntriesWaivesNothing(String text) throws IOException {
        assertEquals(List.of(), WaiverFile.read(List.of(write(text))));
    }

    @Test
    void anEntryGoesBehindWhatIsThere() throws IOException {
        String one = "# Known.\n- rule: bare-source\n  reason: known to us # since May\n";
        assertEquals(one + ENTRY, with(one));
        assertEquals(one + "\n# The end.\n" + ENTRY, with(one + "\n# The end.\n"));
        assertEquals(one + ENTRY, with(one.stripTrailing()), "without a line end at the end");
        assertEquals(one.replace("\n", "\r\n") + ENTRY.replace("\n", "\r\n"), with(one.replace("\n", "\r\n")));
        assertEquals("  - rule: bare-source\n    reason: known to us\n" + ENTRY.indent(2), with("  - rule: bare-source\n    reason: known to us\n"));
        assertEquals("-   rule: bare-source\n    reason: known to us\n" + ENTRY.replaceAll("(?m)^ +", "    ").replace("- ", "-   "),
                with("-   rule: bare-source\n    reason: known to us\n"));
        assertEquals("-\n  rule: bare-source\n  reason: known to us\n" + ENTRY, with("-\n  rule: bare-source\n  reason: known to us\n"));
        assertEquals("---\n- rule: bare-source\n  reason: |\n    known\n    to us\n" + ENTRY, with("---\n- rule: bare-source\n  reason: |\n    known\n    to us\n"));
    }

    @Test
    void anEntryGoesIntoAFileThatHasNone() throws IOException {
        assertEquals(ENTRY, with(""));
        assertEquals("# Nothing [] yet.\n" + ENTRY, with("# Nothing [] yet.\n"));
        assertEquals("# Nothing [] yet.\n\n" + ENTRY, with("# Nothing [] yet.\n[]\n"));
        assertEquals(" # none\n" + ENTRY, with("[ ] # none"));
    }

    @Test
    void aNewFileSaysWhatItIsFor() {
        WaiverFile file = WaiverFile.open(dir.resolve("new.yaml"));
        assertTrue(file.with(WAIVER).matches("(?s)# [^\n]+\n" + Pattern.quote(ENTRY)), file.with(WAIVER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{rule: bare-source, reason: known to us}]\n", "- rule: bare-source\n  reason: known to us\n...\n"})
    void whatNothingCanBePutBehindIsRefused(String text) throws IOException {
        NewsroomException e = assertThrows(NewsroomException.class, () -> with(text));
        assertEquals(List.of("nothing can be put behind what is written here"), e.problems().stream().map(Problem::what).toList());
    }

    @Test
    void anEndIsRenewedWhereItStands() throws IOException {
        WaiverFile file = WaiverFile.open(write("- rule: bare-source\n  until: 2026-01-31   # half a year\n  reason: known to us\n- rule: vague-source\n  reason: known\n"));
        assertEquals("- rule: bare-source\n  until: 2027-01-31   # half a year\n  reason: known to us\n- rule: vague-source\n  reason: known\n",
                file.renewed(file.waivers().get(0), LocalDate.of(2027, 1, 31)));
    }

    @Test
    void changesByOthersAreSeen() throws IOException {
        WaiverFile file = WaiverFile.open(write("[]"));
        assertTrue(file.isUnchanged());
        write("[] # mine");
        assertFalse(file.isUnchanged());
        WaiverFile none = WaiverFile.open(dir.resolve("none.yaml"));
        assertTrue(none.isUnchanged());
        Files.writeString(dir.resolve("none.yaml"), "");
        assertFalse(none.isUnchanged());
    }

    /** Whatever people say, it is read as they said it. */
    @Property(tries = 300)
    void anyWordsComeBack(@ForAll @NotBlank String words, @ForAll String claim) throws IOException {
        Path folder = Files.createTempDirectory("waivers");
        Path path = folder.resolve(WaiverFile.NAME);
        String reason = "why: " + StandardCharsets.UTF_8.decode(StandardCharsets.UTF_8.encode(words)).toString().strip();
        String about = StandardCharsets.UTF_8.decode(StandardCharsets.UTF_8.encode(claim)).toString().strip();
        Waiver waiver = new Waiver("", 1, "vague-source", "3f9a1c2b", "", "", about, reason.strip(), "", Waiver.NO_END);
        Files.writeString(path, WaiverFile.open(path).with(waiver));
        Waiver read = WaiverFile.read(List.of(path)).get(0);
        assertEquals(List.of(waiver.reason(), waiver.claim()), List.of(read.reason(), read.claim()));
        Files.delete(path);
        Files.delete(folder);
    }

    private String with(String text) throws IOException {
        WaiverFile file = WaiverFile.open(write(text));
        String added = file.with(WAIVER);
        Path other = Files.writeString(dir.resolve("added.yaml"), added);
        Waiver last = WaiverFile.read(List.of(other)).stream().reduce((a, b) -> b).orElseThrow();
        assertEquals(List.of(WAIVER.claim(), WAIVER.reason(), WAIVER.until()), List.of(last.claim(), last.reason(), last.until()));
        return added;
    }

    private Path write(String text) throws IOException {
        return Files.writeString(dir.resolve(WaiverFile.NAME), text);
    }
}
