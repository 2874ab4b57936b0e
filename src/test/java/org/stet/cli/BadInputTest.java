package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.Golden;

/** Each kind of bad input: a clear message, exit code 2, and nothing lost. */
class BadInputTest {

    private static final Path BROKEN_RULES = Golden.path("cli/broken-rules");

    @TempDir
    private Path dir;

    @BeforeEach
    void writeGoodDocuments() throws IOException {
        write("draft.txt", "A source said the merger talks had failed.\n");
        write("sources/wire.txt", "The merger talks failed on Monday.\n");
    }

    @Test
    void missingFile() {
        refused("""
                none.txt: there is no such file
                    Check the path.
                """, "check", dir.resolve("none.txt"), "--against", dir.resolve("sources"));
        refused("""
                none: there is no such file
                    Check the path.
                stet: there is no source to hold the draft against
                """, "check", dir.resolve("draft.txt"), "--against", dir.resolve("none"));
        refused("""
                none.jsonl: there is no such file
                    Check the path.
                """, "extract", dir.resolve("none.jsonl"));
    }

    @Test
    void unreadableFile() throws IOException {
        Path file = dir.resolve("sources/wire.txt");
        assumeFalse(!file.toFile().setReadable(false) || Files.isReadable(file), "whoever runs this may read everything");
        refused("""
                sources/wire.txt: the file may not be read
                    Check its permissions.
                """, "audit", file);
    }

    @Test
    void folderWithoutDocuments() throws IOException {
        write("empty/picture.png", "x");
        refused("""
                empty: the folder holds no documents
                    Put articles into it, such as .txt, .md, .html or .docx files.
                """, "audit", dir.resolve("empty"));
        refused("""
                empty/picture.png: files of the kind .png are not read
                    Save it as .txt, .md, .html or .docx.
                """, "audit", dir.resolve("empty/picture.png"));
    }

    @Test
    void textsThatAreNone() throws IOException {
        Files.write(dir.resolve("binary.txt"), new byte[] {'E', 'L', 'F', 4, 0, 1});
        Files.write(dir.resolve("packed.txt"), new byte[] {'P', 'K', 3, 4, 0, 1});
        write("blank.txt", " \n\t\n");
        write("zero.txt", "");
        write("only-front.md", "---\nid: a\n---\n\n");
        refused("""
                binary.txt: this is a binary file, not text (NUL at byte 4)
                    Export the article as text.
                packed.txt: the archive is damaged or breaks off
                    Fetch it again; or unpack what can be unpacked, and name the folder.
                blank.txt: the text is empty
                    Check that the right file was saved.
                zero.txt: the text is empty
                    Check that the right file was saved.
                only-front.md: there is no text below the front matter
                    Check that the right file was saved.
                """, "audit", dir.resolve("binary.txt"), dir.resolve("packed.txt"), dir.resolve("blank.txt"),
                dir.resolve("zero.txt"), dir.resolve("only-front.md"));
    }

