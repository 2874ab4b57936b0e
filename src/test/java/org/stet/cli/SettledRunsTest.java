package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Waivers and baselines from outside, with the real stages. */
class SettledRunsTest {

    private static final Pattern ID = Pattern.compile("\"id\": \"([0-9a-f]{8})\",\n      \"rule\": \"number-conflict\"");
    private static final String DRAFT = "A fire in the Elsmere depot injured 14 people on Monday, the Norwick fire service said.\n";
    private static final String TODAY = "2026-11-22";

    @TempDir
    private Path dir;

    @BeforeEach
    void writeStory() throws IOException {
        write("city/draft.txt", DRAFT);
        write("wire.txt", "A fire in the Elsmere depot injured 11 people on Monday, the Norwick fire service said.\n");
        write("stet.yaml", "sources: wire.txt\n");
    }

    @Test
    void aWaivedFindingIsShownCountedAndNotDue() throws IOException {
        assertEquals(1, check().exit());
        assertEquals(new Shell.Ran(0, "waived  number-conflict  draft:1  in city/stet-waivers.yaml:2, until 2027-01-31\n", ""),
                waive("--reason", "the hospital has 14", "--who", "R. Ahn", "--until", "2027-01-31"));
        assertEquals("""
                # What somebody has looked at and settled may stand. Each entry says why; docs/waivers.md of Stet tells what counts.
                - rule: number-conflict
                  finding: "ID"
                  document: "draft.txt"
                  claim: "A fire in the Elsmere depot injured 14 people on Monday, the Norwick fire service said."
                  reason: "the hospital has 14"
                  who: "R. Ahn"
                  until: 2027-01-31
                """, Files.readString(dir.resolve("city/stet-waivers.yaml")).replaceAll("\"[0-9a-f]{16}\"", "\"ID\""));
        Shell.Ran waived = check();
        assertEquals(0, waived.exit());
        assertTrue(waived.out().contains("  Waived  “the hospital has 14” (R. Ahn), until 2027-01-31\n"), waived.out());
        assertTrue(waived.out().contains("No findings: 1 waived; held against 1 source.\n"), waived.out());
    }

    @Test
    void rewordingAroundTheClaimKeepsItAndAnotherValueOpensItAgain() throws IOException {
        waive("--reason", "the hospital has 14");
        write("city/draft.txt", "NORWICK - It was a long day.\n\n" + DRAFT.replace(" on Monday, the", " on Monday, as the"));
        assertTrue(check().out().contains("1 waived"), check().out());
        write("city/draft.txt", DRAFT.replace("14", "15"));
        Shell.Ran changed = check();
        assertEquals(1, changed.exit());
        assertTrue(changed.out().contains("  Note  It was waived, but its claim, value or source has changed: “the hospital has 14”\n"), changed.out());
        write("city/draft.txt", DRAFT.replace("14", "11"));
        Shell.Ran mended = check();
        assertTrue(mended.out().contains("No findings: 1 idle waiver; held against 1 source.\n"), mended.out());
        assertTrue(mended.out().contains("  city/stet-waivers.yaml:2\n"), mended.out());
        write("city/other.txt", DRAFT.replace("14", "11"));
        assertFalse(run("check", dir.resolve("city/other.txt")).out().contains("idle"), "the waiver is for another draft");
    }

    @Test
    void aMisspeltRuleIsToldOf() throws IOException {
        write("city/stet-waivers.yaml", "- rule: number-conflct\n  reason: the hospital has 14\n");
        Shell.Ran checked = check();
        assertEquals(1, checked.exit());
        assertTrue(checked.out().contains("""
                idle waiver  number-conflct  city/stet-waivers.yaml:1
                  There is no such rule. Did you mean 'number-conflict'? Its reason: “the hospital has 14”
                """), checked.out());
        assertTrue(check("--format", "github").out().contains("matches no finding. Did you mean 'number-conflict'? It says: the hospital has 14\n"));
    }

    @Test
    void aWaiverEnds() throws IOException {
        waive("--reason", "the hospital has 14", "--until", TODAY);
        assertEquals(0, check("--today", TODAY).exit());
        Shell.Ran ended = check("--today", "2026-11-23");
        assertEquals(1, ended.exit());
        assertTrue(ended.out().contains("  Note  Its waiver ended on 2026-11-22: “the hospital has 14”\n"), ended.out());
        assertEquals(0, waiveOn("2026-11-23", "--renew", "--until", "2026-12-31").exit());
        assertEquals(0, check("--today", "2026-11-23").exit());
    }

