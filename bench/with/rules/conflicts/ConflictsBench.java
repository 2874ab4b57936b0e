package conflicts;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.stet.fact.Quantity;
import org.stet.finding.Finding;

/**
 * Reporting the figures that cannot be right, each with how many it is held against and the first of them, in three ways, each on one thread
 * in a process of its own; and the pairs alone.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgs = {"-Xms6g", "-Xmx6g", "-XX:+UseSerialGC"})
public class ConflictsBench {

    @Param("10000")
    int figures;

    @Param({"EVEN", "SKEWED"})
    Shape shape;

    /** What all ways start from; the database has it already. */
    @State(Scope.Benchmark)
    public static class Given {

        List<Document> archive;
        List<Quantity> facts;

        @Setup(Level.Trial)
        public void make(ConflictsBench bench) {
            archive = InventedFigures.archive(bench.figures, bench.shape);
            facts = archive.stream().flatMap(d -> d.figures().stream()).toList();
        }
    }

    @State(Scope.Benchmark)
    public static class Stored {

        Database database;

        @Setup(Level.Trial)
        public void store(Given given) throws SQLException {
            database = new Database(given.facts);
        }

        @TearDown(Level.Trial)
        public void close() throws SQLException {
            database.close();
        }
    }

    @State(Scope.Benchmark)
    public static class Ready {

        final RuleRun rule = new RuleRun();
    }

    /** The join alone, of which nothing is reported yet. */
    @Benchmark
    public List<Conflict> pairs(Given given) {
        return HashJoin.conflicts(given.facts);
    }

    @Benchmark
    public List<Odd> hashJoin(Given given) {
        return OddOnes.of(given.facts, HashJoin.conflicts(given.facts));
    }

    @Benchmark
    public List<Odd> database(Given given, Stored stored) throws SQLException {
        return OddOnes.of(given.facts, stored.database.conflicts());
    }

    @Benchmark
    public List<Finding> engine(Given given, Ready ready) {
        return ready.rule.findings(given.archive);
    }
}
