package org.stet.align;

import java.util.List;
import org.stet.fact.Cause;

/** Whether two texts give the same cause, in whatever words. */
final class CauseComparison {

    private static final double SAME = 0.35;
    private static final double SAME_WORDS = 0.4;

    private final Vocabulary vocabulary;
    private final Similarity similarity;

    CauseComparison(Vocabulary vocabulary, Similarity similarity) {
        this.vocabulary = vocabulary;
        this.similarity = similarity;
    }

    boolean alike(Cause one, Cause other) {
        if (Vocabulary.overlap(vocabulary.content(one.text()), vocabulary.content(other.text())) >= SAME_WORDS) {
            return true;
        }
        List<float[]> vectors = similarity.embed(List.of(one.text(), other.text()));
        return Similarity.cosine(vectors.get(0), vectors.get(1)) >= SAME;
    }
}
