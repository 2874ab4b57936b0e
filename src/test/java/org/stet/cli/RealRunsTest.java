package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.Golden;

/** The commands with the real stages: what they print, and that it is always the same. */
class RealRunsTest {

    private static final Path SEEDS = Path.of("seeds");
    private static final Path OWN_RULES = Golden.path("cli/own-rules");
    private static final String SEEN = Shell.run("audit", SEEDS, "--format", "json").out();

    @TempDir
    private Path dir;

    @Test
    void checkPrintsWhatTheRulesFind() throws IOException {
        write("draft.txt", "A source said the merger talks had failed.\n");
        write("wire.txt", "The merger talks failed on Monday.\n");
        Object[] command = {"check", dir.resolve("draft.txt"), "--against", dir.resolve("wire.txt"), "--no-standard-rules", "--rules", OWN_RULES};
        assertEquals(new Shell.Ran(0, """
                warning  says-who  draft:1  50529713
                  "A source" could be anybody.
                    draft, line 1  A source said the merger talks had failed.
                                   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
                  Why   House style 7: Readers ask.
                  Help  Say who.

                1 finding: 0 errors, 1 warning, 0 notes; held against 1 source.
                Of 1 sentence none is borne out by a source and 1 is not in the sources or only in part.
                """, ""), Shell.run(command).in(dir));
        assertEquals(1, failingOn("warning", command));
        assertEquals(1, failingOn("note", command));
        assertEquals(0, failingOn("error", command));
        assertEquals(0, failingOn("never", command));
    }

    private static int failingOn(String level, Object... command) {
        List<Object> all = new ArrayList<>(List.of(command));
        all.addAll(List.of("--fail-on", level));
        return Shell.run(all.toArray()).exit();
    }

    @Test
    void aDraftMayBeNamedByItsFolder() throws IOException {
        write("story/lead.md", "---\nrole: draft\n---\nA source said the merger talks had failed.\n");
        write("story/wire.txt", "The merger talks failed on Monday.\n");
        write("story/old.md", "---\nrole: source\n---\nThe merger talks began in May.\n");
        Shell.Ran ran = Shell.run("check", dir.resolve("story"), "--against", dir.resolve("story"), "--no-standard-rules", "--rules", OWN_RULES).in(dir);
        assertEquals("stet: story/lead.md: is the draft, so it is not used as a source too\n", ran.err());
        assertTrue(ran.out().startsWith("warning  says-who  lead:"), ran.out());
        assertTrue(ran.out().contains("held against 2 sources.\n"), ran.out());
        write("story/second.md", "---\nrole: draft\n---\nA source said the talks went on.\n");
        assertEquals(new Shell.Ran(2, "", """
                story: several documents here say that they are drafts: lead, second
                    Name the file of the draft; or use stet audit to hold all documents against each other.
                """), Shell.run("check", dir.resolve("story"), "--against", dir.resolve("story")).in(dir));
        assertEquals("stet: story/lead.md: is the draft, so it is not used as a source too\n"
                + "stet: story/second.md: says that it is a draft, so it is not used as a source\n", Shell.run("check", dir.resolve("story/lead.md"),
                "--against", dir.resolve("story"), "--no-standard-rules", "--rules", OWN_RULES).in(dir).err());
    }

    @Test
    void documentsOfDifferentStoriesAreNotHeldAgainstEachOther() throws IOException {
        write("a.txt", "Mayor Edda Holm resigned on Monday. At least 41 workers died in the fire at the plant.\n");
        write("b.txt", "Mayor Edda Holm resigned on Tuesday. A dozen workers died in the fire at the plant.\n");
        write("c.txt", "Rain fell.\n");
        write("corpus.yaml", "published: 2026-01-08\ndocuments:\n  - {file: a.txt, story: one}\n  - {file: b.txt, story: two}\n  - {file: c.txt, story: two}\n");
        assertEquals(new Shell.Ran(0, "No findings: 3 documents read.\n"
                        + "Of 5 sentences none is borne out by another document, 3 are not in other documents or only in part and 2 could not be\n"
                        + "checked.\n",
                "stet: no other document tells the same story, so held against itself only: a\n"), Shell.run("audit", dir));
    }

