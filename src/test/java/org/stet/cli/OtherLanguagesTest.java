package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.Golden;

/** Texts that are not in English: told, exit code 2, and the rest goes on. */
class OtherLanguagesTest {

    private static final String FRENCH = "Le maire de Valmont a d\u00e9missionn\u00e9 jeudi apr\u00e8s que le conseil municipal a refus\u00e9 "
            + "d'approuver le budget. Au moins 14 personnes ont \u00e9t\u00e9 bless\u00e9es, ont indiqu\u00e9 les pompiers.";
    private static final String ENGLISH = "A source said the merger talks had failed.";
    private static final String TOLD = "it is written in French, and Stet reads English only";
    private static final String MEND = "Give an English translation instead, or facts that somebody wrote down for it with --facts.";

    @TempDir
    private Path dir;

    @BeforeEach
    void writeTexts() throws IOException {
        write("fr.txt", FRENCH + "\n");
        write("en.txt", ENGLISH + "\n");
        write("mixed.txt", ENGLISH + "\n\n" + FRENCH + "\n\nThe merger talks failed on Monday, the mayor said.\n");
    }

    @Test
    void aDraftDoesNotStandForBeingInAnotherLanguage() {
        Shell.Ran ran = run("check", dir.resolve("fr.txt"), "--against", dir.resolve("en.txt"));
        assertEquals(2, ran.exit());
        // where lines break depends on the folder's name
        assertEquals("fr.txt: not checked: " + TOLD + ". " + MEND
                + " Not everything was checked: no findings in the rest, held against 1 source, 1 document not checked. 1 passage was not read (language). ", ran.out().replaceAll("\\s+", " "));
    }

    @Test
    void theOtherDocumentsOfAnAuditAreChecked() {
        Shell.Ran ran = run("audit", dir, "--format", "json", "--no-standard-rules", "--rules", Golden.path("cli/own-rules"));
        assertEquals(2, ran.exit());
        assertTrue(ran.out().contains("\"unread\": \"not checked: " + TOLD + ". " + MEND + "\""), ran.out());
        assertTrue(ran.out().contains("\"rule\": \"says-who\""), ran.out());
        assertEquals("""
                stet: mixed.txt: not in English, so not read: the paragraph at line 3
                stet: no other document tells the same story, so held against itself only: en
                """, ran.err());
    }

    @Test
    void factsAreExtractedFromTheOthers() throws IOException {
        Shell.Ran ran = run("extract", dir.resolve("fr.txt"), dir.resolve("mixed.txt"), dir.resolve("en.txt"), "-o", dir.resolve("facts"));
        assertEquals(new Shell.Ran(2, "", "fr.txt: " + TOLD + "\n    " + MEND + "\n"
                + "stet: mixed.txt: not in English, so not read: the paragraph at line 3\n"), ran);
        assertFalse(Files.exists(dir.resolve("facts/fr.yaml")));
        assertTrue(Files.exists(dir.resolve("facts/en.yaml")));
        String mixed = Files.readString(dir.resolve("facts/mixed.yaml"));
        assertTrue(mixed.contains("failed on Monday"), mixed);
        assertFalse(mixed.contains("Valmont") || mixed.contains("personnes"), mixed);
    }

    @Test
    void aCaseIsNotScored() throws IOException {
        write("cases.yaml", "- name: foreign\n  sources: [The mayor resigned.]\n  draft: >-\n    " + FRENCH + "\n  expect: none\n"
                + "- name: kept\n  sources: [The mayor resigned.]\n  draft: The mayor has resigned.\n  expect: none\n");
        Shell.Ran ran = run("eval", dir.resolve("cases.yaml"));
        assertEquals(2, ran.exit());
        assertTrue(ran.out().startsWith("1 case: 1 clean, 0 faulty"), ran.out());
        assertEquals("cases.yaml:1: draft was not checked: " + TOLD + ". " + MEND + "\n", ran.err());
    }

    /** Whoever wrote facts down could read the text. */
    @Test
    void reviewedFactsTakeThePlaceOfReading() throws IOException {
        String sha256 = Shell.run("audit", dir.resolve("fr.txt"), "--format", "json").out().replaceAll("(?s).*\"sha256\": \"([0-9a-f]{64})\".*", "$1");
        write("reviewed/fr.yaml", "document: \"fr\"\nsha256: \"" + sha256 + "\"\nextractor: \"1\"\nnames: []\n");
        stands("audit", dir.resolve("fr.txt"), "--facts", dir.resolve("reviewed"));
        stands("check", dir.resolve("fr.txt"), "--against", dir.resolve("en.txt"), "--facts", dir.resolve("reviewed"));
        stands("check", dir.resolve("en.txt"), "--against", dir.resolve("fr.txt"), "--facts", dir.resolve("reviewed"), "--fail-on", "never");
    }

    private void stands(Object... args) {
        Shell.Ran ran = run(args);
        assertEquals(0, ran.exit(), ran.toString());
        assertFalse(ran.out().contains("not checked"), ran.out());
    }

    private Shell.Ran run(Object... args) {
        return Shell.run(args).in(dir);
    }

    private void write(String name, String text) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
