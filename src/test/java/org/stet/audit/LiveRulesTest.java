package org.stet.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.fact.Article;
import org.stet.fact.Name;
import org.stet.fact.NameKind;
import org.stet.fact.Passage;
import org.stet.finding.Finding;
import org.stet.newsroom.Newsroom;
import org.stet.rule.Rule;
import org.stet.rule.drl.DrlPrinter;
import org.stet.text.ProblemException;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.text.Zone;

/** Rules that change while they run. */
class LiveRulesTest {

    private static final int RELOADS = 100;
    private static final Dossier STORY = new Dossier(List.of(new Article("d", true, false, "", ""),
            new Name("n", "d", new Passage(new Span(0, 3), 0, Zone.BODY, "Asa", false), NameKind.PERSON, "asa", true)), Map.of("d", new Source("d", "Asa")),
            Map.of(), Map.of());

    @TempDir
    private Path dir;
    private LiveRules live;

    @BeforeEach
    void begin() throws IOException {
        Path words = Files.createDirectories(dir.resolve("home/rules/lexicon"));
        try (Stream<Path> files = Files.list(Path.of("rules/lexicon"))) {
            for (Path file : files.toList()) {
                Files.copy(file, words.resolve(file.getFileName()));
            }
        }
        Files.createDirectories(dir.resolve("pack/unsupported"));
        write("first", "one", false);
        write("second", "one", false);
        live = new LiveRules(RealStages.onCache(dir.resolve("cache")), () -> new Settings(dir.resolve("home"), false, List.of(dir.resolve("pack")), Optional.empty(),
                Settings.TIME_LIMIT, Files.exists(dir.resolve("stet.yaml")) ? Newsroom.read(dir.resolve("stet.yaml")) : Newsroom.NONE, false, false));
    }

    /** A rule that says the word. */
    private void write(String id, String word, boolean inDrl) throws IOException {
        String rule = "title: x\nlevel: note\nstandard: x\nmessage: " + id + " " + word + "\nhelp: x\nexamples: [{draft: '[[x]]'}, {stands: x}]\n";
        Path file = dir.resolve("pack/unsupported/" + id + ".yaml");
        if (inDrl) {
            Files.writeString(file.resolveSibling(id + ".drl"), DrlPrinter.HEAD + "rule \"" + id + "\" when $a : Article( underCheck ) $here : Name( document == $a.document, entity != \""
                    + word + "\" ) then findings.report(drools, $here); end\n");
        }
        Files.writeString(file, rule + (inDrl ? "" : "when: [{name: here, entity: not " + id + word + "}]\n"));
    }

    private static String told(RunningRules rules) {
        return rules.findings(STORY).stream().map(Finding::message).sorted().collect(Collectors.joining(", "));
    }

    private static List<String> ids(List<Rule> rules) {
        return rules.stream().map(Rule::id).toList();
    }

    @Test
    void whatChangesIsPutInForceAndARunKeepsWhatItBeganWith() throws IOException {
        assertEquals(List.of("first", "second"), ids(live.renew().changed()));
        RunningRules begun = live.inForce();
        write("second", "two", false);
        assertEquals(List.of("second"), ids(live.renew().changed()));
        assertEquals("first one, second one", told(begun));
        assertEquals("first one, second two", told(live.inForce()));
        Files.delete(dir.resolve("pack/unsupported/first.yaml"));
        assertEquals(List.of(), ids(live.renew().changed()));
        assertEquals("second two", told(live.inForce()));
    }

