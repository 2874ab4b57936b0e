package org.stet.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as an editor's program meets it. */
class StetServerTest {

    private static final String WIRE = "NORWICK - Exactly 14 people were killed when a ferry sank off Norwick on Monday, the coast guard said.\n";
    private static final String DRAFT = "A ferry sank off Norwick on Monday.\n\n15 people were killed when the ferry sank, the coast guard said.\n";

    @TempDir
    private Path folder;

    private final EditorProgram program = new EditorProgram();

    @AfterEach
    void goodbye() throws Exception {
        assertTrue(program.leave(), "the server ends as the protocol wants it");
    }

    @Test
    void aDraftIsMarkedWhileItIsWritten() throws Exception {
        String uri = draftBesideItsSource();
        Diagnostic mark = conflict(uri, 1);
        assertEquals(new Position(2, 0), mark.getRange().getStart());
        assertEquals("stet", mark.getSource());
        assertEquals(folder.resolve("wire.txt").toUri().toString(), mark.getRelatedInformation().get(0).getLocation().getUri());
        assertTrue(program.hover(uri, 2, 1).contains("number-conflict"), program.hover(uri, 2, 1));

        assertTrue(program.hover(uri, 2, 1).contains("No finding if"), program.hover(uri, 2, 1));
        CodeAction remedy = program.actions(uri, mark).stream().filter(a -> a.getTitle().startsWith("Write")).findFirst().orElseThrow();
        String mended = EditorProgram.apply(DRAFT, remedy.getEdit().getChanges().get(uri));
        program.change(uri, 2, mended);
        assertEquals(List.of(), program.marks(uri, 2).stream().filter(d -> d.getCode().getLeft().equals("number-conflict")).toList(), mended);

        program.close(uri);
        assertEquals(List.of(), program.marks(uri, -1));
    }

    @Test
    void aWaiverIsWrittenWithoutItsReasonAndCountsWhenThatStandsThere() throws Exception {
        String uri = draftBesideItsSource();
        Diagnostic mark = conflict(uri, 1);
        CodeAction waive = program.actions(uri, mark).stream().filter(a -> a.getTitle().startsWith("Waive")).findFirst().orElseThrow();
        assertEquals(folder.resolve("stet-waivers.yaml").toUri().toString(), waive.getEdit().getDocumentChanges().get(0).getRight() instanceof CreateFile made
                ? made.getUri() : "");
        TextDocumentEdit written = waive.getEdit().getDocumentChanges().get(1).getLeft();
        String text = EditorProgram.apply("", written.getEdits().stream().map(e -> e.getLeft()).toList());
        assertTrue(text.contains("rule: number-conflict") && text.endsWith("\n"), text);

        String waivers = written.getTextDocument().getUri();
        program.open(waivers, "yaml", text);
        Files.writeString(folder.resolve("stet-waivers.yaml"), text);
        program.save(waivers);
        assertTrue(program.marks(waivers, 1).stream().anyMatch(d -> d.getMessage().getLeft().contains("reason")), "the missing reason is marked");
        Files.writeString(folder.resolve("stet-waivers.yaml"), text.replaceFirst("reason:.*", "reason: the coast guard gave the newer figure by telephone"));
        program.change(uri, 2, DRAFT + "\n");
        Diagnostic waived = conflict(uri, 2);
        assertEquals(DiagnosticSeverity.Hint, waived.getSeverity());
        assertTrue(waived.getMessage().getLeft().endsWith("(waived: the coast guard gave the newer figure by telephone)"));
    }

    @Test
    void onlyTheLastOfManyKeysIsLookedAt() throws Exception {
        String uri = draftBesideItsSource();
        program.marks(uri, 1);
        for (int version = 2; version <= 30; version++) {
            program.change(uri, version, DRAFT + "x".repeat(version));
        }
        program.marks(uri, 30);
        assertTrue(program.published(uri) <= 3, "told " + program.published(uri) + " times");
    }

    @Test
    void aRuleIsMarkedAndCompleted() throws Exception {
        program.start(folder, new JsonObject());
        Path rules = Files.createDirectories(folder.resolve("rules/contradiction"));
        String uri = rules.resolve("our-rule.yaml").toUri().toString();
        program.open(uri, "yaml", "title: One\nlevel: grave\n");
        List<Diagnostic> marks = program.marks(uri, 1);
        Diagnostic level = marks.stream().filter(d -> d.getMessage().getLeft().startsWith("there is no level")).findFirst().orElseThrow(() -> new AssertionError(marks));
        assertEquals(1, level.getRange().getStart().getLine());
        assertEquals(DiagnosticSeverity.Error, level.getSeverity());

        String rule = "title: One\nwhen:\n  - quantity: here\n    \n  - quantity: there\n    compared with: here\n    by: \n";
        program.change(uri, 2, rule);
        assertTrue(program.completions(uri, 3, 4).containsAll(List.of("counted", "bound", "in", "same sentence as")), program.completions(uri, 3, 4).toString());
        assertTrue(program.completions(uri, 6, 8).containsAll(List.of("quantity", "time")), program.completions(uri, 6, 8).toString());
        assertTrue(program.completions(uri, 0, 0).contains("standard"));
        assertTrue(!program.hover(uri, 5, 6).isEmpty(), "what the key means is told");
    }

