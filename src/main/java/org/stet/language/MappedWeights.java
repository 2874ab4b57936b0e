package org.stet.language;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The weights of one of NLP4J's models, of which 6 to 14 in a hundred are not zero, over a mapped file that holds only these: the
 * numbers of labels and features, for each feature (and once more) the number of weights before its own, all weights, and the
 * label of each in a byte. Gives the same scores as the library's own vector, in a tenth of the memory. Only scoring is supported.
 */
final class MappedWeights extends ColumnMajorVector {

    private static final long serialVersionUID = 1;
    private static final int HEADER = 2 * Integer.BYTES;

    private final transient ByteBuffer file;
    private final int firstWeight;
    private final int firstLabel;

    MappedWeights(Path path) throws IOException {
        file = WordTable.map(path);
        label_size = file.getInt(0);
        feature_size = file.getInt(Integer.BYTES);
        firstWeight = HEADER + Integer.BYTES * (feature_size + 1);
        firstLabel = firstWeight + Float.BYTES * before(feature_size);
    }

    private int before(int feature) {
        return file.getInt(HEADER + Integer.BYTES * feature);
    }

    @Override
    public void addScores(SparseVector features, float[] scores) {
        for (SparseItem item : features) {
            if (item.getIndex() < feature_size) {
                int end = before(item.getIndex() + 1);
                for (int i = before(item.getIndex()); i < end; i++) {
                    scores[file.get(firstLabel + i) & 0xff] += file.getFloat(firstWeight + Float.BYTES * i) * item.getValue();
                }
            }
        }
    }

    /** @param weights of at most 256 labels */
    static void write(Path path, MajorVector weights) throws IOException {
        int labels = weights.getLabelSize();
        int features = weights.getFeatureSize();
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path)))) {
            out.writeInt(labels);
            out.writeInt(features);
            int before = 0;
            for (int i = 0; i < features * labels; i++) {
                if (i % labels == 0) {
                    out.writeInt(before);
                }
                before += weights.get(i) == 0 ? 0 : 1;
            }
            out.writeInt(before);
            for (int i = 0; i < features * labels; i++) {
                if (weights.get(i) != 0) {
                    out.writeFloat(weights.get(i));
                }
            }
            for (int i = 0; i < features * labels; i++) {
                if (weights.get(i) != 0) {
                    out.writeByte(i % labels);
                }
            }
        }
    }
}
