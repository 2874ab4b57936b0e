package org.stet.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.Golden;

class WordTest {

    private final Documents documents = new Documents(Patterns.STANDARD);

    @TempDir
    private Path dir;

    @Test
    void stylesGiveZonesAndPropertiesGiveParticulars() throws IOException {
        Files.write(dir.resolve("draft.docx"), draft());
        Reading reading = documents.read(List.of(dir.resolve("draft.docx")), Metadata.NONE);
        Golden.check("document/draft.docx.read", Shown.of(reading).replace(dir + "/", ""));
        reading.documents().forEach(Shown::assertSpans);
    }

    @Test
    void anyExtensionWillDo() throws IOException {
        Files.write(dir.resolve("draft.zip"), draft());
        assertTrue(documents.read(List.of(dir.resolve("draft.zip")), Metadata.NONE).documents().get(0).text().startsWith("Mayor resigns\n\n"));
    }

    @Test
    void damagedDocumentsAreTold() throws IOException {
        byte[] bytes = draft();
        Files.write(dir.resolve("cut.docx"), Arrays.copyOf(bytes, bytes.length / 2));
        Files.write(dir.resolve("none.docx"), ArchivesTest.zip(Map.of("word/document.xml", "<x/>".getBytes(StandardCharsets.UTF_8))));
        Files.writeString(dir.resolve("text.docx"), "Not Word.");
        List<String> told = documents.read(List.of(dir.resolve("cut.docx"), dir.resolve("none.docx"), dir.resolve("text.docx")), Metadata.NONE).problems().stream()
                .map(p -> p.show().replace(dir + "/", "").lines().findFirst().orElse("")).toList();
        assertEquals(List.of("cut.docx: the document is damaged", "none.docx: the document is damaged",
                "text.docx: this is not a Word document of the kind .docx"), told);
    }

    private static byte[] draft() throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            word.getProperties().getCoreProperties().setTitle("A title from long ago");
            word.getProperties().getCoreProperties().setCreator("Jane Doe");
            word.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(Instant.parse("2026-01-12T09:30:00Z"))));
            word.getProperties().getCoreProperties().setModified(Optional.of(Date.from(Instant.parse("2026-01-12T10:00:00Z"))));
            word.getProperties().getExtendedProperties().getUnderlyingProperties().setCompany("Norwick Herald");
            paragraph(word, "Title", "Mayor resigns");
            paragraph(word, "Subtitle", "Auditors found a gap of millions.");
            XWPFParagraph first = paragraph(word, "", "The mayor of Norwick resigned on ");
            first.createRun().setText("Monday");
            XWPFRun deleted = first.createRun();
            deleted.getCTR().addNewDelText().setStringValue(" Tuesday");
            first.createRun().setText(", the city said.");
            paragraph(word, "Caption", "Ada Quill at the town hall.");
            paragraph(word, "Heading1", "What the audit found");
            paragraph(word, "Quote", "“I take responsibility,” she said.");
            paragraph(word, "", "");
            paragraph(word, "ListParagraph", "The fund held 4.2 million crowns less than it should.");
            XWPFTable table = word.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Missing");
            table.getRow(0).getCell(1).setText("4.2 million crowns");
            table.getRow(1).getCell(0).setText("Years:");
            table.getRow(1).getCell(1).setText("2019 to 2025");
            paragraph(word, "", "Her deputy will serve until an election.");
            word.createFootnotes();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            word.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static XWPFParagraph paragraph(XWPFDocument word, String style, String text) {
        XWPFParagraph paragraph = word.createParagraph();
        if (!style.isEmpty()) {
            paragraph.setStyle(style);
        }
        paragraph.createRun().setText(text);
        return paragraph;
    }
}
