package org.stet.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The words and figures of a story's texts: which documents have all of some words, or a figure in some range. */
final class Texts {

    /** Texts looked through for each one wanted, where words are so common that many have them but few so. */
    private static final int PATIENCE = 32;

    private final List<Side> sides;
    private final int reach;
    private final Postings words = new Postings();
    /** By value, then by document. */
    private final List<Figure> figures;

    private record Figure(double value, int document) {

        static final Comparator<Figure> ORDER = Comparator.comparingDouble(Figure::value).thenComparingInt(Figure::document);
    }

    /** @param reach documents to be found at most */
    Texts(List<Side> sides, int reach) {
        this.sides = sides;
        this.reach = reach;
        List<Figure> all = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            int document = i;
            sides.get(i).textWords().forEach(w -> words.add(Keys.of("word", w), document));
            sides.get(i).figures().distinct().forEach(f -> all.add(new Figure(f, document)));
        }
        words.sort();
        all.sort(Figure.ORDER);
        figures = List.copyOf(all);
    }

    /** The nearest documents other than this one that have all the words, in any order, and that pass the test; no words are in every text. */
    int[] having(Collection<String> sought, int own, IntPredicate test) {
        long[] keys = sought.stream().filter(w -> !w.equals(QuoteText.ANY)).distinct().mapToLong(w -> Keys.of("word", w)).toArray();
        if (keys.length == 0) {
            return IntStream.range(0, sides.size()).filter(d -> d != own && test.test(d)).limit(reach).toArray();
        }
        long rarest = keys[0];
        int from = 0;
        int to = Integer.MAX_VALUE;
        for (long key : keys) {
            int begin = words.from(key);
            int end = words.to(key, begin);
            if (end - begin < to - from) {
                rarest = key;
                from = begin;
                to = end;
            }
        }
        return nearest(keys, words.at(rarest, own), from, to, own, test);
    }

    private int[] nearest(long[] keys, int start, int from, int to, int own, IntPredicate test) {
        int[] found = new int[reach];
        int size = 0;
        int tries = 0;
        int right = start;
        int left = start - 1;
        while (size < reach && tries < (long) PATIENCE * reach && (left >= from || right < to)) {
            boolean isRight = left < from || right < to && words.item(right) - own <= own - words.item(left);
            int document = words.item(isRight ? right++ : left--);
            if (document != own && hasAll(document, keys)) {
                tries++;
                if (test.test(document)) {
                    found[size++] = document;
                }
            }
        }
        return Arrays.copyOf(found, size);
    }

    private boolean hasAll(int document, long[] keys) {
        return Arrays.stream(keys).allMatch(key -> words.has(key, document));
    }

    /** The next documents after this one that have a figure in the range; bounds inclusive. */
    int[] figures(double low, double high, int own) {
        Set<Integer> documents = new TreeSet<>();
        boolean patient = reach >= sides.size() - 1;
        int at = place(low, 0);
        for (int values = 0; at < figures.size() && figures.get(at).value <= high && (patient || values < PATIENCE * reach); values++) {
            double value = figures.get(at).value;
            for (at = place(value, own + 1); at < figures.size() && figures.get(at).value == value; at++) {
                if (documents.size() == reach) {
                    return documents.stream().mapToInt(d -> d).toArray();
                }
                documents.add(figures.get(at).document);
            }
        }
        return documents.stream().mapToInt(d -> d).toArray();
    }

    private int place(double value, int document) {
        int at = Collections.binarySearch(figures, new Figure(value, document), Figure.ORDER);
        return at < 0 ? -at - 1 : at;
    }
}
