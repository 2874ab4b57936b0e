import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.ToIntBiFunction;

/** Counts of what is annotated, found and right, by what was measured, and the table they make. */
final class Tally {

    private static final String ROW = "| %s | %s | %s | %s | %s | %s |%n";

    /** What is annotated, what is found, what of it is right. */
    private final Map<String, int[]> counts = new LinkedHashMap<>();

    /** Adds one document's counts. @param pairs what is annotated with what was found for it; right are those that pass the test */
    <T> void add(String what, int annotated, int found, Map<T, T> pairs, BiPredicate<T, T> right) {
        int[] n = counts.computeIfAbsent(what, k -> new int[3]);
        n[0] += annotated;
        n[1] += found;
        n[2] += (int) pairs.entrySet().stream().filter(p -> right.test(p.getKey(), p.getValue())).count();
    }

    /** One to one, the greatest likeness first; nothing with a likeness of none. The maps go by identity. */
    static <T> Map<T, T> pair(List<T> annotated, List<T> found, ToIntBiFunction<T, T> likeness) {
        record Candidate<T>(T one, T other, int likeness) {
        }
        List<Candidate<T>> all = new ArrayList<>();
        for (T a : annotated) {
            for (T f : found) {
                int like = likeness.applyAsInt(a, f);
                if (like > 0) {
                    all.add(new Candidate<>(a, f, like));
                }
            }
        }
        all.sort((one, other) -> Integer.compare(other.likeness, one.likeness));
        Map<T, T> pairs = new IdentityHashMap<>();
        Map<T, T> taken = new IdentityHashMap<>();
        for (Candidate<T> c : all) {
            if (!pairs.containsKey(c.one) && !taken.containsKey(c.other)) {
                pairs.put(c.one, c.other);
                taken.put(c.other, c.one);
            }
        }
        return pairs;
    }

    static void head() {
        System.out.printf(Locale.ROOT, ROW, "what", "data", "P", "R", "F1", "F1 published");
        System.out.println("|---|---|---|---|---|---|");
    }

    /** @param data      what was read, for the first row
     *  @param elsewhere published figures, by what was measured */
    void rows(String data, Map<String, String> elsewhere) {
        String first = data;
        for (Map.Entry<String, int[]> e : counts.entrySet()) {
            int[] n = e.getValue();
            System.out.printf(Locale.ROOT, ROW, e.getKey(), first, percent(n[2], n[1]), percent(n[2], n[0]), percent(2 * n[2], n[0] + n[1]),
                    elsewhere.getOrDefault(e.getKey(), ""));
            first = "";
        }
    }

    private static String percent(int part, int whole) {
        return String.format(Locale.ROOT, "%.1f", whole == 0 ? 0 : 100.0 * part / whole);
    }
}
