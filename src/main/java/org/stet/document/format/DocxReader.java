package org.stet.document.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.stet.document.DocumentException;

/** The reading itself, apart from {@link DocxFormat} so that what it needs is loaded with the first such file only. */
final class DocxReader {

    private DocxReader() {
    }

    static void read(Content content, Outlet out) throws IOException {
        byte[] bytes = content.bytes();
        if (!ZipFormat.isZip(bytes)) {
            throw DocumentException.of(content.name(), "this is not a Word document of the kind .docx", "Save it from Word as .docx or .txt.");
        }
        ZipReader.refuseBombs(content, bytes, () -> damaged(content.name()));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            Passages passages = new Passages();
            document.getBodyElements().forEach(element -> add(element, document, passages));
            if (!passages.hasProse()) {
                throw DocumentException.of(content.name(), "the document has no text", "Check that the right file was saved.");
            }
            out.article(passages.article(content.name(), card(document, passages).metadata(), "", Content.sha256(bytes)));
        } catch (POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw damaged(content.name());
        }
    }

    private static DocumentException damaged(String name) {
        return DocumentException.of(name, "the document is damaged", "Open it in Word and save it again; or save it as .txt.");
    }

    private static void add(IBodyElement element, XWPFDocument document, Passages passages) {
        if (element instanceof XWPFParagraph paragraph) {
            passages.add(kind(paragraph, document), text(paragraph));
        } else if (element instanceof XWPFTable table) {
            table.getRows().forEach(row -> add(row, document, passages));
        } else if (element instanceof XWPFSDT field) {
            passages.addPlain(field.getContent().getText());
        }
    }

    /** Tables of one column only give a page its form; of two, a row is a label and its value; larger ones are no prose. */
    private static void add(XWPFTableRow row, XWPFDocument document, Passages passages) {
        if (row.getTableCells().size() == 1) {
            row.getTableCells().get(0).getBodyElements().forEach(element -> add(element, document, passages));
            return;
        }
        boolean pair = row.getTableCells().size() == 2;
        String cells = row.getTableCells().stream().map(cell -> Passages.clean(cell.getText()).replace('\n', ' ')).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(pair ? ": " : " | "));
        passages.add(pair ? Unit.Kind.ITEM : Unit.Kind.FURNITURE, cells.replace(":: ", ": "));
    }

    private static String text(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream().filter(run -> run.getCTR().sizeOfDelTextArray() == 0 && !run.isVanish()).map(run -> run.text()).collect(Collectors.joining());
    }

    private static Unit.Kind kind(XWPFParagraph paragraph, XWPFDocument document) {
        String style = style(paragraph, document);
        if (style.equals("title")) {
            return Unit.Kind.HEADLINE;
        }
        if (style.equals("subtitle")) {
            return Unit.Kind.SUMMARY;
        }
        if (style.startsWith("heading")) {
            return Unit.Kind.HEADING;
        }
        if (style.equals("caption")) {
            return Unit.Kind.CAPTION;
        }
        if (style.equals("quote") || style.equals("intense quote") || style.equals("block text")) {
            return Unit.Kind.QUOTATION;
        }
        return paragraph.getNumID() != null || style.startsWith("list") ? Unit.Kind.ITEM : Unit.Kind.PARAGRAPH;
    }

    /** The style's name: of Word's own styles the English one in lower case, in whatever language Word runs. */
    private static String style(XWPFParagraph paragraph, XWPFDocument document) {
        String id = paragraph.getStyle();
        if (id == null) {
            return "";
        }
        XWPFStyle style = document.getStyles() == null ? null : document.getStyles().getStyle(id);
        return (style == null || style.getName() == null ? id.replaceAll("(?<=\\D)\\d+$", "") : style.getName()).toLowerCase(Locale.ROOT);
    }

    private static Card card(XWPFDocument document, Passages passages) {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        Card card = new Card();
        passages.firstTitle().ifPresent(card::headline);
        passages.firstHeading().ifPresent(card::headline);
        Optional.ofNullable(core.getTitle()).ifPresent(card::headline);
        Optional.ofNullable(core.getCreator()).ifPresent(card::writer);
        Optional.ofNullable(core.getCreated()).map(Date::toInstant).ifPresent(moment -> card.published(moment.toString()));
        Optional.ofNullable(core.getModified()).map(Date::toInstant).ifPresent(moment -> card.updated(moment.toString()));
        Optional.ofNullable(core.getUnderlyingProperties().getLanguageProperty().orElse(null)).ifPresent(card::language);
        Optional.ofNullable(document.getProperties().getExtendedProperties().getUnderlyingProperties().getCompany()).ifPresent(card::publisher);
        return card;
    }
}