    @Test
    void rulesList() {
        Shell.Ran own = Shell.run("rules", "list", "--no-standard-rules", "--rules", OWN_RULES);
        assertEquals(new Shell.Ran(0, "says-who  attribution-gap  warning  Nobody knows who says so\n", ""), own);
        List<String> standard = Shell.run("rules", "list").out().lines().toList();
        List<String> both = Shell.run("rules", "list", "--rules", OWN_RULES).out().lines().toList();
        assertEquals(standard.size() + 1, both.size());
        assertTrue(standard.stream().allMatch(l -> l.matches("[a-z-]+ +(contradiction|unsupported|attribution-gap) +(error|warning|note) +\\S.*")));
    }

    @Test
    void extractPrintsYamlOrJson() throws IOException {
        write("a.txt", "The merger talks failed on Monday.\n");
        write("more.jsonl", "{\"id\": \"x\", \"text\": \"Two ships sank.\"}\n\n{\"id\": \"y\"}\n{\"text\": \"One ship sailed.\", \"published\": \"2026-01-08\"}\n");
        String told = "more.jsonl:3: the key 'text' is missing\n"
                + "    Write one object a line, such as {\"id\": \"a1\", \"text\": \"...\", \"published\": \"2026-01-08\"}.\n";
        Shell.Ran yaml = Shell.run("extract", dir.resolve("a.txt"), dir.resolve("more.jsonl")).in(dir);
        assertEquals(2, yaml.exit());
        assertEquals(told, yaml.err());
        assertEquals(List.of("document: a", "document: x", "document: more-4"), yaml.out().lines().filter(l -> l.startsWith("document:")).toList());
        Shell.Ran json = Shell.run("extract", dir.resolve("a.txt"), dir.resolve("more.jsonl"), "--format", "jsonl").in(dir);
        assertEquals(List.of("a", "x", "more-4"), json.out().lines().map(l -> l.replaceFirst("\\{\"id\":\"(.*?)\".*", "$1")).toList());
        assertTrue(json.out().contains("\"times\":[{\"start\":27,\"end\":33,\"type\":\"DATE\",\"value\":"), json.out());
        Shell.run("extract", dir.resolve("a.txt"), dir.resolve("more.jsonl"), "--format", "jsonl", "-o", dir.resolve("facts.jsonl"));
        assertEquals(json.out(), Files.readString(dir.resolve("facts.jsonl")));
    }

    @Test
    void extractedFactsTakeThePlaceOfExtraction() throws IOException {
        Shell.Ran written = Shell.run("extract", SEEDS, "-o", dir.resolve("facts"));
        assertEquals(new Shell.Ran(0, "", ""), written);
        Path rules = Files.createSymbolicLink(Files.createDirectories(dir.resolve("home")).resolve("rules"), Path.of("rules").toAbsolutePath());
        Shell.Ran extracted = Shell.runAt(rules.getParent(), "audit", SEEDS, "--format", "json");
        Files.delete(rules);
        assertEquals(extracted, Shell.run("audit", SEEDS, "--format", "json", "--facts", dir.resolve("facts")));
    }

    @Test
    void theSameComesOutAgainInAFile() throws IOException {
        assertFalse(SEEN.isEmpty());
        Shell.Ran toFile = Shell.run("audit", SEEDS, "--format", "json", "-o", dir.resolve("report.json"));
        assertEquals("", toFile.out() + toFile.err());
        assertEquals(SEEN, Files.readString(dir.resolve("report.json")));
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() throws IOException {
        List<Object> files = new ArrayList<>();
        try (var all = Files.list(SEEDS)) {
            all.filter(f -> f.toString().endsWith(".txt")).sorted().forEach(files::add);
        }
        List<Object> turned = new ArrayList<>(files);
        Collections.reverse(turned);
        assertEquals(audit(files), audit(turned));
        Object draft = files.remove(1);
        List<Object> swapped = new ArrayList<>(files);
        Collections.swap(swapped, 0, 3);
        assertEquals(check(draft, files), check(draft, swapped));
    }

    private static Shell.Ran audit(List<Object> files) {
        List<Object> words = new ArrayList<>(List.of("audit", "--format", "json"));
        words.addAll(files);
        return Shell.run(words.toArray());
    }

    private static Shell.Ran check(Object draft, List<Object> sources) {
        List<Object> words = new ArrayList<>(List.of("check", draft, "--format", "json", "--published", "2026-01-08", "--against"));
        words.addAll(sources);
        return Shell.run(words.toArray());
    }

    @Test
    void neitherPlaceNorTimeZoneMatters() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(SEEN, Shell.run("audit", SEEDS, "--format", "json").out());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(dir.resolve(name).getParent());
        Files.writeString(dir.resolve(name), text);
    }
}
