package org.stet.language;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A fixed map from words to lists of words, in two mapped files: {@code name.tab}, a {@link WordTable} of offsets into
 * {@code name.val}, where each different list stands once: its length, and each word's length in bytes and UTF-8 bytes.
 */
final class WordLists {

    private final WordTable offsets;
    private final ByteBuffer values;

    WordLists(Path folder, String name) throws IOException {
        offsets = new WordTable(table(folder, name));
        values = WordTable.map(values(folder, name));
    }

    private static Path table(Path folder, String name) {
        return folder.resolve(name + ".tab");
    }

    private static Path values(Path folder, String name) {
        return folder.resolve(name + ".val");
    }

    /** The word's list in its order; empty for a word that has none. */
    List<String> get(String word) {
        int offset = offsets.get(word);
        return offset < 0 ? List.of() : read(offset);
    }

    boolean has(String word) {
        return offsets.get(word) >= 0;
    }

    private List<String> read(int offset) {
        int length = values.getInt(offset);
        List<String> list = new ArrayList<>(length);
        int at = offset + Integer.BYTES;
        for (int i = 0; i < length; i++) {
            byte[] word = new byte[values.getShort(at)];
            values.get(at + Short.BYTES, word);
            list.add(new String(word, StandardCharsets.UTF_8));
            at += Short.BYTES + word.length;
        }
        return list;
    }

    /** Writes the list of each of the words. */
    static void write(Path folder, String name, Collection<String> words, Function<String, List<String>> lists) throws IOException {
        Map<List<String>, Integer> written = new HashMap<>();
        try (WordTable.Writer table = new WordTable.Writer(table(folder, name));
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(values(folder, name))))) {
            for (String word : words.stream().sorted().toList()) {
                List<String> list = lists.apply(word);
                Integer offset = written.get(list);
                if (offset == null) {
                    offset = out.size();
                    written.put(list, offset);
                    write(out, list);
                }
                table.put(word, offset);
            }
        }
    }

    private static void write(DataOutputStream out, List<String> list) throws IOException {
        out.writeInt(list.size());
        for (String word : list) {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            out.writeShort(bytes.length);
            out.write(bytes);
        }
    }
}
