package org.stet.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.finding.Finding;
import org.stet.lexicon.Lexicons;
import org.stet.rule.PackTerms;
import org.stet.rule.RuleException;
import org.stet.rule.RulePack;
import org.stet.rule.RuleSet;

class CompiledRulesTest {

    @TempDir
    Path cache;

    private final RuleSet rules = RulePack.read(List.of(EngineTest.PACK), PackTerms.of(Lexicons.STANDARD));

    private static List<Finding> findings(CompiledRules compiled) {
        Story story = EngineTest.deaths();
        return new Engine(compiled).run(story.facts, story.texts);
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.sorted().toList();
        }
    }

    @Test
    void aSecondStartCompilesNothing() throws IOException {
        CompiledRules cold = CompiledRules.load(rules, cache);
        Path jar = kept().get(0);
        var written = Files.getLastModifiedTime(jar);
        CompiledRules warm = CompiledRules.load(rules, cache);
        assertFalse(cold.fromCache());
        assertTrue(warm.fromCache());
        assertEquals(written, Files.getLastModifiedTime(jar));
        assertEquals(findings(cold), findings(warm));
    }

    @Test
    void otherRulesAreCompiledAnew() throws IOException {
        CompiledRules.load(rules, cache);
        RuleSet fewer = new RuleSet(rules.rules().subList(0, 1), List.of(), "");
        assertFalse(CompiledRules.load(fewer, cache).fromCache());
        assertEquals(2, kept().size());
    }

    @Test
    void aDamagedFileIsMadeAnew() throws IOException {
        CompiledRules.load(rules, cache);
        Path jar = kept().get(0);
        byte[] whole = Files.readAllBytes(jar);
        Files.write(jar, Arrays.copyOf(whole, whole.length / 2));
        assertFalse(CompiledRules.load(rules, cache).fromCache());
        byte[] flipped = Files.readAllBytes(jar);
        flipped[flipped.length / 3] ^= 1;
        Files.write(jar, flipped);
        CompiledRules mended = CompiledRules.load(rules, cache);
        assertFalse(mended.fromCache());
        assertEquals(1, findings(mended).size());
        assertTrue(CompiledRules.load(rules, cache).fromCache());
    }

    @Test
    void severalMayStartAtOnce() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Future<List<Finding>>> started = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            started.add(pool.submit(() -> findings(CompiledRules.load(rules, cache))));
        }
        for (Future<List<Finding>> one : started) {
            assertEquals(started.get(0).get(), one.get());
        }
        pool.shutdown();
        assertEquals(1, kept().size(), "nothing half-written stays behind");
    }

    @Test
    void aCacheThatCannotBeWrittenIsNoError() throws IOException {
        Path file = Files.writeString(cache.resolve("file"), "");
        assertEquals(1, findings(CompiledRules.load(rules, file)).size());
    }

    @Test
    void whatDroolsRefusesIsToldAtItsRule() throws IOException {
        Path folder = Path.of("src/test/resources/engine/refused");
        RuleSet read = RulePack.read(List.of(folder), PackTerms.of(Lexicons.STANDARD));
        assertEquals(List.of(), read.problems());
        RuleException refused = assertThrows(RuleException.class, () -> CompiledRules.load(read, cache));
        assertEquals(Files.readString(folder.resolve("expected.txt")),
                refused.getMessage().replace(folder.toString().replace('\\', '/'), "rules") + "\n");
    }

    @Test
    void aConditionThatFailsOnTheFactsIsToldAtItsPlace() throws IOException {
        Path folder = Path.of("src/test/resources/engine/failing");
        Engine engine = new Engine(CompiledRules.load(RulePack.read(List.of(folder), PackTerms.of(Lexicons.STANDARD)), cache));
        Story story = new Story().peer("d", "", "one day, some day").unresolvedTime("a", "d", "one day").unresolvedTime("b", "d", "some day");
        RuleException failed = assertThrows(RuleException.class, () -> engine.run(story.facts, story.texts));
        assertEquals(Files.readString(folder.resolve("expected.txt")),
                failed.getMessage().replace(folder.toString().replace('\\', '/'), "rules") + "\n");
    }

    @Test
    void rememberedRulesAreTheSameAsParsedOnes() throws IOException {
        RuleSet parsed = RulePack.read(List.of(EngineTest.PACK), PackTerms.of(Lexicons.STANDARD), cache);
        long entries = kept().size();
        RuleSet remembered = RulePack.read(List.of(EngineTest.PACK), PackTerms.of(Lexicons.STANDARD), cache);
        assertEquals(3, entries);
        assertEquals(parsed.rules().stream().map(r -> r.variants().toString()).toList(),
                remembered.rules().stream().map(r -> r.variants().toString()).toList());
        assertEquals(parsed.sha256(), remembered.sha256());
        Files.write(kept().get(0), new byte[] {0, 0, 0, 9, 1});
        assertEquals(List.of(), RulePack.read(List.of(EngineTest.PACK), PackTerms.of(Lexicons.STANDARD), cache).problems());
    }
}
