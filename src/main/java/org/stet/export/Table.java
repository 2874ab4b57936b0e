package org.stet.export;

import java.io.IOException;

/** A file of rows that is being written. */
interface Table<T extends Record> extends AutoCloseable {

    void add(T row) throws IOException;

    @Override
    void close() throws IOException;
}
