package org.stet.document.format;

import java.io.IOException;

/**
 * One kind of file. Formats know nothing of each other: what lies within an archive is handed on as content of its own. A new one needs its
 * class, and its place in {@link Formats}.
 */
public interface Format {

    Traits traits();

    /**
     * Whether bytes that begin so are of this format whatever the file is called.
     *
     * @param head the first bytes, up to {@link Content#HEAD}
     */
    boolean recognises(byte[] head);

    /**
     * Hands on every article, in the order of the file.
     *
     * @throws org.stet.document.DocumentException if no more of it can be read
     * @throws IOException if the bytes cannot be had
     */
    void read(Content content, Outlet out) throws IOException;
}
