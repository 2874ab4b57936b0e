package org.stet.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.Golden;

/** Files that are broken or made to do harm: a problem each, never a failure, and nothing is fetched or shown that lies elsewhere. */
class HostileFilesTest {

    private static final List<String> EXTENSIONS = List.of(".txt", ".md", ".html", ".docx", ".json", ".xml", ".rss", ".atom", ".jsonl", ".csv", ".zip", ".gz", ".warc", ".warc.gz", "");
    /** Of one document each, so that none may say nothing. */
    private static final List<String> MUST_TELL = List.of(".docx", ".json", ".xml");
    private static final Documents DOCUMENTS = new Documents(Patterns.STANDARD);

    private Path folder;

    @TempDir
    private Path dir;

    @BeforeProperty
    void make() throws IOException {
        folder = Files.createTempDirectory("hostile");
    }

    @AfterProperty
    void remove() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> file.toFile().delete());
        }
        Files.delete(folder);
    }

    @Provide
    Arbitrary<byte[]> damaged() throws IOException {
        List<byte[]> seeds;
        try (Stream<Path> files = Files.list(Golden.path("document/formats"))) {
            seeds = files.filter(f -> !f.toString().endsWith(".read")).sorted().map(HostileFilesTest::bytes).toList();
        }
        Arbitrary<byte[]> random = Arbitraries.bytes().array(byte[].class).ofMaxSize(300);
        Arbitrary<byte[]> mutated = Combinators.combine(Arbitraries.of(seeds), Arbitraries.integers().between(0, 4000), Arbitraries.integers().between(0, 4000),
                Arbitraries.bytes().array(byte[].class).ofMaxSize(8)).as(HostileFilesTest::mutate);
        Arbitrary<byte[]> magic = Combinators.combine(Arbitraries.of("PK\u0003\u0004", "\u001F\u008B\b", "WARC/1.0\r\n", "<html>", "<?xml version='1.0'?><rss>", "<newsItem>", "{\"uri\":", "id,text\n\""), random)
                .as((start, rest) -> join(start.getBytes(StandardCharsets.ISO_8859_1), rest));
        return Arbitraries.oneOf(random, mutated, magic);
    }

    @Property(tries = 400)
    void anythingIsReadOrToldOf(@ForAll("damaged") byte[] bytes) throws IOException {
        for (String extension : EXTENSIONS) {
            Path file = Files.write(folder.resolve("a" + extension), bytes);
            Reading reading = DOCUMENTS.read(List.of(file), Metadata.NONE);
            reading.documents().forEach(Shown::assertSpans);
            boolean told = reading.documents().size() + reading.problems().size() + reading.notices().size() > 0;
            assertTrue(told || !MUST_TELL.contains(extension), extension + " is passed over");
        }
    }

    @Test
    void xmlReachesNothingOutside() throws IOException {
        Path secret = Files.writeString(dir.resolve("secret.txt"), "The secret.");
        String doctype = "<!DOCTYPE r [<!ENTITY x SYSTEM \"" + secret.toUri() + "\"><!ENTITY % p SYSTEM \"" + secret.toUri() + "\"> %p;]>";
        for (String file : List.of("a.xml", "b.rss", "c.atom")) {
            String body = switch (file) {
                case "a.xml" -> "<nitf><body><body.content><p>It rained. &x;</p></body.content></body></nitf>";
                case "b.rss" -> "<rss version='2.0'><channel><title>t</title><item><title>&x;</title><description>It rained. &x;</description></item></channel></rss>";
                default -> "<feed xmlns='http://www.w3.org/2005/Atom'><title>t</title><entry><title>&x;</title><content>It rained. &x;</content></entry></feed>";
            };
            Reading reading = read(file, "<?xml version='1.0'?>" + doctype + body);
            assertFalse(Shown.of(reading).contains("The secret"), file);
            assertTrue(reading.documents().size() + reading.problems().size() > 0, file);
        }
    }

    @Test
    void entitiesAreNotExpandedByTheBillion() throws IOException {
        StringBuilder doctype = new StringBuilder("<?xml version='1.0'?><!DOCTYPE r [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 12; i++) {
            doctype.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
        }
        doctype.append("]>");
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            read("a.xml", doctype + "<nitf><body><body.content><p>It rained. &l11;</p></body.content></body></nitf>");
            Reading feed = read("b.rss", doctype + "<rss version='2.0'><channel><title>t</title><item><description>It rained. &l11;</description></item></channel></rss>");
            assertEquals("the feed has a DOCTYPE, which is not read as it can do harm", feed.problems().get(0).what());
        });
    }

    @Test
    void deepNestingIsNoFailure() throws IOException {
        int deep = 200_000;
        for (String file : List.of("a.html", "b.xml", "c.rss", "d.json", "e.jsonl", "f.md", "g.html")) {
            String text = switch (file) {
                case "a.html" -> "<html><body>" + "<div>".repeat(deep) + "<p>The mayor resigned.</p>";
                case "b.xml" -> "<nitf><body><body.content>" + "<block>".repeat(deep) + "<p>It rained.</p>" + "</block>".repeat(deep) + "</body.content></body></nitf>";
                case "c.rss" -> "<rss version='2.0'><channel><title>t</title><item><description>It rained." + "<a>".repeat(deep) + "</a>".repeat(deep) + "</description></item></channel></rss>";
                case "d.json" -> "{\"uri\": \"a\", \"headline\": " + "[".repeat(deep) + "]".repeat(deep) + "}";
                case "e.jsonl" -> "{\"text\": " + "[".repeat(deep) + "]".repeat(deep) + "}";
                case "f.md" -> "> ".repeat(deep / 4) + "It rained.";
                default -> "<html><body><script type=\"application/ld+json\">" + "{\"a\":[".repeat(deep) + "</script><article><p>The mayor resigned.</p></article></body></html>";
            };
            Reading reading = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(file, text), file);
            assertEquals(1, reading.documents().size() + reading.problems().size(), file);
        }
    }

    @Test
    void whatBreaksOffIsTold() throws IOException {
        assertTrue(read("a.xml", "<newsItem guid='a'><contentSet><inlineData>The mayor").problems().get(0).what().contains("breaks off"));
        assertTrue(read("b.rss", "<rss version='2.0'><channel><item><description>The mayor").problems().get(0).what().startsWith("the feed cannot be read"));
        assertTrue(read("c.json", "{\"uri\": \"a\", \"headline\": \"The may").problems().get(0).what().startsWith("this is not JSON"));
        assertTrue(read("d.csv", "id,text\n1,\"The mayor").problems().get(0).what().startsWith("this is not CSV"));
    }

    private Reading read(String name, String text) throws IOException {
        return DOCUMENTS.read(List.of(Files.writeString(dir.resolve(name), text)), Metadata.NONE);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] mutate(byte[] seed, int at, int cut, byte[] put) {
        int from = Math.min(at, seed.length);
        int end = Math.max(from, seed.length - cut);
        return join(join(Arrays.copyOf(seed, from), put), Arrays.copyOfRange(seed, from, end));
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
