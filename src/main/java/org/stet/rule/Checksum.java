package org.stet.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedSet;
import java.util.TreeSet;

/** The SHA-256 of named contents, independent of the order in which they are added. */
public final class Checksum {

    private final SortedSet<String> parts = new TreeSet<>();

    /** Contents of the same name and of different bytes all count. */
    public void add(String name, byte[] contents) {
        parts.add(name + '\n' + hex(contents));
    }

    /** Adds the class file of a class, so that the sum changes when the class does. */
    public void add(Class<?> type) {
        try (InputStream in = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            add(type.getName(), in == null ? new byte[0] : in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String hex() {
        return hex(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }

    /** The SHA-256 of the bytes, 64 lower-case hex digits. */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(of(bytes));
    }

    static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
