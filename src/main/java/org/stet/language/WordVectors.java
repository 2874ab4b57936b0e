package org.stet.language;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The name tagger's word embeddings as a read-only map over two mapped files: {@code name.tab}, a {@link WordTable} of rows, and
 * {@code name.vec}: the number of dimensions, then the rows. Only {@code get} is supported, which is all the tagger asks.
 */
final class WordVectors extends AbstractMap<String, float[]> {

    private final WordTable rows;
    private final FloatBuffer values;
    private final int dimensions;

    WordVectors(Path folder, String name) throws IOException {
        rows = new WordTable(folder.resolve(name + ".tab"));
        ByteBuffer file = WordTable.map(folder.resolve(name + ".vec"));
        dimensions = file.getInt(0);
        values = file.position(Integer.BYTES).slice().asFloatBuffer();
    }

    @Override
    public float @Nullable [] get(@Nullable Object word) {
        int row = word instanceof String key ? rows.get(key) : -1;
        if (row < 0) {
            return null;
        }
        float[] vector = new float[dimensions];
        values.get(row * dimensions, vector);
        return vector;
    }

    @Override
    public Set<Entry<String, float[]>> entrySet() {
        throw new UnsupportedOperationException("only get");
    }

    static void write(Path folder, String name, Map<String, float[]> vectors) throws IOException {
        try (WordTable.Writer rows = new WordTable.Writer(folder.resolve(name + ".tab"));
                DataOutputStream out = new DataOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(folder.resolve(name + ".vec"))))) {
            out.writeInt(vectors.values().iterator().next().length);
            int row = 0;
            for (String word : vectors.keySet().stream().sorted().toList()) {
                rows.put(word, row++);
                for (float value : vectors.get(word)) {
                    out.writeFloat(value);
                }
            }
        }
    }
}