    @Test
    void oneFindingIsWaivedOnce() throws IOException {
        waive("--reason", "the hospital has 14", "--until", "2027-01-31");
        String there = "city/stet-waivers.yaml:2: the finding has a waiver here, until 2027-01-31: “the hospital has 14”\n";
        assertEquals(new Shell.Ran(2, "", there + "    Edit that entry instead.\n"), waive("--reason", "the mayor has 14"));
        assertEquals(new Shell.Ran(2, "", there + "    Give it another end with --renew and --until.\n"), waive("--reason", "the mayor has 14", "--until", "2027-02-01"));
        assertEquals(new Shell.Ran(0, "renewed  number-conflict  draft:1  in city/stet-waivers.yaml:2, until 2027-02-01\n", ""),
                waive("--renew", "--until", "2027-02-01"));
        write("city/stet-waivers.yaml", "- rule: number-conflict\n  reason: known to us\n");
        assertEquals(new Shell.Ran(2, "", "city/stet-waivers.yaml:1: the finding has a waiver here: “known to us”\n    Edit that entry instead.\n"),
                waive("--reason", "the mayor has 14", "--file", dir.resolve("more.yaml")));
        assertEquals(new Shell.Ran(2, "", "city/stet-waivers.yaml:1: the waiver has no end, so there is nothing to renew\n    Edit that entry, if it is to end.\n"),
                waive("--renew", "--until", "2027-02-01"));
        assertFalse(Files.exists(dir.resolve("more.yaml")));
    }

    @Test
    void theLastReportIsMeantWhereNoneIsNamed() {
        String id = id();
        assertEquals(new Shell.Ran(0, "waived  number-conflict  draft:1  in city/stet-waivers.yaml:2\n", ""), run("waive", id, "--reason", "the hospital has 14"));
        assertEquals(0, check().exit());
    }

    @Test
    void badUseWritesNothing() throws IOException {
        assertEquals(new Shell.Ran(2, "", "--reason: a waiver needs a reason\n    Say why the finding may stand, for those who read it later.\n"), waive());
        assertEquals(new Shell.Ran(2, "", "--reason: 'ok' is no reason\n    Say why the finding may stand, for those who read it later.\n"), waive("--reason", "ok"));
        assertEquals(new Shell.Ran(2, "", "--until: 2026-11-21 has passed\n    Write the last day on which the waiver is to count: 2026-11-22 or later.\n"),
                waive("--reason", "known to us", "--until", "2026-11-21"));
        assertEquals(new Shell.Ran(2, "", "--renew: there is no new end\n    Give the last day on which the waiver is to count with --until.\n"), waive("--renew"));
        String id = id();
        assertEquals(new Shell.Ran(2, "", id + ": the finding has no waiver that could be renewed\n    Write one, with --reason.\n"),
                waive("--renew", "--until", "2027-01-31"));
        assertEquals(new Shell.Ran(2, "", id.substring(0, 7) + "x: no finding of the report has an id or a fingerprint that begins like this\n"
                + "    Name one of these:\n    " + id + "  error  number-conflict  draft:1\n"),
                run("waive", id.substring(0, 7) + "x", dir.resolve("report.json"), "--reason", "known to us"));
        assertEquals(new Shell.Ran(2, "", "none.json: there is no such file\n    Check the path.\n"),
                run("waive", id, dir.resolve("none.json"), "--reason", "known to us"));
        write("city/stet-waivers.yaml", "- rule: number-conflict\n  reason: no\n");
        assertEquals(new Shell.Ran(2, "", """
                city/stet-waivers.yaml:2:11: that is no reason
                      reason: no
                              ^~
                    Say why it may stand, such as reason: "the hospital has the newer figure".
                """), waive("--reason", "known to us"));
        assertEquals("- rule: number-conflict\n  reason: no\n", Files.readString(dir.resolve("city/stet-waivers.yaml")));
        write("city/stet-waivers.yaml", "[{rule: vague-source, reason: known to us}]\n");
        assertEquals(new Shell.Ran(2, "", "city/stet-waivers.yaml: nothing can be put behind what is written here\n"
                + "    Write the list with each entry on a line of its own, beginning with '- '; or name another file with --file.\n"), waive("--reason", "known to us"));
    }

    @Test
    void aFileOfWaiversCanBeNamed() throws IOException {
        assertEquals(new Shell.Ran(0, "waived  number-conflict  draft:1  in desk.yaml:2\n", "stet: desk.yaml counts only with a stet.yaml that names it under 'waivers'\n"),
                waive("--reason", "the hospital has 14", "--file", dir.resolve("desk.yaml")));
        assertEquals(1, check().exit());
        write("stet.yaml", "sources: wire.txt\nwaivers: desk.yaml\n");
        assertEquals(0, check().exit());
    }

    @Test
    void brokenWaiversAreToldBeforeTheWork() throws IOException {
        write("stet-waivers.yaml", "- rule: number-conflict\n  reson: known to us\n");
        write("stet.yaml", "sources: wire.txt\nwaivers: none.yaml\n");
        assertEquals(new Shell.Ran(2, "", """
                stet.yaml:2:10: there is no file 'none.yaml'
                    waivers: none.yaml
                             ^~~~~~~~~
                    Write it as seen from the folder that this file lies in.
                """), check());
        write("stet.yaml", "sources: wire.txt\n");
        assertEquals(new Shell.Ran(2, "", """
                stet-waivers.yaml:1:3: the waiver has no reason
                    - rule: number-conflict
                      ^
                    Say why it may stand, such as reason: "the hospital has the newer figure".
                stet-waivers.yaml:2:3: unknown key 'reson'
                      reson: known to us
                      ^~~~~
                    Did you mean 'reason'?
                """), check());
    }