    @Test
    void hugeText() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(dir.resolve("huge.txt").toFile(), "rw")) {
            file.setLength(50L << 20);
        }
        refused("""
                huge.txt: the file is too large (50 MB)
                    Documents may have up to 20 MB; split it.
                """, "audit", dir.resolve("huge.txt"));
    }

    @Test
    void datesThatNoCalendarHas() throws IOException {
        refused("""
                stet: Invalid value for option '--published': '2026-02-30' is not a date. Write a day of the calendar as year-month-day, such as 2026-01-08.
                Try 'stet check --help'.
                """, "check", dir.resolve("draft.txt"), "--against", dir.resolve("sources"), "--published", "2026-02-30");
        write("front.md", "---\npublished: 2026-13-01\n---\nThe mayor resigned.\n");
        refused("""
                front.md:2:12: '2026-13-01' is not a date
                    published: 2026-13-01
                               ^~~~~~~~~~
                    Write a day of the calendar as year-month-day, such as 2026-01-08.
                """, "check", dir.resolve("front.md"), "--against", dir.resolve("sources"));
        write("corpus.yaml", "documents:\n  - file: draft.txt\n    published: yesterday\n");
        refused("""
                corpus.yaml:3:16: 'yesterday' is not a date
                        published: yesterday
                                   ^~~~~~~~~
                    Write a day of the calendar as year-month-day, such as 2026-01-08.
                """, "audit", dir.resolve("corpus.yaml"));
    }

    @Test
    void frontMatterThatDoesNotParse() throws IOException {
        write("front.md", "---\nid: \"a\npublished: 2026-01-01\n---\nThe mayor resigned.\n");
        Shell.Ran ran = Shell.run("audit", dir.resolve("front.md")).in(dir);
        assertEquals(2, ran.exit());
        assertEquals("", ran.out());
        assertTrue(ran.err().matches("(?s)front\\.md:\\d+:\\d+: this is not valid YAML: .*"), ran.err());
        write("keys.md", "---\nidd: a\nrole: author\n---\nThe mayor resigned.\n");
        refused("""
                keys.md:2:1: unknown key 'idd'
                    idd: a
                    ^~~
                    Did you mean 'id'?
                keys.md:3:7: unknown role 'author'
                    role: author
                          ^~~~~~
                    Use draft, source or peer.
                """, "audit", dir.resolve("keys.md"));
    }

    @Test
    void idsGivenTwice() throws IOException {
        write("sources/other.md", "---\nid: draft\n---\nThe merger talks failed on Monday.\n");
        Shell.Ran ran = checked("--against", dir.resolve("sources"));
        assertEquals(2, ran.exit());
        assertEquals("""
                sources/other.md: its id 'draft' is already that of draft.txt
                    Give one of them another id, in its front matter or in corpus.yaml.
                """, ran.err());
        assertTrue(ran.out().contains("held against 1 source.\n"), "the other source is still used");
        write("lines.jsonl", "{\"id\": \"wire\", \"text\": \"The talks failed.\"}\n");
        assertEquals(new Shell.Ran(2, Shell.run("extract", dir.resolve("sources/wire.txt")).out(), """
                lines.jsonl:1: its id 'wire' is already that of sources/wire.txt
                    Give one of them another id, in its front matter or in corpus.yaml.
                """), Shell.run("extract", dir.resolve("sources/wire.txt"), dir.resolve("lines.jsonl")).in(dir));
    }

    @Test
    void oneBadDocumentAmongGoodOnes() throws IOException {
        write("sources/blank.txt", "");
        Shell.Ran ran = Shell.run("audit", dir.resolve("sources"), dir.resolve("draft.txt")).in(dir);
        assertEquals(2, ran.exit());
        assertEquals("sources/blank.txt: the text is empty\n    Check that the right file was saved.\n", ran.err());
        assertTrue(ran.out().contains("sources/blank.txt: set aside: the text is empty. Check that the right file was saved.\n"), ran.out());
    }

    @Test
    void staleFacts() throws IOException {
        facts();
        write("sources/wire.txt", "The merger talks failed on Tuesday.\n");
        assertEquals(new Shell.Ran(2, "", """
                facts/wire.yaml: these facts are stale: they were made from another text of wire than sources/wire.txt
                    Extract them again with 'stet extract', and review what changed.
                """), checked("--against", dir.resolve("sources"), "--facts", dir.resolve("facts")));
        home();
        Shell.Ran ran = Shell.runAt(dir, "check", dir.resolve("draft.txt"), "--against", dir.resolve("sources")).in(dir);
        assertEquals("stet: facts/wire.yaml: these facts are stale: they were made from another text of wire than sources/wire.txt;"
                + " they are not used\n", ran.err());
        assertTrue(ran.exit() < 2);
    }

    @Test
    void brokenFacts() throws IOException {
        write("facts/wire.yaml", "merger: talks\n");
        assertEquals(new Shell.Ran(2, "", """
                facts/wire.yaml: the file does not say which document it holds facts of
                    It needs 'document:' and 'sha256:' at its top, as 'stet extract' writes them.
                """), checked("--against", dir.resolve("sources"), "--facts", dir.resolve("facts")));
        Files.delete(dir.resolve("facts/wire.yaml"));
        facts();
        Path file = dir.resolve("facts/wire.yaml");
        String written = Files.readString(file);
        write("facts/wire.yaml", written.replaceFirst("(?m)^claims:", "clams:"));
        Shell.Ran ran = checked("--against", dir.resolve("sources"), "--facts", file);
        assertEquals(2, ran.exit());
        assertTrue(ran.err().matches("(?s)facts/wire\\.yaml:\\d+:\\d+: unknown key 'clams'\n.*Did you mean 'claims'\\?\n"), ran.err());
        write("facts/wire.yaml", written);
        write("facts/wire-again.yaml", written);
        assertEquals(new Shell.Ran(2, "", """
                facts/wire.yaml: facts/wire-again.yaml holds facts of wire already
                    Keep one of the two.
                """), checked("--against", dir.resolve("sources"), "--facts", dir.resolve("facts")));
    }

    @Test
    void factsWhoseWordsStandElsewhere() throws IOException {
        facts();
        Path file = dir.resolve("facts/wire.yaml");
        write("facts/wire.yaml", Files.readString(file).replaceAll("(?m)text: on Monday$|text: Monday$", "text: Tuesday"));
        Shell.Ran ran = checked("--against", dir.resolve("sources"), "--facts", file);
        assertEquals(2, ran.exit());
        assertEquals("", ran.out());
        assertTrue(ran.err().matches("(?s)facts/wire\\.yaml: the words of wire#time-1 do not stand at \\d+-\\d+ of sources/wire\\.txt\n"
                + " {4}Correct the span or the text of this fact\\.\n.*"), ran.err());
    }

    @Test
    void factsOfOtherDocuments() throws IOException {
        facts();
        assertEquals("stet: facts: holds facts of none of these documents, so it is not used\n"
                + "stet: no other document tells the same story, so held against itself only: draft\n",
                Shell.run("audit", dir.resolve("draft.txt"), "--facts", dir.resolve("facts")).in(dir).err());
    }

    @Test
    void reviewedFactsAreNotOverwritten() throws IOException {
        facts();
        Path file = dir.resolve("facts/wire.yaml");
        String reviewed = Files.readString(file).replaceFirst("(?m)^(\\W*)id: (.*)$", "$1id: $2\n  reviewed: true");
        Files.writeString(file, reviewed);
        assertEquals(new Shell.Ran(2, "", """
                facts/wire.yaml: this file holds facts that are marked as reviewed; it is left as it is
                    Name another folder, or move the file away.
                """), Shell.run("extract", dir.resolve("sources"), dir.resolve("draft.txt"), "-o", dir.resolve("facts")).in(dir));
        assertEquals(reviewed, Files.readString(file));
        assertTrue(Files.exists(dir.resolve("facts/draft.yaml")));
    }

    @Test
    void brokenRulesAreToldAllAtOnce() throws IOException {
        Shell.Ran ran = Shell.run("audit", dir.resolve("draft.txt"), dir.resolve("sources"), "--rules", BROKEN_RULES);
        Golden.check("cli/broken-rules.txt", ran.err());
        assertEquals(new Shell.Ran(2, "", ran.err()), ran);
        assertEquals(new Shell.Ran(2, "says-who  attribution-gap  warning  Nobody knows who says so\n", ran.err()),
                Shell.run("rules", "list", "--no-standard-rules", "--rules", BROKEN_RULES));
    }

    @Test
    void outputThatCannotBeWritten() throws IOException {
        write("old.txt", "old");
        Path old = dir.resolve("old.txt");
        assertEquals(new Shell.Ran(2, "", """
                no/such/report.txt: the file cannot be written
                    Check that its folder is there and may be written to.
                """), checked("--against", dir.resolve("sources"), "-o", dir.resolve("no/such/report.txt")));
        assertEquals(2, checked("--against", dir.resolve("none.txt"), "-o", old).exit());
        assertEquals(2, checked("--against", dir.resolve("sources"), "--rules", BROKEN_RULES, "-o", old).exit());
        assertEquals(2, Shell.run("extract", dir.resolve("none.txt"), "--format", "jsonl", "-o", old).exit());
        assertEquals("old", Files.readString(old));
        assertEquals(new Shell.Ran(2, "", """
                sources/wire.txt: the output would overwrite an input
                    Name another file.
                """), checked("--against", dir.resolve("sources"), "-o", dir.resolve("sources/wire.txt")));
        try (Stream<Path> files = Files.list(dir)) {
            assertEquals(List.of("draft.txt", "old.txt", "sources"), files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void optionsThatThereAreNot() {
        refused("""
                stet: Unknown option: '--fromat'
                Did you mean --format?
                Try 'stet audit --help'.
                """, "audit", dir, "--fromat", "json");
        refused("""
                stet: Invalid value for option '--fail-on': expected one of [error, warning, note, never] (case-sensitive) but was 'fatal'
                Try 'stet audit --help'.
                """, "audit", dir, "--fail-on", "fatal");
        refused("""
                none: there is no such folder
                    Check the path given to --rules.
                none.yaml: there is no such file or folder
                    Check the path given to --facts.
                """, "audit", dir, "--rules", dir.resolve("none"), "--facts", dir.resolve("none.yaml"));
    }

    @Test
    void lexiconThatDoesNotParse() throws IOException {
        home();
        write("rules/lexicon/titles.yaml", "titles: [Mr\n");
        Shell.Ran ran = Shell.runAt(dir, "audit", dir.resolve("draft.txt"), dir.resolve("sources")).in(dir);
        assertEquals(2, ran.exit());
        assertTrue(ran.err().startsWith("rules/lexicon/titles.yaml:"), ran.err());
    }

    private void refused(String message, Object... args) {
        assertEquals(new Shell.Ran(2, "", message), Shell.run(args).in(dir));
    }

    private Shell.Ran checked(Object... more) {
        return Shell.run(Stream.concat(Stream.of("check", dir.resolve("draft.txt")), Stream.of(more)).toArray()).in(dir);
    }

    /** Extracts those of the wire into the folder facts. */
    private void facts() {
        assertEquals(new Shell.Ran(0, "", ""), Shell.run("extract", dir.resolve("sources"), "-o", dir.resolve("facts")));
    }

    /** Makes the test's folder one that Stet can be at home in. */
    private void home() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(file.toString(), Files.readString(file));
            }
        }
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(dir.resolve(name).getParent());
        Files.writeString(dir.resolve(name), text);
    }
}
