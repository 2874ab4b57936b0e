package org.stet.document.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

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
        content.budget().entry();
        String name = Content.stem(content.name());
        out.content(content.inner(name.equals(content.name()) ? name + "/content" : name, Content.stem(content.id()), () -> open(content), Content.Delivery.of(name)));
    }

    private static InputStream open(Content content) throws IOException {
        GzipCompressorInputStream in = GzipCompressorInputStream.builder().setInputStream(new BufferedInputStream(content.open(), 1 << 16)).setDecompressConcatenated(true).get();
        return content.budget().count(in, content.name(), content.budget().limits().totalBytes(), in::getCompressedCount);
    }
}
