package org.stet.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;

/**
 * Finds for each fact those in other documents that share a key with it. The rarest key is followed first; once a fact has met others in
 * {@code reach} documents it goes no further, and of a key that would lead to more it takes the documents that are nearest in their order (the
 * sorted neighbourhood of Hernandez and Stolfo, 1995). In a document that it has met it meets all that share any key. So every fact costs
 * about the same, however many say the same.
 *
 * <p>Keys are posted for what is to be found and probed for what looks; the two differ where words are alike without being the same.
 */
final class Retrieval<T, U> {

    /** More entries than so many for each document it has met are not gone through one by one. */
    private static final int FEW = 8;

    private final Items<T> items;
    private final Items<U> others;
    private final Postings postings = new Postings();
    private final BiConsumer<T, Keys> probes;
    private final int reach;
    private final BitSet cut = new BitSet();
    private final Set<Long> looked = new HashSet<>();
    private final int[] met;
    private int turn;
    private boolean complete = true;
    private long[] found = new long[64];
    private int size;

    /**
     * @param items  that look
     * @param others that are found
     * @param posted adds the keys of what is to be found
     * @param probes adds the keys of what looks
     * @param reach  documents that a fact may meet others in, at least 1
     */
    Retrieval(Items<T> items, Items<U> others, BiConsumer<U, Keys> posted, BiConsumer<T, Keys> probes, int reach) {
        this.items = items;
        this.others = others;
        this.probes = probes;
        this.reach = reach;
        this.met = new int[items.documents()];
        for (int item = 0; item < others.size(); item++) {
            int number = item;
            Keys keys = new Keys();
            posted.accept(others.get(item), keys);
            keys.each(key -> postings.add(key, number));
        }
        postings.sort();
    }

    /** Facts of one kind that meet, whichever of the two found the other. */
    static <T> Meetings among(Items<T> items, BiConsumer<T, Keys> posted, BiConsumer<T, Keys> probes, int reach, IntPredicate looks) {
        Retrieval<T, T> retrieval = new Retrieval<>(items, items, posted, probes, reach);
        retrieval.look(looks);
        long[] bystanders = retrieval.bystanders();
        return Meetings.among(retrieval.found(), bystanders, items);
    }

    /** Those that look with what they find; first where this stands in later documents, then where it stands in earlier ones. */
    static <T, U> List<Meetings> bothWays(Items<T> items, Items<U> others, BiConsumer<U, Keys> posted, BiConsumer<T, Keys> probes, int reach,
                                          IntPredicate looks) {
        Retrieval<T, U> retrieval = new Retrieval<>(items, others, posted, probes, reach);
        retrieval.look(looks);
        return Meetings.bothWays(retrieval.found(), items, others);
    }

    private long[] found() {
        return Arrays.copyOf(found, size);
    }

    private void look(IntPredicate looks) {
        for (int item = 0; item < items.size(); item++) {
            if (looks.test(items.document(item))) {
                look(item);
            } else {
                cut.set(item);
            }
        }
    }

    private void look(int item) {
        List<Range> ranges = ranges(item);
        int[] documents = new int[reach];
        int known = 0;
        int begun = size;
        turn++;
        for (Range range : ranges) {
            known = cut.get(item) ? known : nearest(item, range, documents, known);
            if (cut.get(item)) {
                met(item, range, documents, known);
            }
        }
        distinctSince(begun);
        for (int i = 0; cut.get(item) && i < known; i++) {
            looked.add(Meetings.pair(item, documents[i]));
        }
    }

    /** Where the postings of a key stand. */
    private record Range(long key, int from, int to) {

        int length() {
            return to - from;
        }
    }

    /** Those of the fact's keys, the rarest first. */
    private List<Range> ranges(int item) {
        Keys keys = new Keys();
        probes.accept(items.get(item), keys);
        List<Range> ranges = new ArrayList<>();
        for (long key : keys.distinct()) {
            int from = postings.from(key);
            int to = postings.to(key, from);
            if (from < to) {
                ranges.add(new Range(key, from, to));
            }
        }
        ranges.sort(Comparator.comparingInt(Range::length).thenComparingLong(Range::key));
        return ranges;
    }

    /** Takes the entries to both sides of the fact's own place, until it would meet a document too many. */
    private int nearest(int item, Range range, int[] documents, int already) {
        int own = items.document(item);
        int right = postings.at(range.key, others.first(own));
        int left = right - 1;
        int known = already;
        while (left >= range.from || right < range.to) {
            boolean isRight = left < range.from || right < range.to && document(right) - own <= own - document(left);
            int at = isRight ? right++ : left--;
            int document = document(at);
            if (document != own && met[document] != turn) {
                if (known == reach) {
                    cut.set(item);
                    complete = false;
                    return known;
                }
                documents[known++] = document;
                met[document] = turn;
            }
            if (document != own) {
                add(item, postings.item(at));
            }
        }
        return known;
    }

    private int document(int at) {
        return others.document(postings.item(at));
    }

    /** Takes the entries of documents that it has met. */
    private void met(int item, Range range, int[] documents, int known) {
        if (range.length() <= FEW * known) {
            for (int at = range.from; at < range.to; at++) {
                if (met[document(at)] == turn) {
                    add(item, postings.item(at));
                }
            }
            return;
        }
        for (int i = 0; i < known; i++) {
            int end = others.first(documents[i] + 1);
            for (int at = postings.at(range.key, others.first(documents[i])); at < range.to && postings.item(at) < end; at++) {
                add(item, postings.item(at));
            }
        }
    }

    private void add(int item, int other) {
        if (size == found.length) {
            found = Arrays.copyOf(found, 2 * size);
        }
        found[size++] = Meetings.pair(item, other);
    }

    private void distinctSince(int begun) {
        long[] distinct = Longs.distinct(Arrays.copyOfRange(found, begun, size), size - begun);
        System.arraycopy(distinct, 0, found, begun, distinct.length);
        size = begun + distinct.length;
    }

    /**
     * A fact that went no further may have been found from documents that it has not met. It then meets its like there too, but only to agree:
     * whoever is said to differ from a fact, it is known whether either document says the same somewhere else.
     */
    private long[] bystanders() {
        int first = size;
        long[] back = new long[complete ? 0 : first];
        int asked = 0;
        for (int i = 0; i < back.length; i++) {
            int other = Meetings.other(found[i]);
            long look = Meetings.pair(other, items.document(Meetings.one(found[i])));
            if (cut.get(other) && !looked.contains(look)) {
                back[asked++] = look;
            }
        }
        back = Longs.distinct(back, asked);
        for (int from = 0; from < back.length;) {
            from = into(back, from);
        }
        long[] met = Arrays.copyOfRange(found, first, size);
        size = first;
        return met;
    }

    /** Meets the like of the fact at this place in the documents at this and the next places. */
    private int into(long[] looks, int from) {
        int item = Meetings.one(looks[from]);
        int[] documents = new int[Math.min(looks.length - from, met.length)];
        int known = 0;
        turn++;
        while (from + known < looks.length && Meetings.one(looks[from + known]) == item) {
            documents[known] = Meetings.other(looks[from + known]);
            met[documents[known++]] = turn;
        }
        int begun = size;
        for (Range range : ranges(item)) {
            met(item, range, documents, known);
        }
        distinctSince(begun);
        return from + known;
    }
}
