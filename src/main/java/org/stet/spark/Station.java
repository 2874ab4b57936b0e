package org.stet.spark;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stet.audit.ArchiveStages;
import org.stet.audit.PackedSettings;
import org.stet.audit.Workbench;
import org.stet.text.TemporaryFolder;

/** The stages of an archive in an executor: made ready once for all its tasks, from the settings that were sent there. */
final class Station {

    private static final Map<Long, ArchiveStages> OPEN = new ConcurrentHashMap<>();

    private Station() {
    }

    /** For tasks that run in this very process, where all is ready. */
    static void open(Shipment shipment, ArchiveStages stages) {
        OPEN.put(shipment.id(), stages);
    }

    static void close(Shipment shipment) {
        OPEN.remove(shipment.id());
    }

    /** @throws IllegalStateException if this machine would come to other findings than the one that began the audit */
    static ArchiveStages of(Shipment shipment) {
        return OPEN.computeIfAbsent(shipment.id(), id -> unpacked(shipment));
    }

    /** All files are read before the folder goes. What there is to tell of the models, nobody would see here. */
    private static ArchiveStages unpacked(Shipment shipment) {
        try (TemporaryFolder folder = TemporaryFolder.make("stet-settings")) {
            ArchiveStages stages = new Workbench().archive(PackedSettings.read(shipment.packed().value(), folder.path()), notice -> { });
            if (!stages.judgingKey().equals(shipment.key())) {
                throw new IllegalStateException("this executor has other rules, words or models, or another Stet, than the machine that began the audit");
            }
            return stages;
        } catch (IOException e) {
            throw new IllegalStateException("what was sent to this executor cannot be unpacked: " + e, e);
        }
    }
}
