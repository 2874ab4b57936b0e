package conflicts;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.stet.fact.Quantity;

/** Checks that the three ways report the same, then has JMH time them, and prints what came out as a table. Argument: the largest number of figures. */
public final class Comparison {

    /** Takes what JMH tells as it goes. */
    private static final String LOG = "target/bench-rules/jmh.log";
    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);

    /** @param pairs of figures that cannot both be right, and findings that come of them */
    private record Checked(int largest, int pairs, int findings) {
    }

    private Comparison() {
    }

    public static void main(String[] arguments) throws SQLException, RunnerException {
        List<Integer> sizes = SIZES.stream().filter(size -> size <= Integer.parseInt(arguments[0])).toList();
        Map<String, Checked> checked = new TreeMap<>();
        for (int figures : sizes) {
            for (Shape shape : Shape.values()) {
                checked.put(key(figures, shape), check(figures, shape));
                System.err.println("all three report the same of " + figures + " figures, " + shape);
            }
        }
        System.err.println("timing them, which " + LOG + " tells of");
        Map<String, Double> times = times(sizes);
        System.out.printf("| facts | topics | largest topic | pairs | findings | pairs alone, ms | hash join, ms | DuckDB, ms | engine, ms | engine, facts a second | to the hash join | to the pairs alone"
                + " | growth, hash join | growth, engine |%n|%s%n", "---|".repeat(14));
        for (Shape shape : Shape.values()) {
            sizes.forEach(figures -> row(figures, shape, checked.get(key(figures, shape)), times));
        }
    }

    private static Checked check(int figures, Shape shape) throws SQLException {
        List<Document> archive = InventedFigures.archive(figures, shape);
        List<Quantity> facts = archive.stream().flatMap(d -> d.figures().stream()).toList();
        List<Conflict> pairs = HashJoin.conflicts(facts);
        List<Odd> expected = OddOnes.of(facts, pairs);
        same("the engine", expected, RuleRun.told(new RuleRun().findings(archive), archive));
        try (Database database = new Database(facts)) {
            same("DuckDB", expected, OddOnes.of(facts, database.conflicts()));
        }
        return new Checked(IntStream.of(shape.sizes(figures)).max().orElseThrow(), pairs.size(), expected.size());
    }

    private static void same(String who, Collection<Odd> expected, Collection<Odd> found) {
        if (expected.size() != found.size() || !new HashSet<>(expected).equals(new HashSet<>(found))) {
            throw new IllegalStateException(who + " reports other figures than the hash join, or against others: " + found.size() + " and " + expected.size());
        }
    }

    /** Milliseconds by figures, shape and way. */
    private static Map<String, Double> times(List<Integer> sizes) throws RunnerException {
        Map<String, Double> times = new TreeMap<>();
        String[] figures = sizes.stream().map(String::valueOf).toArray(String[]::new);
        for (RunResult result : new Runner(new OptionsBuilder().include(ConflictsBench.class.getName()).param("figures", figures)
                .output(LOG).build()).run()) {
            String method = result.getParams().getBenchmark();
            double time = result.getPrimaryResult().getScore();
            String key = result.getParams().getParam("figures") + " " + result.getParams().getParam("shape");
            times.put(key + " " + method.substring(method.lastIndexOf('.') + 1), time);
        }
        return times;
    }

    private static void row(int figures, Shape shape, Checked checked, Map<String, Double> times) {
        String key = key(figures, shape);
        double join = times.get(key + " hashJoin");
        double pairs = times.get(key + " pairs");
        double engine = times.get(key + " engine");
        System.out.printf(Locale.ROOT, "| %,d | %s | %,d | %,d | %,d | %.1f | %.1f | %.1f | %.1f | %,.0f | %.2f | %.2f | %s | %s |%n", figures, shape.name().toLowerCase(Locale.ROOT),
                checked.largest(), checked.pairs(), checked.findings(), pairs, join, times.get(key + " database"), engine, figures / engine * 1000, engine / join, engine / pairs,
                growth(times, figures, shape, "hashJoin"), growth(times, figures, shape, "engine"));
    }

    /** How many times linear growth it is from a tenth of the figures to these. */
    private static String growth(Map<String, Double> times, int figures, Shape shape, String way) {
        Double before = times.get(key(figures / 10, shape) + " " + way);
        return before == null ? "" : String.format(Locale.ROOT, "%.2f", times.get(key(figures, shape) + " " + way) / before / 10);
    }

    private static String key(int figures, Shape shape) {
        return figures + " " + shape;
    }
}
