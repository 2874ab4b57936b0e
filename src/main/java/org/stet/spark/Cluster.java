package org.stet.spark;

import java.util.function.Consumer;
import org.apache.spark.SparkConf;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorAdded;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.sql.SparkSession;

/** Begins a session of Spark with what the audit of an archive needs of it. */
final class Cluster {

    /** Of a table that is read back piece by piece the driver holds one such piece, packed. */
    private static final String PIECE = "4m";

    /** Of an executor, where nothing else is set: the models and some threads. */
    private static final String MEMORY = "3g";

    private Cluster() {
    }

    /**
     * @param notices is told when a machine joins or is lost
     * @throws SparkFault if there is no such cluster
     */
    static SparkSession open(SparkOptions options, Consumer<String> notices) {
        SparkConf conf = new SparkConf().setAppName("stet audit").setMaster(options.master())
                .set("spark.sql.files.maxPartitionBytes", PIECE)
                .set("spark.sql.datetime.java8API.enabled", "true")
                .setIfMissing("spark.executor.memory", MEMORY)
                // what comes of a portion is few rows that took long; Spark would take them for little work and give them to one machine
                .set("spark.sql.adaptive.enabled", "false");
        if (options.isLocal()) {
            conf.set("spark.ui.enabled", "false").set("spark.driver.host", "127.0.0.1").set("spark.driver.bindAddress", "127.0.0.1");
        }
        options.conf().forEach(conf::set);
        try {
            SparkSession session = SparkSession.builder().config(conf).getOrCreate();
            if (!options.isLocal()) {
                session.sparkContext().addSparkListener(new Machines(notices));
            }
            return session;
        } catch (Exception e) {
            // Spark throws checked ones too, unannounced
            throw SparkFault.noCluster(options.master(), e);
        }
    }

    /** Tells of machines that come and go. */
    private static final class Machines extends SparkListener {

        private final Consumer<String> notices;

        private Machines(Consumer<String> notices) {
            this.notices = notices;
        }

        @Override
        public void onExecutorAdded(SparkListenerExecutorAdded added) {
            notices.accept("executor " + added.executorId() + " on " + added.executorInfo().executorHost() + " has joined with "
                    + added.executorInfo().totalCores() + (added.executorInfo().totalCores() == 1 ? " core" : " cores"));
        }

        @Override
        public void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
            notices.accept("executor " + removed.executorId() + " is lost (" + removed.reason().lines().findFirst().orElse("")
                    + "); others do again what it had not finished");
        }
    }
}
