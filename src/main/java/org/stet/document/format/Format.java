package org.stet.document.format;

import java.io.IOException;
import java.util.List;

/**
 * One kind of file. Formats know nothing of each other: what lies within an archive is handed on as content of its own. A new one needs its
 * class, and its place in {@link Formats}.
 */
public interface Format {

    /** Endings of file names that mean it, in lower case with the dot. */
    List<String> extensions();

    /**
     * Whether bytes that begin so are of this format whatever the file is called.
     *
     * @param head the first bytes, up to {@link Content#HEAD}
     */
    boolean recognises(byte[] head);

    /** Whether its extensions are those of many other files too, so that in a folder only what is recognised is taken. */
    default boolean sharesExtensions() {
        return false;
    }

    /** Whether one file may hold several documents. */
    default boolean holdsMany() {
        return false;
    }

    /** Whether what it holds is published again and again under one id as it changes. */
    default boolean changesInPlace() {
        return false;
    }

    /**
     * Hands on every article, in the order of the file.
     *
     * @throws org.stet.document.DocumentException if no more of it can be read
     * @throws IOException if the bytes cannot be had
     */
    void read(Content content, Outlet out) throws IOException;
}
