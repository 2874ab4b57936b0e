package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.Golden;

/** Every command with a newsroom's settings and words. */
class NewsroomRunsTest {

    private static final Pattern RULES = Pattern.compile("\"rules\": *\"([0-9a-f]{64})\"");

    @TempDir
    private Path dir;

    @BeforeEach
    void writeDraft() throws IOException {
        write("our-rules/attribution-gap/says-who.yaml", Files.readString(Golden.path("cli/own-rules/attribution-gap/says-who.yaml"))
                + "when:\n  - attribution: here\n    source: {like: a source}\n");
        write("city/draft.txt", "A source said the merger talks had failed.\n");
        write("stet.yaml", "packs: our-rules\nrules:\n  says-who: {level: note}\n");
    }

    @Test
    void settingsAreFoundAboveTheDraftAndNamedWithConfig() {
        assertTrue(run("check", dir.resolve("city/draft.txt")).out().contains("note  says-who  draft:1"));
        assertTrue(run("audit", dir.resolve("city")).out().contains("note  says-who  draft:1"));
        assertEquals(new Shell.Ran(0, "says-who  attribution-gap  note     Nobody knows who says so\n", ""),
                run("rules", "list", "--no-standard-rules", "--config", dir.resolve("stet.yaml")));
        assertFalse(run("rules", "list").out().contains("says-who"));
    }

    @Test
    void aLevelCountsForTheExitCode() throws IOException {
        Object[] command = {"check", dir.resolve("city/draft.txt"), "--no-standard-rules", "--fail-on", "warning"};
        assertEquals(0, run(command).exit());
        write("stet.yaml", "packs: our-rules\nrules:\n  says-who: {level: error}\n");
        assertEquals(1, run(command).exit());
    }

    @Test
    void whatIsSwitchedOffIsListedWithItsReasonAndFindsNothing() throws IOException {
        write("stet.yaml", "packs: our-rules\nrules:\n  says-who: {off: The desk asks by phone.}\n  self-contradiction/age: {off: Too often wrong here.}\n");
        assertFalse(run("check", dir.resolve("city/draft.txt")).out().contains("says-who"));
        Shell.Ran list = run("rules", "list", "--config", dir.resolve("stet.yaml"));
        assertEquals(0, list.exit());
        write("cases.yaml", "draft: A source said the merger talks had failed.\n");
        assertEquals(new Shell.Ran(2, "", "--only says-who: the rule is switched off: The desk asks by phone.\n"
                + "    Take 'off' out of stet.yaml, or name another file with --config.\n"), run("eval", dir.resolve("cases.yaml"), "--only", "says-who"));
        assertTrue(list.out().endsWith("says-who                     attribution-gap  off      The desk asks by phone.\n"
                + "self-contradiction/age       contradiction    off      Too often wrong here.\n"), list.out());
    }

    @Test
    void theReportTellsTheRulesByWhatIsSetForThem() throws IOException {
        String note = hash();
        assertEquals(note, hash());
        write("stet.yaml", "packs: our-rules\nrules:\n  says-who: {level: error}\n");
        assertNotEquals(note, hash());
        write("stet.yaml", "# As we left it.\nrules:\n  says-who:\n    level: note\npacks: [our-rules]\n");
        assertEquals(note, hash());
    }

    @Test
    void ourWordsAreReadByEveryCommandThatReadsTexts() throws IOException {
        write("city/hall.txt", "Mayor Edda Holm said that the plant was safe.\n\nThe Elsmere desk sent 12 pages.\n");
        String before = run("extract", dir.resolve("city/hall.txt")).out();
        assertFalse(before.contains("DOUBTING"));
        assertTrue(before.contains("12 pages"));
        write("words/cues.yaml", "doubting: [say]\nremove: {neutral: [say]}\n");
        write("words/boilerplate.yaml", "boilerplate: ['^The Elsmere desk']\n");
        write("stet.yaml", "lexicon: words\n");
        String after = run("extract", dir.resolve("city/hall.txt")).out();
        assertTrue(after.contains("DOUBTING"), after);
        assertFalse(after.contains("12 pages"), after);
    }

