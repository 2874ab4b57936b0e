package org.stet.document.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** Web archives (ISO 28500), packed or not: of the answers of servers those that went well and are of a kind that is read. */
final class WarcFormat implements Format {

    @Override
    public Traits traits() {
        return Traits.of(".warc", ".warc.gz").ofMany();
    }

    @Override
    public boolean recognises(byte[] head) {
        if (!GzipFormat.isGzip(head)) {
            return isWarc(head);
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
            return isWarc(in.readNBytes(8));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isWarc(byte[] head) {
        return new String(head, 0, Math.min(head.length, 5), StandardCharsets.ISO_8859_1).equals("WARC/");
    }

    @Override
    public void read(Content content, Outlet out) throws IOException {
        WarcRecords.read(content, out);
    }
}