    @Test
    void aBrokenRuleLeavesTheSoundOneInForce() throws IOException {
        write("second", "one", true);
        live.renew();
        for (String broken : List.of("title: [", "", "title: x\nlevel: loud\n", "x: ".repeat(1000))) {
            Files.writeString(dir.resolve("pack/unsupported/first.yaml"), broken);
            assertTrue(live.renew().problems().get(0).file().endsWith("first.yaml"));
            assertEquals("first one, second one", told(live.inForce()));
        }
        Path drl = dir.resolve("pack/unsupported/second.drl");
        String sound = Files.readString(drl);
        for (String broken : List.of(sound.replace("then", "than"), sound.replace("entity !=", "this.overlaps($a) == false, entity !="), sound.replace("entity", "System.exit(1)"))) {
            Files.writeString(drl, broken);
            assertTrue(live.renew().problems().stream().anyMatch(p -> p.file().endsWith("second.drl")), broken);
            assertEquals("first one, second one", told(live.inForce()));
        }
        write("first", "two", false);
        assertEquals(List.of("first"), ids(live.renew().changed()), "others are mended meanwhile");
        write("second", "two", true);
        assertEquals(List.of(), live.renew().problems());
        assertEquals("first two, second two", told(live.inForce()));
    }

    @Test
    void settingsAndWordListsCount() throws IOException {
        live.renew();
        Files.writeString(dir.resolve("stet.yaml"), "rules: {first: {off: not ours}}\n");
        live.renew();
        assertEquals("second one", told(live.inForce()));
        assertTrue(live.watched().contains(dir.resolve("stet.yaml")));
        RunningRules before = live.inForce();
        Files.writeString(dir.resolve("stet.yaml"), "rules: {first: {of: not ours}}\n");
        assertThrows(ProblemException.class, live::renew);
        assertSame(before, live.inForce());
        Files.createDirectories(dir.resolve("words"));
        Files.writeString(dir.resolve("words/cues.yaml"), "doubting: [asa]\n");
        Files.writeString(dir.resolve("stet.yaml"), "lexicon: words\n");
        Path rule = dir.resolve("pack/unsupported/first.yaml");
        Files.writeString(rule, Files.readString(rule).replace("not firstone", "{listed in: cues.doubting}"));
        live.renew();
        assertEquals("first one, second one", told(live.inForce()));
        Files.writeString(dir.resolve("words/cues.yaml"), "doubting: [\n");
        assertThrows(ProblemException.class, live::renew);
        assertEquals("first one, second one", told(live.inForce()));
        Files.writeString(dir.resolve("words/cues.yaml"), "doubting: [edda]\n");
        assertEquals(List.of("first"), ids(live.renew().changed()), "a rule that names the words");
        assertEquals("second one", told(live.inForce()));
    }

    @Test
    void whoeverRunsSeesOneWholeSet() throws Exception {
        live.renew();
        AtomicBoolean over = new AtomicBoolean();
        Set<String> seen = new ConcurrentSkipListSet<>();
        List<Thread> threads = Stream.generate(() -> new Thread(() -> {
            while (!over.get()) {
                seen.add(told(live.inForce()));
            }
        })).limit(4).toList();
        threads.forEach(Thread::start);
        for (int i = 0; i < 20; i++) {
            String word = i % 2 == 0 ? "two" : "one";
            write("first", word, false);
            write("second", word, false);
            live.renew();
        }
        over.set(true);
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(Set.of("first one, second one", "first two, second two"), seen);
    }

    /** Of what is measured after so many reloads the first ten are left out: they fill what is filled once. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aHundredReloadsLeaveMemoryFlat(boolean inDrl) throws Exception {
        List<String> figures = new ArrayList<>();
        long[] first = new long[2];
        long[] last = new long[2];
        for (int i = 0; i <= RELOADS + 10; i++) {
            write("first", "w" + i, inDrl);
            live.renew();
            assertEquals("first w" + i + ", second one", told(live.inForce()));
            if (i == 10 || i == RELOADS + 10) {
                last = measured();
                first = i == 10 ? last : first;
                figures.add(last[0] / 1000 + " kB, " + last[1] + " classes");
            }
        }
        assertTrue(last[0] - first[0] < 5_000_000, figures::toString);
        assertTrue(last[1] - first[1] < 100, figures::toString);
    }

    /** Bytes of heap in use, and classes loaded, after full collections. */
    private static long[] measured() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return new long[] {ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), ManagementFactory.getClassLoadingMXBean().getLoadedClassCount()};
    }
}
