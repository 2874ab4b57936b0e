package org.stet.spark;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.stet.archive.Crew;
import org.stet.audit.ArchiveStages;
import org.stet.audit.Correction;
import org.stet.audit.Judged;
import org.stet.audit.Settings;
import org.stet.audit.StoryWork;
import org.stet.document.Document;
import org.stet.text.TemporaryFolder;

/**
 * Does the work of an audit on Apache Spark. Documents and stories go to the cluster in portions; what comes of a portion is written to
 * Parquet by the executors and read back by the driver piece by piece, so that the driver never holds more than two portions. Spark does
 * again what a lost machine had not finished.
 */
public final class SparkCrew implements Crew {

    /** While the last tasks of a portion run, those of the next begin. */
    private static final int AT_ONCE = 2;
    private static final int DOCUMENTS_A_CORE = 64;
    private static final int STORIES_A_CORE = 16;
    private static final int TASKS_A_CORE = 4;
    /** Characters of text in a portion. */
    private static final long LARGEST = 8_000_000;
    private static final int PATIENCE_SECONDS = 30;

    private final SparkOptions options;
    private final Consumer<String> notices;
    private final TemporaryFolder scratch;
    private final SparkSession spark;
    private final RunFolder folder;
    private final Shipment shipment;
    private final ExecutorService drivers = Executors.newFixedThreadPool(AT_ONCE);
    private boolean waited;

    private SparkCrew(SparkOptions options, Consumer<String> notices, TemporaryFolder scratch, SparkSession spark, RunFolder folder, Shipment shipment) {
        this.options = options;
        this.notices = notices;
        this.scratch = scratch;
        this.spark = spark;
        this.folder = folder;
        this.shipment = shipment;
    }

    /**
     * Joins the cluster and sends what its machines need.
     *
     * @param stages   of this machine; used by tasks that run in this very process
     * @param settings that the stages were made from
     * @param notices  takes one short sentence for whatever a person should know
     * @throws SparkFault if there is no such cluster, or its folder cannot be used
     */
    public static SparkCrew join(SparkOptions options, ArchiveStages stages, Settings settings, Consumer<String> notices) {
        SparkSession spark = Cluster.open(options, notices);
        try {
            TemporaryFolder scratch = TemporaryFolder.make("stet-spark");
            RunFolder folder = RunFolder.make(options.folder().isEmpty() ? scratch.path().toUri().toString() : options.folder(),
                    spark.sparkContext().hadoopConfiguration());
            Shipment shipment = Shipment.send(JavaSparkContext.fromSparkContext(spark.sparkContext()), stages, settings);
            if (options.isLocal()) {
                Station.open(shipment, stages);
            }
            return new SparkCrew(options, notices, scratch, spark, folder, shipment);
        } catch (IOException e) {
            spark.stop();
            throw SparkFault.of(options.folder(), "the folder cannot be used: " + e.getMessage(), "Name one with --spark-folder that all machines can write to.");
        }
    }

    @Override
    public void read(Stream<Document> documents, Consumer<Read> taker) {
        boolean any = inPortions("read", new Portions<>(documents.iterator(), () -> DOCUMENTS_A_CORE * cores(), d -> d.text().length(), LARGEST),
                portion -> spark.createDataset(IntStream.range(0, portion.size()).mapToObj(i -> ReadTask.row(i, portion.get(i))).toList(),
                        Encoders.row(ReadTask.TAKES)).mapPartitions(new ReadTask(shipment), Encoders.row(ReadTask.GIVES)),
                (row, portion) -> taker.accept(ReadTask.read(row, portion.get(row.<Integer>getAs("ordinal")))));
        if (any) {
            write("read", Tables::documents, "documents");
            write("read", Tables::facts, "facts");
        }
    }

    @Override
    public void judge(Stream<StoryWork> stories, Consumer<Judged> taker) {
        boolean any = inPortions("judged", new Portions<>(stories.iterator(), () -> STORIES_A_CORE * cores(), SparkCrew::length, LARGEST), this::judging,
                (row, portion) -> taker.accept(JudgeTask.judged(row)));
        if (any) {
            write("judged", Tables::findings, "findings");
            write("judged", Tables::coverage, "coverage");
        }
    }

    private static long length(StoryWork story) {
        return story.documents().stream().mapToLong(d -> d.document().text().length()).sum();
    }

