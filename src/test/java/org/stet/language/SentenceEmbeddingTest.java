package org.stet.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentenceEmbeddingTest {

    private static List<float[]> embed(String... texts) {
        return Models.LANGUAGE.embedding().embed(List.of(texts));
    }

    private static double dot(float[] one, float[] other) {
        return IntStream.range(0, one.length).mapToDouble(i -> one[i] * other[i]).sum();
    }

    @Test
    void likeMeaningsLieNear() {
        List<float[]> vectors = embed("The bridge collapsed.", "The bridge fell down.", "Bread got cheaper.");
        assertEquals(1, dot(vectors.get(0), vectors.get(0)), 1e-5);
        assertTrue(dot(vectors.get(0), vectors.get(1)) > dot(vectors.get(0), vectors.get(2)) + 0.3);
    }

    @Test
    void blankTextIsNearToNothing() {
        assertArrayEquals(new float[SentenceEmbedding.DIMENSIONS], embed(" ").get(0));
    }

    @Test
    void threadsGiveTheSameVectors() {
        float[] expected = embed("The bridge collapsed.").get(0);
        IntStream.range(0, 4).mapToObj(i -> CompletableFuture.supplyAsync(() -> embed("The bridge collapsed.").get(0))).toList()
                .forEach(vector -> assertArrayEquals(expected, vector.join()));
    }
}
