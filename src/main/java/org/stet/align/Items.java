package org.stet.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** All facts of one kind in a story, numbered document by document in the order of the documents. */
final class Items<T> {

    private final List<T> all = new ArrayList<>();
    private final int[] first;
    private int[] documents = new int[64];

    Items(List<Side> sides, Function<Side, ? extends List<? extends T>> facts) {
        first = new int[sides.size() + 1];
        for (int document = 0; document < sides.size(); document++) {
            all.addAll(facts.apply(sides.get(document)));
            first[document + 1] = all.size();
            if (all.size() > documents.length) {
                documents = Arrays.copyOf(documents, Math.max(all.size(), 2 * documents.length));
            }
            Arrays.fill(documents, first[document], all.size(), document);
        }
    }

    List<T> all() {
        return all;
    }

    T get(int item) {
        return all.get(item);
    }

    int size() {
        return all.size();
    }

    /** The number of the document that an item stands in. */
    int document(int item) {
        return documents[item];
    }

    /** The first item of the document, or of the next that has one; the number of all for the document after the last. */
    int first(int document) {
        return first[document];
    }

    int documents() {
        return first.length - 1;
    }
}
