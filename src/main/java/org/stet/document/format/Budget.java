package org.stet.document.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.stet.document.ArchiveLimits;
import org.stet.document.DocumentException;

/** What has come out of one archive so far, with the archives within it, held to the limits. */
final class Budget {

    private static final String UNPACK = "Unpack it yourself if you trust it, and name the folder.";

    private final ArchiveLimits limits;
    private final String archive;
    private long bytes;
    private int entries;

    Budget(ArchiveLimits limits, String archive) {
        this.limits = limits;
        this.archive = archive;
    }

    ArchiveLimits limits() {
        return limits;
    }

    /** Whether nothing more is taken out of the archive. */
    boolean isSpent() {
        return bytes > limits.totalBytes() || entries > limits.entries();
    }

    /** Counts one entry. @throws DocumentException if it is one too many */
    void entry() {
        if (++entries > limits.entries()) {
            throw DocumentException.of(archive, "the archive holds more than " + limits.entries() + " entries; the rest is left out", UNPACK);
        }
    }

    /**
     * The same bytes, each counted.
     *
     * @param entry  what messages call them
     * @param most   how many there may be
     * @param packed how many packed bytes have been read for them so far
     */
    InputStream count(InputStream in, String entry, long most, LongSupplier packed) {
        return new FilterInputStream(in) {

            private long own;

            @Override
            public int read() throws IOException {
                int next = super.read();
                counted(next < 0 ? 0 : 1);
                return next;
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                int read = super.read(buffer, from, length);
                counted(Math.max(read, 0));
                return read;
            }

            @Override
            public long skip(long count) throws IOException {
                long skipped = super.skip(count);
                counted(skipped);
                return skipped;
            }

            @Override
            public boolean markSupported() {
                return false;
            }

            private void counted(long count) {
                own += count;
                bytes += count;
                check(entry, own, most, packed.getAsLong());
            }
        };
    }

    private void check(String entry, long own, long most, long packed) {
        if (bytes > limits.totalBytes()) {
            throw DocumentException.of(entry, "more than " + size(limits.totalBytes()) + " come out of the archive " + archive + "; the rest is left out", UNPACK);
        }
        if (own > most) {
            throw DocumentException.of(entry, "it is larger than " + size(most) + " unpacked", UNPACK);
        }
        if (own > ArchiveLimits.FREE_BYTES && own / limits.ratio() > packed) {
            throw DocumentException.of(entry, "it unpacks to more than " + limits.ratio() + " times its size, as an archive made to do harm does", UNPACK);
        }
    }

    static String size(long bytes) {
        return bytes >= 1L << 30 ? (bytes >> 30) + " GB" : bytes >= 1 << 20 ? (bytes >> 20) + " MB" : bytes + " bytes";
    }
}
