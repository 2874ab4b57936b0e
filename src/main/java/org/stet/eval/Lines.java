package org.stet.eval;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The lines of a UTF-8 file, one at a time. They end at LF, CR or CR LF, as those of {@link org.stet.text.Source} do. */
final class Lines implements AutoCloseable {

    /** Of a longer line only so much is kept as shows that it is too long. */
    static final int MAX_BYTES = 20 << 20;

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private long bytes;
    private int number;

    Lines(Path file) throws IOException {
        this.in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    }

    /**
     * One line.
     *
     * @param number from 1
     * @param text   without its end, and without a byte order mark
     * @param wrong  why it cannot be read; empty if it can
     */
    record Line(int number, String text, String wrong) {
    }

    /** How many bytes have been read. */
    long bytes() {
        return bytes;
    }

    /** The next line; null at the end. */
    @Nullable Line next() throws IOException {
        int next = read();
        if (next < 0) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (; next >= 0 && next != '\n' && next != '\r'; next = read()) {
            if (line.size() <= MAX_BYTES) {
                line.write(next);
            }
        }
        if (next == '\r') {
            in.mark(1);
            if (read() != '\n') {
                in.reset();
            }
        }
        return decoded(++number, line.toByteArray());
    }

    private int read() throws IOException {
        bytes++;
        return in.read();
    }

    private static Line decoded(int number, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return new Line(number, "", "the line is too large");
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new Line(number, number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text, "");
        } catch (CharacterCodingException e) {
            return new Line(number, "", "this is not valid UTF-8");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
