package org.stet.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import org.apache.spark.SparkContext;
import org.stet.audit.ArchiveStages;
import org.stet.audit.PackedSettings;
import org.stet.audit.Settings;

/**
 * What a task needs to find, or make, the stages on the machine that it runs on.
 *
 * @param name the folder into which Spark unpacks the settings on each executor
 * @param key  of all that stories are judged by, on the machine that began the audit
 */
record Shipment(String name, String key) implements Serializable {

    static Shipment of(ArchiveStages stages) {
        return new Shipment("stet-" + stages.judgingKey().substring(0, 16), stages.judgingKey());
    }

    /**
     * Sends rules, words, reviewed facts and the newsroom's settings to all executors, each of which unpacks them once.
     *
     * @param scratch folder of this machine that stays until the audit ends
     */
    void send(SparkContext spark, Settings settings, Path scratch) throws IOException {
        Path zip = scratch.resolve(name + ".zip");
        PackedSettings.write(settings, zip);
        spark.addArchive(zip.toUri() + "#" + name);
    }
}
