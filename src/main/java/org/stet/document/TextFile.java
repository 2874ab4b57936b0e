package org.stet.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.stet.text.Source;

/**
 * The decoded text of a UTF-8 file. A byte order mark is not part of the text; line ends are kept.
 *
 * @param sha256 of the bytes, 64 hex digits
 */
record TextFile(Source source, String sha256) {

    static final int MAX_MEGABYTES = 20;
    static final int MAX_BYTES = MAX_MEGABYTES << 20;

    /** @throws DocumentException if the file is missing, unreadable, too large, binary, not UTF-8 or blank */
    static TextFile read(Path path) {
        return of(path.toString(), bytes(path));
    }

    /** @throws DocumentException if the bytes are binary, not UTF-8 or blank */
    static TextFile of(String name, byte[] bytes) {
        String text = decode(name, bytes);
        if (text.chars().allMatch(c -> Blank.is((char) c))) {
            throw DocumentException.of(name, "the text is empty", "Check that the right file was saved.");
        }
        return new TextFile(new Source(name, text), sha256(bytes));
    }

    private static byte[] bytes(Path path) {
        String name = path.toString();
        try {
            if (Files.size(path) > MAX_BYTES) {
                throw tooLarge(name, (Files.size(path) >> 20) + " MB");
            }
            try (InputStream in = Files.newInputStream(path)) {
                byte[] bytes = in.readNBytes(MAX_BYTES + 1);
                if (bytes.length > MAX_BYTES) {
                    throw tooLarge(name, "more than " + MAX_MEGABYTES + " MB");
                }
                return bytes;
            }
        } catch (NoSuchFileException e) {
            throw DocumentException.of(name, "there is no such file", "Check the path.");
        } catch (AccessDeniedException e) {
            throw DocumentException.of(name, "the file may not be read", "Check its permissions.");
        } catch (IOException e) {
            throw DocumentException.of(name, "the file cannot be read: " + e.getMessage(), "");
        }
    }

    private static DocumentException tooLarge(String name, String size) {
        return DocumentException.of(name, "the file is too large (" + size + ")", "Documents may have up to " + MAX_MEGABYTES + " MB; split it.");
    }

    private static String decode(String name, byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1)) {
            throw DocumentException.of(name, "the file is in UTF-16", "Save it as UTF-8.");
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw DocumentException.of(name, "this is a binary file, not text (NUL at byte " + i + ")", "Export the article as text.");
            }
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(in, out, true);
        if (result.isError()) {
            throw DocumentException.of(name, "the file is not valid UTF-8 (at byte " + in.position() + ")", "Save it as UTF-8.");
        }
        String text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
