package org.stet.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.language.AnnotatedDocument;

/** Prints how long it takes to read and to extract a text of a given number of words, and texts that are hard on loops. To be run by hand. */
public final class SpeedBench {

    private SpeedBench() {
    }

    public static void main(String[] arguments) throws IOException {
        int words = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50_000;
        time("warming up", cut(news(), 2_000));
        time(words + " words of news", cut(news(), words));
        time(words + " words in one paragraph", cut(news(), words).replace('\n', ' '));
        time("one sentence of 5,000 words", "The mayor said " + "that the old harbour and ".repeat(1_000) + "the pier are closed.");
        time("20,000 opening marks in a paragraph", "He said “no ".repeat(20_000));
        time("20,000 single marks in a paragraph", "the boys’ ‘no ' ".repeat(20_000));
        time("10,000 short quotations in a paragraph", "“No,” he said. ".repeat(10_000));
        time("10,000 numbers in a paragraph", "10 and ".repeat(10_000));
    }

    private static String news() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/extraction/kinds"))) {
            List<Path> cases = files.filter(f -> f.toString().endsWith(".cases")).sorted().toList();
            StringBuilder text = new StringBuilder();
            for (Path file : cases) {
                text.append(Files.readAllLines(file).stream().skip(1).filter(l -> !l.isBlank() && !l.matches("( {4}|//|= ).*"))
                        .collect(Collectors.joining("\n", "", "\n")));
            }
            return text.toString();
        }
    }

    private static String cut(String text, int words) {
        int once = text.split("\\s+").length;
        return text.repeat(words / once + 1).lines().limit((long) text.lines().count() * words / once).collect(Collectors.joining("\n"));
    }

    private static void time(String what, String text) {
        long begin = System.nanoTime();
        AnnotatedDocument annotated = Extraction.annotate(text);
        long read = System.nanoTime();
        long facts = new Extractor(Extraction.LEXICON).extract(annotated).all().count();
        long end = System.nanoTime();
        System.out.printf("%-45s reading %6d ms, extracting %6d ms, %d facts%n", what, (read - begin) / 1_000_000, (end - read) / 1_000_000, facts);
    }
}
