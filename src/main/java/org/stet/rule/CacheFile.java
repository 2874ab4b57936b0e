package org.stet.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file that only saves time: it appears whole or not at all, whoever else writes it at the moment, and it carries the SHA-256 of its
 * contents, so that a damaged one reads as missing.
 */
public final class CacheFile {

    private static final int SUM = 32;

    private final Path file;

    public CacheFile(Path file) {
        this.file = file;
    }

    /** Its contents; empty if it is missing, unreadable or damaged. */
    public Optional<byte[]> read() {
        try {
            byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
            int length = Math.max(0, bytes.length - SUM);
            byte[] contents = Arrays.copyOf(bytes, length);
            boolean whole = Arrays.equals(Checksum.of(contents), Arrays.copyOfRange(bytes, length, bytes.length));
            return whole ? Optional.of(contents) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Writes it, with the folder it lies in. Failing to do so costs time at the next start, so it is no error. */
    public void write(byte[] contents) {
        try {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            Path beside = Files.createTempFile(folder, "new-", ".part");
            try {
                byte[] bytes = Arrays.copyOf(contents, contents.length + SUM);
                System.arraycopy(Checksum.of(contents), 0, bytes, contents.length, SUM);
                Files.write(beside, bytes);
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            System.getLogger(CacheFile.class.getName()).log(System.Logger.Level.DEBUG, "cannot write " + file, e);
        }
    }
}
