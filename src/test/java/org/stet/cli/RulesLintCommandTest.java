package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.Golden;

/** Everything that is wrong, at once. */
class RulesLintCommandTest {

    private static final String SOUND = """
            title: Somebody without a name accuses somebody
            level: warning
            standard: House style 4
            why: The accused cannot answer a charge whose maker nobody knows.
            message: 'Nobody knows who accuses {here.targetText}.'
            help: Name the accuser.
            when:
              - accusation: here
                accuser: none
            examples:
              - draft: Tomas Reyle [[has been accused of]] hiding losses.
              - draft: Ida Lorn [[has been accused of]] bribery.
              - stands: Ines Halloran accused Tomas Reyle of hiding losses.
              - stands: Tomas Reyle hid the losses.
            """;

    @TempDir
    private Path dir;
    private Path folder;

    @BeforeEach
    void folder() throws IOException {
        folder = Files.createDirectories(dir.resolve("own/attribution-gap"));
        Files.writeString(folder.resolve("says-who.yaml"), SOUND);
    }

    @Test
    void soundRulesAreCounted() {
        assertEquals(new Shell.Ran(0, "1 of 1 rule is sound: no problems, no remarks.\n", ""), lint());
    }

    @Test
    void theStandardPackIsSound() {
        Shell.Ran ran = Shell.run("rules", "lint");
        assertEquals(0, ran.exit(), ran.out());
        assertTrue(ran.out().contains(": no problems, "), ran.out());
    }

    @Test
    void everythingIsToldAtOnce() throws IOException {
        Files.writeString(folder.resolve("accuser.yaml"), SOUND.replace("accuser: none", "acuser: none\n    text: <there.text>").replace("warning", "warnin"));
        Files.writeString(folder.resolve("few.yaml"), SOUND.replaceAll("why: .*\n", "").replaceAll("  - (draft: Ida|stands: Tomas).*\n", "")
                .replace("message: 'Nobody knows who accuses {here.targetText}.'", "message: Nobody knows who.").replace("accuser: none", "accuser: police")
                + "variants:\n  one: {and: [{no claim: {of: here}}]}\n  other: {and: [{some claim: {of: here}}]}\n");
        for (String name : new String[] {"says-who.yaml", "says-who.drl"}) {
            Files.copy(Golden.path("cli/own-rules/attribution-gap").resolve(name), folder.resolve(name.replace("says-who", "plain")));
        }
        Files.writeString(folder.resolve("plain.drl"), Files.readString(folder.resolve("plain.drl")).replace("says-who", "plain")
                .replaceAll(" matches \"[^\"]*\"", " == \"a source\""));
        Path words = Files.createDirectories(dir.resolve("words"));
        Files.writeString(words.resolve("boilerplate.yaml"), "caption: ['(']\n");
        Files.writeString(dir.resolve("stet.yaml"), "lexicon: words\nrules: {few: {level: grave}, fewer: {off: Not ours.}}\n");
        Shell.Ran text = lint("--config", dir.resolve("stet.yaml").toString());
        assertEquals(new Shell.Ran(2, text.out(), ""), text);
        Golden.check("cli/rules-lint.txt", text.out());
        Shell.Ran json = lint("--config", dir.resolve("stet.yaml").toString(), "--format", "json");
        assertEquals(new Shell.Ran(2, json.out(), ""), json);
        Golden.check("cli/rules-lint.json", json.out());
        assertEquals("1 of 1 rule is sound: no problems, no remarks.\n", lint("says-who").out());
        assertEquals("0 of 1 rule are sound", lint("accuser").out().lines().reduce((a, b) -> b).orElse("").replaceFirst(":.*", ""));
    }

    @Test
    void whatDroolsRefusesIsTold() throws IOException {
        Files.copy(Golden.path("cli/own-rules/attribution-gap").resolve("says-who.yaml"), folder.resolve("plain.yaml"));
        Files.writeString(folder.resolve("plain.drl"), Files.readString(Golden.path("cli/own-rules/attribution-gap").resolve("says-who.drl"))
                .replace("says-who", "plain").replace("source.text matches \"(?i)a source\"", "source.text > 3"));
        Shell.Ran ran = lint("plain");
        assertEquals(2, ran.exit(), ran.out());
        assertTrue(ran.out().startsWith("own/attribution-gap/plain.drl:"), ran.out());
    }

    @Test
    void aWordListThatIsWrongIsToldFirst() throws IOException {
        Path words = Files.createDirectories(dir.resolve("words"));
        Files.writeString(words.resolve("cues.yaml"), "neutrl: [say]\n");
        Files.writeString(dir.resolve("stet.yaml"), "lexicon: words\n");
        Shell.Ran ran = lint("--config", dir.resolve("stet.yaml").toString());
        assertEquals(new Shell.Ran(2, """
                words/cues.yaml:1:1: unknown key 'neutrl'
                    neutrl: [say]
                    ^~~~~~
                    Did you mean 'neutral'?
                No rule can be read while a word list is wrong: 1 problem, no remarks.
                """, ""), ran);
    }

    @Test
    void anUnknownRuleGetsTheNearest() {
        assertEquals(new Shell.Ran(2, "", "says-how: there is no such rule\n    Did you mean 'says-who'?\n"), lint("says-how"));
    }

    private Shell.Ran lint(String... args) {
        Object[] words = new Object[args.length + 5];
        System.arraycopy(args, 0, words, 2, args.length);
        words[0] = "rules";
        words[1] = "lint";
        words[args.length + 2] = "--no-standard-rules";
        words[args.length + 3] = "--rules";
        words[args.length + 4] = dir.resolve("own");
        return Shell.run(words).in(dir);
    }
}
