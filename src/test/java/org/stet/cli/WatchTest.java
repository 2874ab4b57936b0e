package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.Golden;
import org.stet.audit.RealStages;

/** Rules that are saved while somebody watches them. */
class WatchTest {

    private static final int PATIENCE_SECONDS = 120;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PipedOutputStream keyboard = new PipedOutputStream();
    private CompletableFuture<Integer> watch;

    @TempDir
    private Path dir;
    private Path rule;

    @BeforeEach
    void begin() throws Exception {
        copy(Path.of("rules/lexicon"), dir.resolve("home/rules/lexicon"));
        copy(Golden.path("cli/own-rules/attribution-gap"), dir.resolve("own/attribution-gap"));
        rule = dir.resolve("own/attribution-gap/says-who.yaml");
        Stet stet = new Stet(RealStages.workbench(), new Console(new PipedInputStream(keyboard), out, err, false), dir.resolve("home"));
        watch = CompletableFuture.supplyAsync(() -> stet.run("rules", "test", "--watch", "--no-standard-rules", "--rules", dir.resolve("own").toString()),
                work -> new Thread(work).start());
        await("says-who  2 of 2 examples pass\n1 rule, 2 examples: all pass.\n", "stet: watching home/rules, own; Ctrl-C ends it\n");
    }

    @AfterEach
    void end() throws IOException {
        keyboard.close();
    }

    @Test
    void whatIsSavedIsTestedAgain() throws Exception {
        String text = Files.readString(rule);
        save(rule, text.replace("merger talks", "talks"));
        await("says-who  2 of 2 examples pass\n1 rule, 2 examples: all pass.\n", "stet: saved: says-who.yaml\n");
        save(rule, text.replace("- stands: Mayor Edda Holm", "- stands: A source"));
        await("says-who  1 of 2 examples pass\n  own/attribution-gap/says-who.yaml, example 2: the rule must find nothing\n", "");
        keyboard.close();
        assertEquals(Exit.FINDINGS, watch.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    @Test
    void whatIsBrokenIsToldAndMayBeMended() throws Exception {
        String yaml = Files.readString(rule);
        save(rule, yaml.replace("level: warning", "level: waring"));
        await("", """
                stet: saved: says-who.yaml
                own/attribution-gap/says-who.yaml:2:8: there is no level 'waring'
                    level: waring
                           ^~~~~~
                    Did you mean 'warning'?
                """);
        Path drl = rule.resolveSibling("says-who.drl");
        String conditions = Files.readString(drl);
        save(drl, conditions.replace("source.text matches", "source.text > 1, source.text matches"));
        save(rule, yaml);
        await("", "Compare two values of one kind.\n");
        save(drl, conditions.replace("    $here", "    $other : Quantity( this.overlaps($doc) == false )\n    $here"));
        await("", "Check that both sides of each comparison are of one kind.\n");
        save(drl, conditions + "\n");
        await("says-who  2 of 2 examples pass\n1 rule, 2 examples: all pass.\n", "stet: saved: says-who.drl\n");
        keyboard.close();
        assertEquals(Exit.STANDS, watch.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    @Test
    void aWordListConcernsAllRules() throws Exception {
        Path cues = dir.resolve("home/rules/lexicon/cues.yaml");
        String text = Files.readString(cues);
        save(cues, "entries: [");
        await("", "home/rules/lexicon/cues.yaml:1:10: this is not valid YAML");
        save(cues, text);
        await("says-who  2 of 2 examples pass\n1 rule, 2 examples: all pass.\n", "stet: saved: cues.yaml\n");
        keyboard.close();
        assertEquals(Exit.STANDS, watch.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    /** As editors do: written beside its place, then moved there. */
    private void save(Path file, String text) throws IOException {
        out.reset();
        err.reset();
        Path beside = Files.writeString(file.resolveSibling(file.getFileName() + "~"), text);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Waits until both have been printed since the last save. */
    private void await(String results, String messages) throws InterruptedException, ExecutionException, TimeoutException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end && !(text(out).contains(results) && text(err).contains(messages))) {
            assertTrue(!watch.isDone() || watch.get(0, TimeUnit.SECONDS) == null, () -> "the watch ended: " + text(err));
            Thread.sleep(20);
        }
        assertTrue(text(out).contains(results), () -> text(out));
        assertTrue(text(err).contains(messages), () -> text(err));
    }

    private String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).replace(dir + "/", "");
    }
}
