package org.stet.document.format;

import java.io.IOException;

/** Zip archives of any of the other formats, entry by entry in the archive's order. Nothing is written to disk. */
final class ZipFormat implements Format {

    @Override
    public Traits traits() {
        return Traits.of(".zip").ofMany();
    }

    @Override
    public boolean recognises(byte[] head) {
        return isZip(head) && !DocxFormat.isWord(head);
    }

    /** Whether it begins as a zip archive does, or is an empty one. */
    static boolean isZip(byte[] head) {
        return head.length > 3 && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 && head[3] == 4 || head[2] == 5 && head[3] == 6);
    }

    @Override
    public void read(Content content, Outlet out) throws IOException {
        ZipReader.read(content, out);
    }
}
