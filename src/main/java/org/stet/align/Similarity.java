package org.stet.align;

import java.util.List;

/** How near in meaning two short texts are. */
public interface Similarity {

    /** One vector of unit length for each text, in their order; the dot product of two is their cosine, -1 to 1. */
    List<float[]> embed(List<String> texts);

    /** Cosine of two vectors of unit length. */
    static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
