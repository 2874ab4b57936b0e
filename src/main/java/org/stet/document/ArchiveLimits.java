package org.stet.document;

/**
 * How far archives are opened, so that none fills memory, disk or night. What goes beyond is told of and left out.
 *
 * @param entryBytes of one entry, unpacked
 * @param totalBytes of all that comes out of one archive, with those within it
 * @param ratio      how many times its packed size an entry may have unpacked; asked from {@link #FREE_BYTES} on
 * @param depth      how many archives may lie within each other, from 1
 * @param entries    in one archive, with those within it
 */
public record ArchiveLimits(long entryBytes, long totalBytes, int ratio, int depth, int entries) {

    /** So many bytes come out of anything. */
    public static final long FREE_BYTES = 1 << 20;

    /** 128 MB an entry, 256 GB an archive, 200 to 1, three within each other, five million entries. */
    public static final ArchiveLimits STANDARD = new ArchiveLimits(128L << 20, 256L << 30, 200, 3, 5_000_000);

    public ArchiveLimits {
        if (entryBytes < 1 || totalBytes < 1 || ratio < 1 || depth < 1 || entries < 1) {
            throw new IllegalArgumentException("limits begin at 1");
        }
    }
}
