package org.stet.document.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** The reading itself, apart from {@link GzipFormat} so that what it needs is loaded with the first such file only. */
final class GzipReader {

    private GzipReader() {
    }

    static void read(Content content, Outlet out) throws IOException {
        content.budget().entry();
        String name = Content.stem(content.name());
        out.content(content.inner(name.equals(content.name()) ? name + "/content" : name, Content.stem(content.id()), () -> open(content), Content.Delivery.of(name)));
    }

    private static InputStream open(Content content) throws IOException {
        GzipCompressorInputStream in = GzipCompressorInputStream.builder().setInputStream(new BufferedInputStream(content.open(), 1 << 16)).setDecompressConcatenated(true).get();
        return content.budget().count(in, content.name(), content.budget().limits().totalBytes(), in::getCompressedCount);
    }
}
