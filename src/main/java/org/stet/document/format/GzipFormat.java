package org.stet.document.format;

import java.io.IOException;
import java.util.List;

/** One file packed with gzip, read as it is unpacked. */
final class GzipFormat implements Format {

    @Override
    public List<String> extensions() {
        return List.of(".gz");
    }

    @Override
    public boolean recognises(byte[] head) {
        return isGzip(head);
    }

    @Override
    public boolean holdsMany() {
        return true;
    }

    static boolean isGzip(byte[] head) {
        return head.length > 2 && head[0] == 0x1F && head[1] == (byte) 0x8B && head[2] == 8;
    }

    @Override
    public void read(Content content, Outlet out) throws IOException {
        GzipReader.read(content, out);
    }
}
