package org.stet.language;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The weights of one of NLP4J's models, of which 6 to 14 in a hundred are not zero. The file holds only these: the numbers of labels
 * and features, for each feature (and once more) the number of weights before its own, all weights, and the label of each in a byte.
 * Gives the same scores as the library's own vector, in a tenth of the memory. Only scoring is supported. The weights are copied out
 * of the file: the simple compiler reads an array several times as fast as a mapped file, and a third of the parsing is this sum.
 */
final class SparseWeights extends ColumnMajorVector {

    private static final long serialVersionUID = 1;
    private static final int HEADER = 2;

    private final transient int[] before;
    private final transient float[] weights;
    private final transient byte[] labels;

    SparseWeights(Path path) throws IOException {
        ByteBuffer file = WordTable.map(path);
        IntBuffer numbers = file.asIntBuffer();
        label_size = numbers.get(0);
        feature_size = numbers.get(1);
        before = new int[feature_size + 1];
        numbers.get(HEADER, before);
        weights = new float[before[feature_size]];
        int firstWeight = HEADER + before.length;
        file.asFloatBuffer().get(firstWeight, weights);
        labels = new byte[weights.length];
        file.get(Integer.BYTES * (firstWeight + weights.length), labels);
    }

    @Override
    public void addScores(SparseVector features, float[] scores) {
        for (SparseItem item : features.getVector()) {
            int feature = item.getIndex();
            if (feature < feature_size) {
                float value = item.getValue();
                int end = before[feature + 1];
                for (int i = before[feature]; i < end; i++) {
                    scores[labels[i] & 0xff] += weights[i] * value;
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
