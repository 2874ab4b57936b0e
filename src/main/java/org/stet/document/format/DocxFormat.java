package org.stet.document.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Word documents as saved since 2007. Zones come from the styles of paragraphs; what was deleted under tracked changes is no text. */
final class DocxFormat implements Format {

    @Override
    public Traits traits() {
        return Traits.of(".docx");
    }

    @Override
    public boolean recognises(byte[] head) {
        return isWord(head);
    }

    /** Whether a zip archive that begins so is a Word document. */
    static boolean isWord(byte[] head) {
        if (!ZipFormat.isZip(head)) {
            return false;
        }
        String names = new String(head, StandardCharsets.ISO_8859_1);
        return names.contains("word/") && (names.startsWith("[Content_Types].xml", 30) || names.startsWith("_rels/", 30) || names.startsWith("docProps/", 30)
                || names.startsWith("word/", 30));
    }

    @Override
    public void read(Content content, Outlet out) throws IOException {
        DocxReader.read(content, out);
    }
}
