package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stet.spark.SparkOptions;
import org.stet.text.Problem;
import picocli.CommandLine.Option;

/** Who does the work of an audit. */
final class EngineOptions {

    /** Spelt as they are typed. */
    private enum Engine {
        local, spark
    }

    @Option(names = "--engine", paramLabel = "ENGINE", description = "Who does the work: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}, this machine by itself.")
    private Engine engine = Engine.local;

    @Option(names = "--master", paramLabel = "URL", description = "With --engine spark: the cluster, such as spark://HOST:7077, yarn or local[4].")
    private @Nullable String master;

    @Option(names = "--spark-folder", paramLabel = "ADDRESS",
            description = "With --engine spark: a folder that all its machines share. Each run leaves its tables there as Parquet, in run-1, run-2, ...")
    private @Nullable String folder;

    @Option(names = "--spark-conf", paramLabel = "NAME=VALUE", description = "With --engine spark: a setting of Spark. May be given several times.")
    private Map<String, String> conf = new TreeMap<>();

    /**
     * The cluster that does the work; empty if this machine does.
     *
     * @throws CommandException if the options contradict each other, or there is no Spark
     */
    Optional<SparkOptions> spark() {
        List<Problem> problems = new ArrayList<>();
        if (engine == Engine.local) {
            Map<String, Boolean> given = new TreeMap<>(Map.of("--master", master != null, "--spark-folder", folder != null, "--spark-conf", !conf.isEmpty()));
            given.entrySet().stream().filter(Map.Entry::getValue).forEach(option -> problems.add(
                    Problem.of(option.getKey(), "it says how Spark is to work, and Spark is not asked to", "Add --engine spark, or leave it out.")));
        } else if (master == null || master.isBlank()) {
            problems.add(Problem.of("--engine spark", "it does not say which cluster", "Name it with --master, such as spark://HOST:7077 or local[4]."));
        } else if (!SparkOptions.sparkIsThere()) {
            problems.add(Problem.of("--engine spark", "Spark is not on the class path",
                    "Start Stet with its launcher ./stet, which takes Spark from SPARK_HOME or has Maven fetch it; or with spark-submit, see docs/spark.md."));
        }
        if (!problems.isEmpty()) {
            throw new CommandException(problems);
        }
        return Optional.ofNullable(master).map(url -> new SparkOptions(url, folder == null ? "" : folder, conf));
    }
}
