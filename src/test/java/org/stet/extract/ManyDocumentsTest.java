package org.stet.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stet.fact.DocumentFacts;

/** Documents read one after the other and side by side. */
class ManyDocumentsTest {

    private static final int SENTENCES = 12;
    private static final int THREADS = 4;

    @Test
    void severalThreadsReadWhatOneReads() throws Exception {
        List<String> texts = texts();
        List<DocumentFacts> one = texts.stream().map(Extraction::facts).toList();
        List<Integer> order = new ArrayList<>(IntStream.range(0, 2 * texts.size()).map(i -> i % texts.size()).boxed().toList());
        Collections.shuffle(order, new Random(7));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<DocumentFacts>> read = order.stream().map(i -> threads.submit(() -> Extraction.facts(texts.get(i)))).toList();
            for (int i = 0; i < order.size(); i++) {
                assertEquals(one.get(order.get(i)), read.get(i).get());
            }
        } finally {
            threads.shutdown();
        }
    }

    /** A document leaves nothing behind; {@code bench/memory} reads ten thousand. One whose tokens were kept would hold 15 kB. */
    @Test
    void memoryDoesNotGrow() {
        read(0, 100);
        long before = held();
        read(100, 500);
        long grown = held() - before;
        assertTrue(grown < 3 << 20, grown + " bytes are held after 400 documents more");
    }

    private static void read(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = "Quen" + Integer.toString(i, 26).replaceAll("\\d", "o") + "sby";
            Extraction.facts(word + " said on Monday that " + i + " ships of the " + word + " line were “late”. He denied it.");
        }
    }

    /** Bytes on the heap that something still refers to. */
    private static long held() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static List<String> texts() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/extraction/kinds"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".cases")).sorted().toList()) {
                Files.readAllLines(file).stream().skip(1).filter(l -> !l.isBlank() && !l.matches("( {4}|//|= ).*")).forEach(lines::add);
            }
        }
        return IntStream.range(0, lines.size() / SENTENCES).mapToObj(i -> String.join("\n", lines.subList(i * SENTENCES, (i + 1) * SENTENCES))).toList();
    }
}
