package org.stet.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives, good ones and such as do harm. */
class ArchivesTest {

    private static final ArchiveLimits SMALL = new ArchiveLimits(3 << 20, 8 << 20, 50, 2, 20);

    @TempDir
    private Path dir;

    @Test
    void zipIsReadInItsOrderWithIdsFromThePathsWithin() throws IOException {
        zip("a.zip", entries("2026/02/b.txt", "The mayor resigned.", "2026/01/a.md", "Her deputy will serve.", "__MACOSX/._a.md", "x", ".hidden.txt", "x",
                "picture.jpg", "x", "README.md", "x", "rows.jsonl", "{\"text\": \"It rained.\"}\n{\"id\": \"r\", \"text\": \"It snowed.\"}\n"));
        assertEquals("""
                2026-02-b  a.zip/2026/02/b.txt  The mayor resigned.
                2026-01-a  a.zip/2026/01/a.md  Her deputy will serve.
                rows-1  a.zip/rows.jsonl:1  It rained.
                r  a.zip/rows.jsonl:2  It snowed.
                """, read("a.zip"));
    }

    @Test
    void archivesLieWithinEachOtherAsDeepAsAllowed() throws IOException {
        byte[] inner = zip(entries("deep.txt", "The mayor resigned."));
        Map<String, byte[]> middle = new LinkedHashMap<>(Map.of("inner.zip", inner));
        zip("b.zip", new LinkedHashMap<>(Map.of("middle.zip", zip(middle), "inner.zip", inner)));
        String read = read("b.zip");
        assertTrue(read.contains("inner-deep  b.zip/inner.zip/deep.txt  The mayor resigned.\n"), read);
        assertTrue(read.contains("""
                ! b.zip/middle.zip/inner.zip/deep.txt: archives lie more than 2 deep within each other
                    Unpack the outer one.
                """), read);
    }

    @Test
    void gzipIsUnpackedAsItIsRead() throws IOException {
        gzip("rows.jsonl.gz", "{\"text\": \"It rained.\"}\n".getBytes(StandardCharsets.UTF_8));
        gzip("page.html.gz", "<html><body><article><p>The mayor resigned.</p></article></body></html>".getBytes(StandardCharsets.UTF_8));
        assertEquals("page  page.html  The mayor resigned.\nrows-1  rows.jsonl:1  It rained.\n", read("page.html.gz", "rows.jsonl.gz"));
    }

