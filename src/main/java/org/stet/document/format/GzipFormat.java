package org.stet.document.format;

import java.io.IOException;

/** One file packed with gzip, read as it is unpacked. */
final class GzipFormat implements Format {

    @Override
    public Traits traits() {
        return Traits.of(".gz").ofMany();
    }

    @Override
    public boolean recognises(byte[] head) {
        return isGzip(head);
    }

    static boolean isGzip(byte[] head) {
        return head.length > 2 && head[0] == 0x1F && head[1] == (byte) 0x8B && head[2] == 8;
    }

    @Override
    public void read(Content content, Outlet out) throws IOException {
        GzipReader.read(content, out);
    }
}