    private Dataset<Row> judging(List<StoryWork> portion) {
        List<Correction> recorded = portion.get(0).corrections();
        Broadcast<SentCorrection[]> corrections = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .broadcast(recorded.stream().map(SentCorrection::of).toArray(SentCorrection[]::new));
        return spark.createDataset(portion.stream().flatMap(JudgeTask::rows).toList(), Encoders.row(JudgeTask.TAKES))
                .groupByKey((MapFunction<Row, String>) row -> row.getString(0), Encoders.STRING())
                .flatMapGroups(new JudgeTask(shipment, corrections), Encoders.row(JudgeTask.GIVES));
    }

    /** What takes a row of what came of a portion. */
    private interface Taker<T> {

        void take(Row row, List<T> portion);
    }

    /** A portion that the cluster works on. */
    private record Sent<T>(int number, List<T> portion, Future<?> written) {
    }

    /** Whether there were any. */
    private <T> boolean inPortions(String stage, Iterator<List<T>> portions, Function<List<T>, Dataset<Row>> work, Taker<T> taker) {
        Deque<Sent<T>> sent = new ArrayDeque<>();
        int number = 0;
        while (portions.hasNext()) {
            if (sent.size() == AT_ONCE) {
                take(stage, sent.remove(), taker);
            }
            sent.add(send(stage, ++number, portions.next(), work));
        }
        while (!sent.isEmpty()) {
            take(stage, sent.remove(), taker);
        }
        return number > 0;
    }

    private <T> Sent<T> send(String stage, int number, List<T> portion, Function<List<T>, Dataset<Row>> work) {
        String tasks = String.valueOf(TASKS_A_CORE * cores());
        spark.conf().set("spark.sql.leafNodeDefaultParallelism", tasks);
        spark.conf().set("spark.sql.shuffle.partitions", tasks);
        Dataset<Row> rows = work.apply(portion);
        return new Sent<>(number, portion, drivers.submit(() -> rows.write().parquet(folder.portion(stage, number))));
    }

    private int cores() {
        return Math.max(1, spark.sparkContext().defaultParallelism());
    }

    private <T> void take(String stage, Sent<T> sent, Taker<T> taker) {
        await(sent.written());
        int taken = 0;
        for (Iterator<Row> rows = asking(() -> spark.read().parquet(folder.portion(stage, sent.number())).toLocalIterator()); asking(rows::hasNext); taken++) {
            Row row = asking(rows::next);
            Problems.refuse(row.getList(row.fieldIndex("problems")));
            taker.take(row, sent.portion());
        }
        if (taken < sent.portion().size()) {
            throw SparkFault.of(options.folder(), "of " + sent.portion().size() + " pieces of work only " + taken + " came back",
                    "The folder must be one that all machines share: name such a one with --spark-folder.");
        }
    }

    private void write(String stage, Function<Dataset<Row>, Dataset<Row>> columns, String table) {
        // that of a temporary folder nobody could ever look into
        if (!options.folder().isEmpty()) {
            await(drivers.submit(() -> columns.apply(spark.read().parquet(folder.portions(stage))).write().parquet(folder.table(table))));
        }
    }

    private void await(Future<?> work) {
        while (true) {
            try {
                work.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                return;
            } catch (TimeoutException e) {
                tellIfNobodyWorks();
            } catch (ExecutionException e) {
                throw SparkFault.gaveUp(options.master(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw SparkFault.of(options.master(), "the audit was interrupted", "Begin it again: it goes on where it stood.");
            }
        }
    }

    /** Spark would wait for ever, and say so only in its log. */
    private void tellIfNobodyWorks() {
        if (!options.isLocal() && !waited && spark.sparkContext().statusTracker().getExecutorInfos().length <= 1) {
            waited = true;
            notices.accept("no machine of " + options.master() + " has taken up the work yet: none may have as much memory, or as many cores, free as asked for");
        }
    }

    /** @throws SparkFault with what Spark gives up with, which it throws unannounced */
    private <T> T asking(Supplier<T> question) {
        try {
            return question.get();
        } catch (Exception e) {
            throw SparkFault.gaveUp(options.master(), e);
        }
    }

    /** Leaves the cluster. What passed between the machines is removed, the tables stay. */
    @Override
    public void close() {
        drivers.shutdownNow();
        try (scratch) {
            spark.sparkContext().cancelAllJobs();
            folder.clear();
        } catch (IOException | IllegalStateException e) {
            notices.accept(options.folder() + ": what passed between the machines could not be removed (" + e.getMessage() + ")");
        } finally {
            spark.stop();
            Station.close(shipment);
        }
    }
}
