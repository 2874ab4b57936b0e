package org.stet.spark;

import java.io.IOException;
import java.io.Serializable;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.stet.audit.ArchiveStages;
import org.stet.audit.PackedSettings;
import org.stet.audit.Settings;

/**
 * What a task needs to find, or make, the stages on the machine that it runs on.
 *
 * @param key    of all that stories are judged by, on the machine that began the audit
 * @param packed rules, words, reviewed facts and the newsroom's settings, which Spark sends to each executor once
 */
record Shipment(String key, Broadcast<byte[]> packed) implements Serializable {

    /** @throws IOException if what the settings name cannot be read */
    static Shipment send(JavaSparkContext spark, ArchiveStages stages, Settings settings) throws IOException {
        return new Shipment(stages.judgingKey(), spark.broadcast(PackedSettings.write(settings)));
    }

    /** Tells it from others of the same executor. */
    long id() {
        return packed.id();
    }
}
