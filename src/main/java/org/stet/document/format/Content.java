package org.stet.document.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.document.ArchiveLimits;
import org.stet.document.DocumentException;
import org.stet.document.Metadata;

/** The bytes of a file, or of what lies in an archive, and what is known of them from outside. */
public final class Content {

    /** So many first bytes tell what a file is. */
    public static final int HEAD = 1 << 16;
    private static final int MAX_MEGABYTES = 20;
    /** Of one document. */
    public static final int MAX_BYTES = MAX_MEGABYTES << 20;

    private final String name;
    private final String id;
    private final Opening opening;
    private final int depth;
    private final Budget budget;
    private final Delivery delivery;
    private final @Nullable Path file;
    private final boolean named;
    private byte @Nullable [] whole;

    /** Gives the bytes from the first one on, as often as it is asked. */
    interface Opening {
        InputStream open() throws IOException;
    }

    /**
     * What came with the bytes.
     *
     * @param extension of the name, or what the media type stands for
     * @param charset   that the transport names; empty where it names none
     * @param captured  moment of a capture, as an id may hold it; empty for what is no capture
     * @param metadata  what holds where the bytes do not say otherwise
     * @param crawled   whether it came with whatever else a site serves, so that what is no article is no mistake
     */
    record Delivery(String extension, String charset, String captured, Metadata metadata, boolean crawled) {

        static Delivery of(String name) {
            return new Delivery(Content.extension(name), "", "", Metadata.NONE, false);
        }
    }

    private Content(String name, String id, Opening opening, int depth, Budget budget, Delivery delivery, @Nullable Path file, boolean named) {
        this.name = name;
        this.id = id;
        this.opening = opening;
        this.depth = depth;
        this.budget = budget;
        this.delivery = delivery;
        this.file = file;
        this.named = named;
    }

    /**
     * @param id    of its document where it tells none itself
     * @param named whether somebody named this very file, so that ids within it count from it
     */
    public static Content of(Path file, String id, boolean named, ArchiveLimits limits) {
        String name = file.toString();
        return new Content(name, id, () -> Files.newInputStream(file), 0, new Budget(limits, name), Delivery.of(name), file, named);
    }

    /** Bytes that are in memory. */
    public static Content of(String name, String id, byte[] bytes, ArchiveLimits limits) {
        return new Content(name, id, () -> new ByteArrayInputStream(bytes), 0, new Budget(limits, name), Delivery.of(name), null, true);
    }

    /**
     * What lies in this archive.
     *
     * @throws DocumentException if it lies too deep
     */
    Content inner(String innerName, String innerId, Opening bytes, Delivery with) {
        if (depth >= budget.limits().depth()) {
            throw DocumentException.of(innerName, "archives lie more than " + budget.limits().depth() + " deep within each other", "Unpack the outer one.");
        }
        return new Content(innerName, innerId, bytes, depth + 1, budget, with, null, false);
    }

    /** What messages call it. */
    public String name() {
        return name;
    }

    /** The id of its document where it tells none itself; a document of several adds to it. */
    public String id() {
        return id;
    }

    public String extension() {
        return delivery.extension;
    }

    String charset() {
        return delivery.charset;
    }

    public String captured() {
        return delivery.captured;
    }

    public Metadata metadata() {
        return delivery.metadata;
    }

    public boolean isCrawled() {
        return delivery.crawled;
    }

    /** What ids of the things within it begin with. */
    String prefix() {
        return named ? "" : id + "/";
    }

    /** The file these bytes are, if they are one by themselves. */
    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** All of them, whatever their number. */
    byte[] memory() throws IOException {
        try (InputStream in = open()) {
            return in.readAllBytes();
        }
    }

    Budget budget() {
        return budget;
    }

    /** Whether somebody named this very file. */
    public boolean isNamed() {
        return named;
    }

    /** The bytes from the first one on, as often as asked. */
    InputStream open() throws IOException {
        byte[] all = whole;
        if (all == null && file != null && Files.exists(file) && !Files.isRegularFile(file)) {
            all = once();
            whole = all;
        }
        return all == null ? opening.open() : new ByteArrayInputStream(all);
    }

    /** Of a pipe, which can be read but once. */
    private byte[] once() throws IOException {
        try (InputStream in = opening.open()) {
            return in.readNBytes(MAX_BYTES + 1);
        }
    }

    /** The first bytes, {@link #HEAD} at most. @throws DocumentException if it cannot be read */
    public byte[] head() {
        try (InputStream in = open()) {
            byte[] head = in.readNBytes(HEAD);
            whole = head.length < HEAD ? head : whole;
            return head;
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** All of them. @throws DocumentException if there are more than a document may have */
    byte[] bytes() throws IOException {
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                String size = file != null && Files.isRegularFile(file) ? (Files.size(file) >> 20) + " MB" : "more than " + MAX_MEGABYTES + " MB";
                throw DocumentException.of(name, "the file is too large (" + size + ")", "Documents may have up to " + MAX_MEGABYTES + " MB; split it.");
            }
            return bytes;
        }
    }

    /** Why something cannot be read. */
    public static DocumentException unreadable(String name, IOException e) {
        if (e instanceof NoSuchFileException) {
            return DocumentException.of(name, "there is no such file", "Check the path.");
        }
        if (e instanceof AccessDeniedException) {
            return DocumentException.of(name, "the file may not be read", "Check its permissions.");
        }
        return DocumentException.of(name, "the file cannot be read: " + e.getMessage(), "Check that it is whole.");
    }

    /** Of the bytes, 64 hex digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Of a file's name, in lower case with the dot; empty for none. */
    public static String extension(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String lower = last.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        for (String packed : List.of(".warc.gz")) {
            if (lower.endsWith(packed) && lower.length() > packed.length()) {
                return packed;
            }
        }
        return dot <= 0 ? "" : lower.substring(dot);
    }

    /** The name without its extension. */
    public static String stem(String name) {
        return name.substring(0, name.length() - extension(name).length());
    }
}
