package conflicts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.stet.fact.Quantity;

/**
 * What somebody would write to report conflicts as the engine does: the figure that conflicts with most others is at fault, of several the
 * last by document and place, and is told with how many these are and the first of them; then the next among the conflicts that are left.
 */
public final class OddOnes {

    /** As many as the engine names. */
    static final int MOST = 20;

    private final List<Quantity> figures;
    /** Where those figures that are in conflict come by document and place. */
    private final int[] rank;
    private final int[] ranked;
    /** By rank, the ranks of those it is in conflict with. */
    private final int[][] others;

    private OddOnes(List<Quantity> figures, List<Conflict> conflicts) {
        this.figures = figures;
        int[] count = new int[figures.size()];
        for (Conflict conflict : conflicts) {
            count[conflict.lower()]++;
            count[conflict.higher()]++;
        }
        ranked = IntStream.range(0, count.length).filter(i -> count[i] > 0).boxed()
                .sorted(Comparator.comparing((Integer i) -> figures.get(i).document()).thenComparing(i -> figures.get(i).span())).mapToInt(i -> i).toArray();
        rank = new int[count.length];
        others = new int[ranked.length][];
        for (int i = 0; i < ranked.length; i++) {
            rank[ranked[i]] = i;
            others[i] = new int[count[ranked[i]]];
        }
        int[] filled = new int[ranked.length];
        for (Conflict conflict : conflicts) {
            int lower = rank[conflict.lower()];
            int higher = rank[conflict.higher()];
            others[lower][filled[lower]++] = higher;
            others[higher][filled[higher]++] = lower;
        }
    }

    public static List<Odd> of(List<Quantity> figures, List<Conflict> conflicts) {
        return new OddOnes(figures, conflicts).told();
    }

    /** @param left how many others it was in conflict with when it was queued */
    private record Queued(int left, int rank) {

        private static final Comparator<Queued> ODDEST_FIRST = Comparator.comparingInt(Queued::left).thenComparingInt(Queued::rank).reversed();
    }

    private List<Odd> told() {
        int[] left = Arrays.stream(others).mapToInt(o -> o.length).toArray();
        boolean[] told = new boolean[left.length];
        PriorityQueue<Queued> queue = new PriorityQueue<>(Queued.ODDEST_FIRST);
        for (int i = 0; i < left.length; i++) {
            queue.add(new Queued(left[i], i));
        }
        List<Odd> odd = new ArrayList<>();
        while (!queue.isEmpty()) {
            Queued next = queue.poll();
            if (left[next.rank()] == 0) {
                continue;
            } else if (left[next.rank()] < next.left()) {
                queue.add(new Queued(left[next.rank()], next.rank()));
                continue;
            }
            told[next.rank()] = true;
            int[] against = Arrays.stream(others[next.rank()]).filter(o -> !told[o]).sorted().toArray();
            Arrays.stream(against).forEach(o -> left[o]--);
            odd.add(new Odd(id(next.rank()), against.length, Arrays.stream(against).limit(MOST).mapToObj(this::id).toList()));
        }
        return odd;
    }

    private String id(int at) {
        return figures.get(ranked[at]).id();
    }
}
