package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.Golden;

/** The commands about rules, with the real stages. */
class RulesCommandTest {

    private static final List<String> OWN = List.of("says-who.yaml", "says-who.drl");

    @TempDir
    private Path dir;
    private Path rule;

    @BeforeEach
    void copyRule() throws IOException {
        Path folder = Files.createDirectories(dir.resolve("own/attribution-gap"));
        for (String name : OWN) {
            Files.copy(Golden.path("cli/own-rules/attribution-gap").resolve(name), folder.resolve(name));
        }
        rule = folder.resolve("says-who.yaml");
    }

    @Test
    void aRuleIsShownWhole() {
        assertEquals(new Shell.Ran(0, """
                says-who  attribution-gap  warning
                Nobody knows who says so

                Standard  House style 7
                Why       Readers ask.
                File      own/attribution-gap/says-who.yaml

                Reports says-who, warning
                  Message  "{here.source.text}" could be anybody.
                  Help     Say who.
                  When     $doc : Article( underCheck )
                           $here : Attribution( document == $doc.document, source.text matches "(?i)a source" )

                Example 1, must be found
                  Draft    [[A source]] said the merger talks had failed.

                Example 2, must stand
                  Draft    Mayor Edda Holm said the merger talks had failed.
                """, ""), own("show", "says-who"));
    }

    @Test
    void rulesAreShownToPrograms() {
        assertEquals(new Shell.Ran(0, """
                [
                  {
                    "id": "says-who",
                    "category": "attribution-gap",
                    "level": "warning",
                    "title": "Nobody knows who says so",
                    "file": "own/attribution-gap/says-who.yaml"
                  }
                ]
                """, ""), own("list", "--format", "json"));
        assertEquals(new Shell.Ran(0, """
                {
                  "id": "says-who",
                  "category": "attribution-gap",
                  "level": "warning",
                  "title": "Nobody knows who says so",
                  "file": "own/attribution-gap/says-who.yaml",
                  "confidence": 0.8,
                  "symmetric": false,
                  "standard": "House style 7",
                  "why": "Readers ask.",
                  "parameters": [],
                  "variants": [
                    {
                      "name": "",
                      "level": "warning",
                      "message": "\\"{here.source.text}\\" could be anybody.",
                      "help": "Say who.",
                      "conditions": [
                        [
                          "$doc : Article( underCheck )",
                          "$here : Attribution( document == $doc.document, source.text matches \\"(?i)a source\\" )"
                        ]
                      ]
                    }
                  ],
                  "examples": [
                    {
                      "draft": "A source said the merger talks had failed.",
                      "stands": false,
                      "marked": "A source",
                      "start": 0,
                      "end": 8,
                      "published": "",
                      "sources": [],
                      "archive": {},
                      "corrected": []
                    },
                    {
                      "draft": "Mayor Edda Holm said the merger talks had failed.",
                      "stands": true,
                      "marked": "",
                      "start": 0,
                      "end": 0,
                      "published": "",
                      "sources": [],
                      "archive": {},
                      "corrected": []
                    }
                  ]
                }
                """, ""), own("show", "says-who", "--format", "json"));
    }

    @Test
    void anUnknownRuleGetsTheNearest() throws IOException {
        assertEquals(new Shell.Ran(2, "", "no-respons: there is no such rule\n    Did you mean 'no-response'?\n"), Shell.run("rules", "show", "no-respons"));
        assertEquals(new Shell.Ran(2, "", """
                says-how: there is no such rule
                    Did you mean 'says-who'?
                quite-another: there is no such rule
                    'stet rules list' names the rules.
                no/such: there is no such file or folder
                    Check the path.
                """), own("test", "says-how", "quite-another", "no/such"));
        Files.createDirectory(dir.resolve("empty"));
        assertEquals(new Shell.Ran(2, "", "empty: the folder holds no rules\n    A rule is a file <rule-id>.yaml.\n"),
                Shell.run("rules", "test", dir.resolve("empty")).in(dir));
    }

    @Test
    void examplesThatGoAsTheyShouldAreCounted() {
        Shell.Ran passed = new Shell.Ran(0, "says-who  2 of 2 examples pass\n1 rule, 2 examples: all pass.\n", "");
        assertEquals(passed, own("test"));
        assertEquals(passed, own("test", "says-who"));
        assertEquals(passed, own("test", rule.toString()));
        assertEquals(passed, Shell.run("rules", "test", dir.resolve("own")));
        assertEquals(passed, Shell.run("rules", "test", rule.resolveSibling("says-who.drl")));
        Shell.Ran folder = Shell.run("rules", "test", "rules/attribution-gap", "date-conflict");
        assertEquals(0, folder.exit());
        assertTrue(folder.out().contains("\nno-response ") && folder.out().contains("\ndate-conflict ") && !folder.out().contains("number-conflict"), folder.out());
    }

