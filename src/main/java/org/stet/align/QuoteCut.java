package org.stet.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * What a quotation leaves out of the words on record, where all its own words stand among them in their order: the fewest gaps, and of
 * as many the shortest.
 *
 * @param first place of its first word among the words on record
 * @param last  place of its last
 */
record QuoteCut(List<Gap> gaps, int first, int last) {

    private static final int GAP = 1000;
    private static final int NEVER = Integer.MAX_VALUE / 2;
    /** Words cut that no longer are a slip, so that more words must stand on either side for it to be one quotation. */
    private static final int LONG = 3;
    private static final int BESIDE_LONG = 3;
    private static final int MOST = 2;

    /**
     * Words on record from one place up to another, the end exclusive.
     *
     * @param marked whether an ellipsis or a bracketed insertion stands for them
     */
    record Gap(int from, int to, boolean marked) {
    }

    /** Words of the quotation that are kept together, up to the next gap. */
    private record Best(int cost, int from) {
    }

    QuoteCut {
        gaps = List.copyOf(gaps);
    }

    /**
     * @param kept  words of the quotation
     * @param whole words on record
     * @return empty if the quotation has words that are not on record, or so many gaps that it is put together from elsewhere
     */
    static Optional<QuoteCut> of(List<String> kept, List<String> whole) {
        List<String> own = kept.stream().filter(w -> !w.equals(QuoteText.ANY)).toList();
        if (own.isEmpty() || own.size() > whole.size() || !new HashSet<>(whole).containsAll(own)) {
            return Optional.empty();
        }
        boolean[] marked = marked(kept, own.size());
        int[] places = places(own, whole, marked);
        if (places.length == 0) {
            return Optional.empty();
        }
        QuoteCut cut = new QuoteCut(gaps(places, whole, marked), places[0], places[places.length - 1]);
        return cut.isOneQuotation(places) ? Optional.of(cut) : Optional.empty();
    }

    /** For each word whether an ellipsis stands before it. */
    private static boolean[] marked(List<String> kept, int size) {
        boolean[] marked = new boolean[size];
        int at = 0;
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).equals(QuoteText.ANY)) {
                continue;
            }
            marked[at++] = i > 0 && kept.get(i - 1).equals(QuoteText.ANY);
        }
        return marked;
    }

    /** The place of each word on record; none if they do not stand there in this order. */
    private static int[] places(List<String> own, List<String> whole, boolean[] marked) {
        int m = whole.size();
        Best[][] best = new Best[own.size()][m];
        for (int i = 0; i < own.size(); i++) {
            Best before = new Best(NEVER, -1);
            for (int j = 0; j < m; j++) {
                boolean same = own.get(i).equals(whole.get(j));
                if (i == 0) {
                    best[i][j] = new Best(same ? 0 : NEVER, -1);
                    continue;
                }
                int next = j > 0 ? best[i - 1][j - 1].cost : NEVER;
                Best gap = new Best(before.cost + (marked[i] ? 0 : GAP), before.from);
                best[i][j] = !same ? new Best(NEVER, -1) : next <= gap.cost ? new Best(next, j - 1) : gap;
                if (j > 0) {
                    before = best[i - 1][j - 1].cost <= before.cost ? new Best(best[i - 1][j - 1].cost + 1, j - 1) : new Best(before.cost + 1, before.from);
                }
            }
        }
        return trace(best, own.size(), m);
    }

    private static int[] trace(Best[][] best, int n, int m) {
        int end = 0;
        for (int j = 0; j < m; j++) {
            end = best[n - 1][j].cost < best[n - 1][end].cost ? j : end;
        }
        if (best[n - 1][end].cost >= NEVER) {
            return new int[0];
        }
        int[] places = new int[n];
        for (int i = n - 1; i >= 0; i--) {
            places[i] = end;
            end = best[i][end].from;
        }
        return places;
    }

    /** An ellipsis on record may stand for anything, and is no gap. */
    private static List<Gap> gaps(int[] places, List<String> whole, boolean[] marked) {
        List<Gap> gaps = new ArrayList<>();
        for (int i = 1; i < places.length; i++) {
            if (places[i] > places[i - 1] + 1 && !whole.subList(places[i - 1] + 1, places[i]).contains(QuoteText.ANY)) {
                gaps.add(new Gap(places[i - 1] + 1, places[i], marked[i]));
            }
        }
        return gaps;
    }

    private boolean isOneQuotation(int[] places) {
        int run = 1;
        int gap = 0;
        for (int i = 1; i <= places.length; i++) {
            int next = i == places.length ? 0 : places[i] - places[i - 1] - 1;
            if (i == places.length || next > 0) {
                if (Math.max(gap, next) > LONG && run < BESIDE_LONG) {
                    return false;
                }
                gap = next;
                run = 0;
            }
            run++;
        }
        return unmarked().size() <= MOST;
    }

    List<Gap> unmarked() {
        return gaps.stream().filter(g -> !g.marked).toList();
    }
}
