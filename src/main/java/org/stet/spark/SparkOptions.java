package org.stet.spark;

import java.util.Map;

/**
 * Which cluster does the work, and how.
 *
 * @param master its address as Spark writes it, such as {@code spark://desk.example:7077} or {@code local[4]}
 * @param folder an address that all its machines can write to, below which the tables are put; empty for a temporary folder of this machine
 * @param conf   settings of Spark, by name
 */
public record SparkOptions(String master, String folder, Map<String, String> conf) {

    /** @throws SparkFault if a cluster has no folder */
    public SparkOptions {
        conf = Map.copyOf(conf);
        if (folder.isEmpty() && !isLocal(master)) {
            throw SparkFault.of("--master " + master, "the machines of a cluster need a folder that they share",
                    "Name one with --spark-folder: on a disk that all of them have, or such as hdfs://... or s3a://...");
        }
    }

    /** Whether the work is done in this process. */
    boolean isLocal() {
        return isLocal(master);
    }

    private static boolean isLocal(String master) {
        return master.equals("local") || master.startsWith("local[");
    }

    /** Whether the libraries of Spark are on the class path. */
    public static boolean sparkIsThere() {
        return SparkOptions.class.getClassLoader().getResource("org/apache/spark/sql/SparkSession.class") != null;
    }
}