    @Test
    void anExampleThatFailsIsToldWithWhatWasFoundInstead() throws IOException {
        Files.writeString(rule, Files.readString(rule).replace("'[[A source]] said", "'[[Mayor Edda Holm]] left. A source said") + """
                  - stands: A source said that Ines Halloran accused Tomas Reyle of hiding losses.
                    sources: ["Ines Halloran accused Tomas Reyle, without evidence, of hiding losses."]
                  - draft: Some observers said [[the talks]] had failed.
                  - draft: ' [[ ]]'
                """);
        Shell.Ran ran = Shell.run("rules", "test", dir.resolve("own")).in(dir);
        assertEquals(new Shell.Ran(1, ran.out(), ""), ran);
        Golden.check("cli/rules-test.txt", ran.out());
    }

    @Test
    void aBrokenRuleIsToldAndTheOthersAreTested() throws IOException {
        for (String name : OWN) {
            Files.copy(rule.resolveSibling(name), rule.resolveSibling(name.replace("says-who", "who-says")));
        }
        assertEquals(new Shell.Ran(2, "says-who  2 of 2 examples pass\n1 rule, 2 examples: all pass.\n", """
                own/attribution-gap/who-says.drl:8:1: the rule "says-who" does not bear the name of its file
                    rule "says-who"
                    ^~~~~~~~~~~~~~~
                    Call it "who-says" or "who-says/<variant>".
                own/attribution-gap/who-says.yaml:1:1: no rule in own/attribution-gap/who-says.drl is called "who-says"
                    title: Nobody knows who says so
                    ^
                    Give a rule there this name, or write its conditions here under 'when'.
                """), own("test"));
        assertEquals(2, own("test", "who-says").exit());
    }

    @Test
    void whatAChangeOfRulesDoesIsTold() throws IOException {
        Path archive = Files.createDirectory(dir.resolve("archive"));
        Files.writeString(archive.resolve("a.txt"), "A source said the merger talks had failed. Mayor Edda Holm said the mill would close.\n");
        Files.writeString(archive.resolve("b.txt"), "A source said the mill would stay open.\n");
        Files.writeString(archive.resolve("corpus.yaml"), "documents:\n  - {file: b.txt, story: mill}\n  - {file: a.txt, story: talks}\n");
        Path fresh = Files.createDirectories(dir.resolve("new/attribution-gap"));
        Files.writeString(fresh.resolve("says-who.yaml"), Files.readString(rule).replace("level: warning", "level: note"));
        Files.writeString(fresh.resolve("says-who.drl"), Files.readString(rule.resolveSibling("says-who.drl"))
                .replace("matches \"(?i)a source\"", "matches \"(?i)(a source|mayor.*)\", cue.lemma == \"say\", document == \"a\""));
        String alone = "stet: no other document tells the same story, so held against itself only: a, b\n";
        Shell.Ran text = diff("new", "text");
        assertEquals(new Shell.Ran(1, text.out(), alone), text);
        Golden.check("cli/rules-diff.txt", text.out());
        Shell.Ran json = diff("new", "json");
        assertEquals(new Shell.Ran(1, json.out(), alone), json);
        Golden.check("cli/rules-diff.json", json.out());
        assertEquals(new Shell.Ran(0, "Nothing changes: 2 findings before and after.\n", alone), diff("own", "text"));
        assertEquals(new Shell.Ran(2, "", "none: there is no such folder\n    Name a folder of rules.\n"), diff("none", "text"));
        Files.writeString(fresh.resolve("says-who.drl"), "");
        assertEquals(2, diff("new", "text").exit());
        Files.writeString(archive.resolve("c.txt"), " ");
        Files.delete(archive.resolve("corpus.yaml"));
        assertEquals(new Shell.Ran(2, "Nothing changes: 2 findings before and after.\n", "archive/c.txt: the text is empty\n    Check that the right file was saved.\n"),
                diff("own", "text"));
    }

    private Shell.Ran diff(String fresh, String format) {
        return Shell.run("rules", "diff", dir.resolve("own"), dir.resolve(fresh), "--on", dir.resolve("archive"), "--format", format).in(dir);
    }

    /** Own rules only. */
    private Shell.Ran own(String... args) {
        Object[] words = new Object[args.length + 4];
        words[0] = "rules";
        System.arraycopy(args, 0, words, 1, args.length);
        words[args.length + 1] = "--no-standard-rules";
        words[args.length + 2] = "--rules";
        words[args.length + 3] = dir.resolve("own");
        return Shell.run(words).in(dir);
    }
}
