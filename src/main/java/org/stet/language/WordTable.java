package org.stet.language;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A fixed map from words to non-negative numbers that lies in a file and costs nothing to open: the file is mapped into memory and
 * read where it stands. It holds four bytes of nothing, the entries (length of the word in bytes, the word in UTF-8, the number), a
 * slot table with each entry's offset (0 for an empty slot; open addressing), and the number of slots.
 */
final class WordTable {

    private static final int ENTRY_HEADER = 2;

    private final ByteBuffer bytes;
    private final int slots;
    private final int firstSlot;

    WordTable(Path file) throws IOException {
        bytes = map(file);
        int end = bytes.limit() - Integer.BYTES;
        slots = bytes.getInt(end);
        firstSlot = end - slots * Integer.BYTES;
    }

    /** The whole file, mapped into memory read-only; at most 2 GB. */
    static ByteBuffer map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    /** The word's number, or -1 for a word that is not in the table. */
    int get(String word) {
        byte[] key = word.getBytes(StandardCharsets.UTF_8);
        for (int slot = hash(key) % slots;; slot = (slot + 1) % slots) {
            int entry = bytes.getInt(firstSlot + Integer.BYTES * slot);
            if (entry == 0) {
                return -1;
            }
            if (holds(entry, key)) {
                return bytes.getInt(entry + ENTRY_HEADER + key.length);
            }
        }
    }

    private boolean holds(int entry, byte[] key) {
        if (bytes.getShort(entry) != key.length) {
            return false;
        }
        for (int i = 0; i < key.length; i++) {
            if (bytes.get(entry + ENTRY_HEADER + i) != key[i]) {
                return false;
            }
        }
        return true;
    }

    /** FNV-1a, folded; not negative. */
    private static int hash(byte[] key) {
        int hash = 0x811c9dc5;
        for (byte b : key) {
            hash = (hash ^ (b & 0xff)) * 0x01000193;
        }
        return (hash ^ hash >>> 15) & Integer.MAX_VALUE;
    }

    /** Writes a table word by word; nothing but the offsets is held in memory. */
    static final class Writer implements Closeable {

        private final DataOutputStream out;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final DataOutputStream entries = new DataOutputStream(kept);
        private int count;

        Writer(Path file) throws IOException {
            out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
            out.writeInt(0);
        }

        /** Each word once. Words longer than 32767 bytes are left out. */
        void put(String word, int number) throws IOException {
            byte[] key = word.getBytes(StandardCharsets.UTF_8);
            if (key.length > Short.MAX_VALUE) {
                return;
            }
            entries.writeInt(hash(key));
            entries.writeInt(out.size());
            count++;
            out.writeShort(key.length);
            out.write(key);
            out.writeInt(number);
        }

        @Override
        public void close() throws IOException {
            try (out) {
                int[] slots = new int[count * 8 / 5 + 17];
                IntBuffer each = ByteBuffer.wrap(kept.toByteArray()).asIntBuffer();
                while (each.hasRemaining()) {
                    int slot = each.get() % slots.length;
                    while (slots[slot] != 0) {
                        slot = (slot + 1) % slots.length;
                    }
                    slots[slot] = each.get();
                }
                for (int offset : slots) {
                    out.writeInt(offset);
                }
                out.writeInt(slots.length);
            }
        }
    }
}