    @Test
    void withABaselineOnlyWhatIsNewFails() throws IOException {
        check("--format", "json", "-o", dir.resolve("baseline.json"));
        String baseline = Files.readString(dir.resolve("baseline.json"));
        Shell.Ran same = check("--baseline", dir.resolve("baseline.json"));
        assertEquals(0, same.exit());
        assertTrue(same.out().contains("error  number-conflict  draft:1  4bd55915  unchanged\n"), same.out());
        assertTrue(same.out().contains("; 0 new, 1 unchanged; held against 1 source.\n"), same.out());
        write("city/draft.txt", DRAFT.replace("14", "15"));
        Shell.Ran other = check("--baseline", dir.resolve("baseline.json"));
        assertEquals(1, other.exit());
        assertTrue(other.out().contains("error  number-conflict  draft:1  9ca895b8  new\n"), other.out());
        assertTrue(other.out().contains("gone  number-conflict  draft\n"), other.out());
        assertTrue(other.out().contains("; 1 new, 0 unchanged; 1 gone since the baseline; held against 1 source.\n"), other.out());
        assertEquals(baseline, Files.readString(dir.resolve("baseline.json")));
        assertEquals(new Shell.Ran(2, "", "baseline.json: the output would overwrite an input\n    Name another file.\n"),
                check("--baseline", dir.resolve("baseline.json"), "--format", "json", "-o", dir.resolve("baseline.json")));
        write("stet.yaml", "sources: wire.txt\nbaseline: baseline.json\n");
        assertTrue(check().out().contains("1 gone since the baseline"));
    }

    @Test
    void aBaselineThatCannotBeReadIsAnError() throws IOException {
        assertEquals(new Shell.Ran(2, "", "none.json: there is no such file\n    Check the path.\n"), check("--baseline", dir.resolve("none.json")));
        write("broken.json", "{\"tool\": {");
        assertEquals(2, check("--baseline", dir.resolve("broken.json")).exit());
    }

    @Test
    void settingsCountWhereTheCommandLineSaysNothing() throws IOException {
        write("stet.yaml", "sources: wire.txt\nfail-on: never\ntime-limit: 60\n");
        assertEquals(0, check().exit());
        assertEquals(1, check("--fail-on", "error").exit());
        write("other.txt", DRAFT);
        assertEquals(0, check("--fail-on", "error", "--against", dir.resolve("other.txt")).exit());
        write("stet.yaml", "sources: [wire/*.txt, wire.txt]\n");
        assertEquals(new Shell.Ran(2, "", """
                stet.yaml:1:11: no file matches 'wire/*.txt'
                    sources: [wire/*.txt, wire.txt]
                              ^~~~~~~~~~
                    Write it as seen from the folder that this file lies in; or name the sources with --against.
                """), check());
    }

    @Test
    void formatsOfTheSettingsCountWhereTheCommandLineNamesNone() throws IOException {
        List<String> names = Stream.of(ReportFormat.values()).map(Enum::name).toList();
        write("stet.yaml", "sources: wire.txt\nformats: {" + String.join(", ", names.stream().map(n -> n + ": report." + n).toList()) + "}\n");
        assertEquals("", check().out());
        for (String name : names) {
            assertTrue(Files.exists(dir.resolve("report." + name)), name);
        }
        assertTrue(check("--format", "csv").out().contains("\"kind\",\"level\""));
        write("stet.yaml", "sources: wire.txt\nformats: [text, {json: reports/last.json}]\n");
        assertEquals(new Shell.Ran(2, "", "reports/last.json: the file cannot be written\n    Check that its folder is there and may be written to.\n"), check());
    }

    private Shell.Ran check(Object... options) {
        return run(Stream.concat(Stream.of("check", dir.resolve("city/draft.txt"), "--no-standard-rules", "--rules", ruleFolder()), Stream.of(options)).toArray());
    }

    /** The standard rule about figures alone, so that nothing else is found. */
    private Path ruleFolder() {
        try {
            Path folder = Files.createDirectories(dir.resolve("pack/contradiction"));
            Files.writeString(folder.resolve("number-conflict.yaml"), Files.readString(Path.of("rules/contradiction/number-conflict.yaml")));
            return dir.resolve("pack");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String id() {
        check("--format", "json", "-o", dir.resolve("report.json"));
        try {
            Matcher id = ID.matcher(Files.readString(dir.resolve("report.json")));
            assertTrue(id.find());
            return id.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Shell.Ran waive(Object... options) {
        return waiveOn(TODAY, options);
    }

    private Shell.Ran waiveOn(String today, Object... options) {
        return run(Stream.concat(Stream.of("waive", id(), dir.resolve("report.json"), "--today", today), Stream.of(options)).toArray());
    }

    private Shell.Ran run(Object... args) {
        return Shell.run(args).in(dir);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(dir.resolve(name).getParent());
        Files.writeString(dir.resolve(name), text);
    }
}
