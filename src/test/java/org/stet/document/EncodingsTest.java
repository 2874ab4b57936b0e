package org.stet.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Character sets, named and not. */
class EncodingsTest {

    private static final String WESTERN = "The mayor of Bogot\u00e1 said on Monday that the caf\u00e9 near the river would stay shut, and that its owner, Mr M\u00fcller, had been told.";
    private static final String QUOTED = "The mayor said: \u201cI take responsibility\u201d \u2013 and that Norwick\u2019s harbour would be sold for \u20ac3 million.";
    private static final String JAPANESE = "\u5e02\u9577\u306f\u6708\u66dc\u65e5\u306b\u8f9e\u4efb\u3057\u307e\u3057\u305f\u3002\u5f8c\u4efb\u306f\u526f\u5e02\u9577\u304c\u52d9\u3081\u307e\u3059\u3002\u6e2f\u306e\u57fa\u91d1\u304b\u3089\u591a\u984d\u306e\u8cc7\u91d1\u304c\u5931\u308f\u308c\u3066\u3044\u305f\u3068\u3044\u3046\u3053\u3068\u3067\u3059\u3002";

    private final Documents documents = new Documents(Patterns.STANDARD);

    @TempDir
    private Path dir;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void westernTextIsRead(String charset) throws IOException {
        assertEquals(WESTERN, text("a.txt", WESTERN.getBytes(charset)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void quotationMarksAreRead(String charset) throws IOException {
        assertEquals(QUOTED, text("a.txt", QUOTED.getBytes(charset)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "Shift_JIS", "EUC-JP", "ISO-2022-JP"})
    void japaneseTextIsRead(String charset) throws IOException {
        assertEquals(JAPANESE, text("a.txt", JAPANESE.getBytes(charset)));
    }

    @Test
    void aShortTextWithOneAccentIsWestern() throws IOException {
        assertEquals("Das Caf\u00e9 bleibt zu.", text("a.txt", "Das Caf\u00e9 bleibt zu.".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals("Caf\u00e9", text("b.txt", "Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals("He paid \u00a350 for it.", text("c.txt", "He paid \u00a350 for it.".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals("It\u2019s over.", text("d.txt", "It\u2019s over.".getBytes("windows-1252")));
    }

    @Test
    void whatAPageOrFileNamesIsTaken() throws IOException {
        String page = "<html><head><meta charset=\"windows-1251\"></head><body><article><p>\u041c\u044d\u0440 \u0443\u0448\u0451\u043b.</p></article></body></html>";
        assertEquals("\u041c\u044d\u0440 \u0443\u0448\u0451\u043b.", text("a.html", page.getBytes("windows-1251")));
        String nitf = "<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?><nitf><body><body.content><p>\u0141\u00f3d\u017a wita.</p></body.content></body></nitf>";
        assertEquals("\u0141\u00f3d\u017a wita.", text("a.xml", nitf.getBytes("ISO-8859-2")));
        String wrong = "<html><head><meta charset=\"iso-8859-1\"></head><body><article><p>Bogot\u00e1 waits.</p></article></body></html>";
        assertEquals("Bogot\u00e1 waits.", text("b.html", wrong.getBytes(StandardCharsets.UTF_8)));
        byte[] wide = ("<?xml version=\"1.0\" encoding=\"UTF-16\"?><nitf><body><body.content><p>Bogot\u00e1 waits.</p></body.content></body></nitf>").getBytes(StandardCharsets.UTF_16);
        assertEquals("Bogot\u00e1 waits.", text("b.xml", wide));
    }

    @Test
    void rowsAreReadInTheirCharacterSet() throws IOException {
        String rows = "id,text\n" + "1,It rained.\n".repeat(8000) + "2,Bogot\u00e1 waits.\n";
        Files.write(dir.resolve("a.csv"), rows.replaceAll("(?m)^1,", ",").getBytes("windows-1252"));
        Reading reading = documents.read(List.of(dir.resolve("a.csv")), Metadata.NONE);
        assertEquals("Bogot\u00e1 waits.", reading.documents().get(8000).text());
    }

    @Test
    void binaryFilesAreRefused() throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        picture.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 1, 2, 3, (byte) 0xFF});
        Files.write(dir.resolve("a.txt"), picture.toByteArray());
        assertTrue(documents.read(List.of(dir.resolve("a.txt")), Metadata.NONE).problems().get(0).what().startsWith("this is a binary file"));
    }

    private String text(String name, byte[] bytes) throws IOException {
        Files.write(dir.resolve(name), bytes);
        Reading reading = documents.read(List.of(dir.resolve(name)), Metadata.NONE);
        assertEquals(List.of(), reading.problems());
        return reading.documents().get(0).text();
    }
}
