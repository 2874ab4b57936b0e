package org.stet.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.spark.SparkFiles;
import org.stet.audit.ArchiveStages;
import org.stet.audit.PackedSettings;
import org.stet.audit.Workbench;

/** The stages of an archive in an executor: made ready once for all its tasks, from the settings that were sent there. */
final class Station {

    private static final Map<String, Station> OPEN = new ConcurrentHashMap<>();

    private final ArchiveStages stages;
    private final ThreadLocal<List<String>> said;

    private Station(ArchiveStages stages, ThreadLocal<List<String>> said) {
        this.stages = stages;
        this.said = said;
    }

    /** Work of which people have to be told something, and what. */
    record Told<T>(T work, List<String> notices) {
    }

    /** For work in this very process, which need not be sent anything. Its notices go where those of the stages go. */
    static void open(Shipment shipment, ArchiveStages stages) {
        OPEN.put(shipment.name(), new Station(stages, ThreadLocal.withInitial(ArrayList::new)));
    }

    static void close(Shipment shipment) {
        OPEN.remove(shipment.name());
    }

    static Station of(Shipment shipment) {
        return OPEN.computeIfAbsent(shipment.name(), name -> unpacked(shipment));
    }

    private static Station unpacked(Shipment shipment) {
        ThreadLocal<List<String>> said = ThreadLocal.withInitial(ArrayList::new);
        try {
            ArchiveStages stages = new Workbench().archive(PackedSettings.read(Path.of(SparkFiles.get(shipment.name()))), notice -> said.get().add(notice));
            if (!stages.judgingKey().equals(shipment.key())) {
                throw new IllegalStateException("this executor has other rules, words, models or another Stet than the machine that began the audit");
            }
            return new Station(stages, said);
        } catch (IOException e) {
            throw new IllegalStateException("what was sent to this executor cannot be read: " + e, e);
        }
    }

    <T> Told<T> work(Function<ArchiveStages, T> task) {
        said.get().clear();
        T done = task.apply(stages);
        return new Told<>(done, List.copyOf(said.get()));
    }
}