    @Test
    void entriesThatDoHarmAreToldAndTheRestGoesOn() throws IOException {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(dir.resolve("evil.zip").toFile())) {
            add(zip, "/etc/passwd.txt", "The mayor resigned.");
            add(zip, "../../up.txt", "The mayor resigned.");
            add(zip, "C:\\up.txt", "The mayor resigned.");
            add(zip, "twice.txt", "The first.");
            add(zip, "twice.txt", "The second.");
            ZipArchiveEntry link = new ZipArchiveEntry("link.txt");
            link.setUnixMode(0120777);
            zip.putArchiveEntry(link);
            zip.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
            zip.closeArchiveEntry();
            add(zip, "bomb.txt", "0".repeat(2 << 20));
            add(zip, "large.txt", noise(4 << 20));
            add(zip, "good.txt", "Her deputy will serve.");
        }
        assertEquals("""
                twice  evil.zip/twice.txt  The first.
                good  evil.zip/good.txt  Her deputy will serve.
                ! evil.zip//etc/passwd.txt: the entry's path leads out of the archive
                    Unpack the archive yourself if you trust it, and name the folder.
                ! evil.zip/../../up.txt: the entry's path leads out of the archive
                    Unpack the archive yourself if you trust it, and name the folder.
                ! evil.zip/C:/up.txt: the entry's path leads out of the archive
                    Unpack the archive yourself if you trust it, and name the folder.
                ! evil.zip/twice.txt: another entry of the archive has the same name; the first is read
                    Unpack the archive yourself if you trust it, and name the folder.
                ! evil.zip/link.txt: the entry is a link, not a file
                    Unpack the archive yourself if you trust it, and name the folder.
                ! evil.zip/bomb.txt: it unpacks to more than 50 times its size, as an archive made to do harm does
                    Unpack it yourself if you trust it, and name the folder.
                ! evil.zip/large.txt: it is larger than 3 MB unpacked
                    Unpack it yourself if you trust it, and name the folder.
                """, read("evil.zip"));
    }

    @Test
    void encryptedEntriesAreTold() throws IOException {
        zip("a.zip", entries("a.txt", "The mayor resigned.", "b.txt", "Her deputy will serve."));
        byte[] bytes = Files.readAllBytes(dir.resolve("a.zip"));
        for (int i = 0; i < bytes.length - 10; i++) {
            boolean central = bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2;
            if (central) {
                bytes[i + 8] |= 1;
                break;
            }
        }
        Files.write(dir.resolve("a.zip"), bytes);
        assertEquals("""
                b  a.zip/b.txt  Her deputy will serve.
                ! a.zip/a.txt: the entry is encrypted
                    Unpack the archive yourself if you trust it, and name the folder.
                """, read("a.zip"));
    }

    @Test
    void anArchiveHasSoManyBytesAndEntriesAtMost() throws IOException {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 30; i++) {
            many.put("n" + i + ".txt", "It rained.".getBytes(StandardCharsets.UTF_8));
        }
        zip("many.zip", many);
        Map<String, byte[]> large = new LinkedHashMap<>();
        for (int i = 0; i < 6; i++) {
            large.put("n" + i + ".txt", noise(2 << 20).getBytes(StandardCharsets.UTF_8));
        }
        zip("large.zip", large);
        String read = read("many.zip");
        assertEquals(20, read.lines().filter(line -> line.startsWith("n")).count());
        assertTrue(read.endsWith("""
                ! many.zip: the archive holds more than 20 entries; the rest is left out
                    Unpack it yourself if you trust it, and name the folder.
                """), read);
        read = read("large.zip");
        assertEquals(4, read.lines().filter(line -> line.startsWith("n")).count());
        assertTrue(read.contains("more than 8 MB come out of the archive large.zip; the rest is left out"), read.substring(Math.max(0, read.length() - 500)));
    }

    @Test
    void truncatedArchivesAreTold() throws IOException {
        zip("a.zip", entries("a.txt", "The mayor resigned."));
        cut("a.zip");
        gzip("b.txt.gz", noise(1000).getBytes(StandardCharsets.UTF_8));
        cut("b.txt.gz");
        String read = read("a.zip", "b.txt.gz");
        assertTrue(read.contains("! a.zip: the archive is damaged or breaks off"), read);
        assertTrue(read.contains("! b.txt: the file cannot be read"), read);
    }

    @Test
    void answersOfServersAreReadFromWebArchives() throws IOException {
        String page = "<html><head><title>Mayor resigns</title></head><body><article><h1>Mayor resigns</h1><p>The mayor of Norwick, who is from D\u00fcnen, resigned.</p></article></body></html>";
        byte[] latin = page.getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        warc.write(record("warcinfo", "", "2026-01-12T10:00:00Z", "application/warc-fields", "software: x\r\n".getBytes(StandardCharsets.UTF_8)));
        warc.write(response("https://www.herald.example/city/mayor?page=1", "2026-01-12T10:00:00Z", "Content-Type: text/html; charset=iso-8859-1\r\n", latin));
        warc.write(response("https://herald.example/chunked", "2026-01-12T10:00:01Z", "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n", chunked(page("Ferry fares rise."))));
        warc.write(response("https://herald.example/packed", "2026-01-12T10:00:02Z", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", gzipped(page("Port strike ends."))));
        warc.write(response("https://herald.example/style.css", "2026-01-12T10:00:03Z", "Content-Type: text/css\r\n", "p {}".getBytes(StandardCharsets.UTF_8)));
        warc.write(response("https://herald.example/empty", "2026-01-12T10:00:04Z", "Content-Type: text/html\r\n", "<html><body><nav>Home</nav></body></html>".getBytes(StandardCharsets.UTF_8)));
        warc.write(response("https://herald.example/packed", "2026-01-13T10:00:02Z", "Content-Type: text/html\r\n", page("Port strike ends.")));
        warc.write(response("https://herald.example/packed", "2026-01-14T10:00:02Z", "Content-Type: text/html\r\n", page("Port strike goes on.")));
        Files.write(dir.resolve("crawl.warc"), warc.toByteArray());
        String expected = """
                herald.example-city-mayor-page-1-fe493b0f  crawl.warc/https://www.herald.example/city/mayor?page=1  Mayor resigns | The mayor of Norwick, who is from D\u00fcnen, resigned.
                herald.example-chunked  crawl.warc/https://herald.example/chunked  Ferry fares rise.
                herald.example-packed  crawl.warc/https://herald.example/packed  Port strike ends.
                herald.example-packed-20260114T100002Z  crawl.warc/https://herald.example/packed  Port strike goes on.
                - crawl.warc: 1 page holds no article
                - crawl.warc: 1 text is there again unchanged; read once
                """;
        assertEquals(expected, read("crawl.warc"));
        gzip("crawl.warc.gz", warc.toByteArray());
        assertEquals(expected.replace("crawl.warc", "crawl.warc.gz"), read("crawl.warc.gz"));
        Files.write(dir.resolve("crawl.warc"), Arrays.copyOf(warc.toByteArray(), 900));
        assertTrue(read("crawl.warc").contains("! crawl.warc"), read("crawl.warc"));
    }

    private String read(String... names) {
        Reading reading = new Documents(Patterns.STANDARD, SMALL).read(Arrays.stream(names).map(dir::resolve).toList(), Metadata.NONE);
        reading.documents().forEach(Shown::assertSpans);
        return (reading.documents().stream().map(d -> d.id() + "  " + d.path() + "  " + d.blocks().stream().limit(3).map(b -> b.span().in(d.text())).map(t -> t.substring(0, Math.min(80, t.length()))).collect(Collectors.joining(" | ")) + "\n")
                .collect(Collectors.joining()) + reading.problems().stream().map(p -> "! " + p.show() + "\n").collect(Collectors.joining())
                + reading.notices().stream().map(n -> "- " + n + "\n").collect(Collectors.joining())).replace(dir + "/", "");
    }

    private static Map<String, byte[]> entries(String... namesAndTexts) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            entries.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return entries;
    }

    private void zip(String name, Map<String, byte[]> entries) throws IOException {
        Files.write(dir.resolve(name), zip(entries));
    }

    static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putArchiveEntry(new ZipArchiveEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static void add(ZipArchiveOutputStream zip, String name, String text) throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeArchiveEntry();
    }

    private void gzip(String name, byte[] bytes) throws IOException {
        Files.write(dir.resolve(name), gzipped(bytes));
    }

    private static byte[] gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private void cut(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(dir.resolve(name));
        Files.write(dir.resolve(name), Arrays.copyOf(bytes, bytes.length * 2 / 3));
    }

    /** Text that hardly packs. */
    private static String noise(int length) {
        Random random = new Random(7);
        StringBuilder noise = new StringBuilder(length);
        while (noise.length() < length) {
            noise.append((char) ('a' + random.nextInt(26)));
        }
        return noise.toString();
    }

    private static byte[] page(String sentence) {
        return ("<html><body><article><p>" + sentence + "</p></article></body></html>").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] chunked(byte[] bytes) {
        return (Integer.toHexString(bytes.length) + "\r\n" + new String(bytes, StandardCharsets.UTF_8) + "\r\n0\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] response(String url, String date, String headers, byte[] body) throws IOException {
        ByteArrayOutputStream http = new ByteArrayOutputStream();
        http.write(("HTTP/1.1 200 OK\r\n" + headers + "\r\n").getBytes(StandardCharsets.UTF_8));
        http.write(body);
        return record("response", url, date, "application/http; msgtype=response", http.toByteArray());
    }

    private static byte[] record(String type, String url, String date, String contentType, byte[] block) throws IOException {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        String target = url.isEmpty() ? "" : "WARC-Target-URI: " + url + "\r\n";
        record.write(("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:" + UUID.nameUUIDFromBytes((url + date).getBytes(StandardCharsets.UTF_8)) + ">\r\nWARC-Date: " + date + "\r\n" + target
                + "Content-Type: " + contentType + "\r\nContent-Length: " + block.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        record.write(block);
        record.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        return record.toByteArray();
    }
}