    @Test
    void aBrokenSettingIsToldAndTheLineStaysOpen() throws Exception {
        Files.writeString(folder.resolve("stet.yaml"), "rules:\n  number-conflct: {level: warning}\n");
        program.start(folder, new JsonObject());
        String uri = folder.resolve("draft.txt").toUri().toString();
        program.open(uri, "plaintext", DRAFT);
        String settings = folder.resolve("stet.yaml").toUri().toString();
        assertEquals("there is no rule 'number-conflct'", program.marks(settings, -1).get(0).getMessage().getLeft().lines().findFirst().orElseThrow());
        Files.writeString(folder.resolve("stet.yaml"), "rules:\n  number-conflict: {level: warning}\n");
        program.save(uri);
        program.cleared(settings);
        program.change(uri, 2, DRAFT + "\n");
        assertEquals(List.of(), program.marks(uri, 2).stream().filter(d -> d.getSeverity() == DiagnosticSeverity.Error).toList());
    }

    @Test
    void anyPlaceMayBeAskedAbout() throws Exception {
        String uri = draftBesideItsSource();
        Diagnostic mark = program.marks(uri, 1).get(0);
        String rule = Files.createDirectories(folder.resolve("rules/contradiction")).resolve("our-rule.yaml").toUri().toString();
        program.open(rule, "yaml", "title: One\n");
        for (int far : List.of(-1, 1_000_000, Integer.MAX_VALUE, Integer.MIN_VALUE)) {
            for (Position place : List.of(new Position(far, far), new Position(0, far), new Position(far, 0))) {
                program.hover(uri, place.getLine(), place.getCharacter());
                program.hover(rule, place.getLine(), place.getCharacter());
                program.completions(rule, place.getLine(), place.getCharacter());
                mark.getRange().setEnd(place);
                program.actions(uri, mark);
                mark.getRange().setStart(place);
                program.actions(uri, mark);
            }
        }
    }

    @Test
    void aTextThatIsNoDraftKeepsNobodyWaiting() throws Exception {
        Files.writeString(folder.resolve("wire.txt"), WIRE);
        program.start(folder, options());
        String uri = folder.resolve("log.txt").toUri().toString();
        program.open(uri, "plaintext", DRAFT.repeat(50_000));
        assertEquals("the text has " + 50_000 * DRAFT.length() + " characters; up to 500000 are checked while one writes\nHold it against its sources with 'stet check'.",
                program.marks(uri, 1).get(0).getMessage().getLeft());
    }

    @Test
    void nothingIsShownInAFileThatWasClosed() throws Exception {
        Files.writeString(folder.resolve("wire.txt"), WIRE);
        program.start(folder, options());
        String uri = folder.resolve("draft.txt").toUri().toString();
        program.open(uri, "plaintext", DRAFT.repeat(40));
        program.close(uri);
        String other = folder.resolve("other.txt").toUri().toString();
        program.open(other, "plaintext", DRAFT);
        program.marks(other, 1);
        assertEquals(List.of(), program.marks(uri, -1));
        assertEquals(1, program.published(uri), "told once, that nothing is to be shown");
        program.changeNothing(other, 2);
        program.change(other, 3, DRAFT + "\n");
        program.marks(other, 3);
    }

    /** Opens it. As the protocol names it. */
    private String draftBesideItsSource() throws Exception {
        Files.writeString(folder.resolve("wire.txt"), WIRE);
        program.start(folder, options());
        String uri = folder.resolve("draft.txt").toUri().toString();
        program.open(uri, "plaintext", DRAFT);
        return uri;
    }

    private Diagnostic conflict(String uri, int version) throws InterruptedException {
        return program.marks(uri, version).stream().filter(d -> d.getCode().getLeft().equals("number-conflict")).findFirst().orElseThrow();
    }

    private static JsonObject options() {
        JsonObject options = new JsonObject();
        JsonArray against = new JsonArray();
        against.add("wire.txt");
        options.add("against", against);
        options.addProperty("delay", 100);
        return options;
    }
}