    @Test
    void everyMistakeOfSettingsRulesAndWordsIsToldAtOnce() throws IOException {
        write("words/cues.yaml", "remove:\n  neutral: [sayy]\n");
        write("stet.yaml", "rules:\n  number-conflct: {level: note}\nlexicon: words\npack: our-rules\n");
        String told = """
                stet.yaml:2:3: there is no rule 'number-conflct'
                      number-conflct: {level: note}
                      ^~~~~~~~~~~~~~
                    Did you mean 'number-conflict'?
                stet.yaml:4:1: unknown key 'pack'
                    pack: our-rules
                    ^~~~
                    Did you mean 'packs'?
                words/cues.yaml:2:13: 'sayy' is not in 'neutral', so it cannot be removed
                      neutral: [sayy]
                                ^~~~
                    Did you mean 'say'?
                """;
        write("cases.yaml", "draft: A source said the merger talks had failed.\nclean: true\n");
        for (Object[] command : new Object[][] {{"check", dir.resolve("city/draft.txt")}, {"audit", dir.resolve("city")}}) {
            assertEquals(new Shell.Ran(2, "", told), run(command));
        }
        assertTrue(run("extract", dir.resolve("city/draft.txt")).err().contains("stet.yaml:4:1: unknown key 'pack'"));
        assertEquals(2, run("eval", dir.resolve("cases.yaml")).exit());
    }

    @Test
    void rulesAreRehearsedAsTheNewsroomSetsThem() throws IOException {
        write("pack/attribution-gap/round-figure.yaml", """
                title: A round figure
                level: note
                standard: House style 8
                message: '"{here.text}" may be a guess.'
                help: Ask.
                parameters:
                  figures: {default: [100], about: the figures that are round}
                when:
                  - quantity: here
                    max: <figures>
                examples:
                  - draft: '[[A thousand people]] came.'
                    sources: []
                  - stands: Twelve people came.
                    sources: []
                """);
        write("stet.yaml", "packs: pack\nrules:\n  round-figure:\n    parameters: {figures: [1000]}\n");
        for (Object named : new Object[] {"round-figure", dir.resolve("pack")}) {
            assertEquals(new Shell.Ran(0, "round-figure  2 of 2 examples pass\n1 rule, 2 examples: all pass.\n", ""),
                    run("rules", "test", named, "--no-standard-rules", "--config", dir.resolve("stet.yaml")));
        }
    }

    @Test
    void aMistypedParameterIsAllThatIsTold() throws IOException {
        write("stet.yaml", "rules:\n  number-conflict: {parameters: {tolerence: 5}}\n");
        assertEquals(new Shell.Ran(2, "", """
                stet.yaml:2:34: the rule 'number-conflict' has no parameter 'tolerence'
                      number-conflict: {parameters: {tolerence: 5}}
                                                     ^~~~~~~~~
                    Did you mean 'tolerance'?
                """), run("check", dir.resolve("city/draft.txt")));
    }

    @Test
    void aRuleOfTheStandardPackMayBeSetWhereItTakesNoPart() throws IOException {
        write("stet.yaml", "packs: our-rules\nrules:\n  number-conflict: {level: note}\n");
        Shell.Ran list = run("rules", "list", "--no-standard-rules", "--config", dir.resolve("stet.yaml"));
        assertEquals(new Shell.Ran(0, "says-who  attribution-gap  warning  Nobody knows who says so\n", ""), list);
    }

    private String hash() {
        Matcher hash = RULES.matcher(run("check", dir.resolve("city/draft.txt"), "--no-standard-rules", "--format", "json").out());
        assertTrue(hash.find());
        return hash.group(1);
    }

    private Shell.Ran run(Object... args) {
        return Shell.run(Stream.of(args).toArray()).in(dir);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(dir.resolve(name).getParent());
        Files.writeString(dir.resolve(name), text);
    }
}
