package org.stet.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Embeds each text once, however many one alignment has of them. On one thread. */
final class Remembered implements Similarity {

    private final Similarity similarity;
    private final Map<String, float[]> known = new HashMap<>();

    Remembered(Similarity similarity) {
        this.similarity = similarity;
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        List<String> unknown = new ArrayList<>(new LinkedHashSet<>(texts));
        unknown.removeIf(known::containsKey);
        if (!unknown.isEmpty()) {
            List<float[]> vectors = similarity.embed(unknown);
            for (int i = 0; i < unknown.size(); i++) {
                known.put(unknown.get(i), vectors.get(i));
            }
        }
        return texts.stream().map(known::get).toList();
    }
}
