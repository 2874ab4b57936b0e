package org.stet.archive;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.Spliterator;
import java.util.Spliterators;
import org.stet.audit.ArchiveStages;
import org.stet.audit.ReadDocument;
import org.stet.document.Document;
import org.stet.ledger.OpenRun;
import org.stet.ledger.RunReader;
import org.stet.ledger.StoredDocument;

/** The first stage: documents that the ledger does not know as they are now are read, the others stay as they were read. */
final class ReadingStage {

    /** Documents that are looked up at once. */
    private static final int LOOKED_UP = 64;
    /** Documents that are written at once: a run that is killed loses no more than these. */
    private static final int WRITTEN = 16;

    private final ArchiveStages stages;
    private final OpenRun run;
    private final RunReader ledger;
    private final Progress progress;
    private final StopSignal stop;
    /** Reading keys of the documents that the crew has, by id. */
    private final Map<String, String> keys = new ConcurrentHashMap<>();
    private final List<StoredDocument> read = new ArrayList<>();

    ReadingStage(ArchiveStages stages, OpenRun run, RunReader ledger, Progress progress, StopSignal stop) {
        this.stages = stages;
        this.run = run;
        this.ledger = ledger;
        this.progress = progress;
        this.stop = stop;
    }

    void go(DocumentSource source, Crew crew) {
        try (Feed<Document> feed = new Feed<>("stet-archive", source::walk)) {
            crew.read(changed(feed.stream().iterator()), this::take);
        } finally {
            write();
        }
        if (!stop.isGiven()) {
            stages.allAsked();
            progress.allFound();
        }
    }

    /** Those that must be read, looked up some at a time as they are asked for. */
    private Stream<Document> changed(Iterator<Document> found) {
        Iterator<List<Document>> batches = new Iterator<>() {

            @Override
            public boolean hasNext() {
                return !stop.isGiven() && found.hasNext();
            }

            @Override
            public List<Document> next() {
                List<Document> batch = new ArrayList<>();
                while (batch.size() < LOOKED_UP && hasNext()) {
                    batch.add(found.next());
                }
                return lookUp(batch);
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(batches, Spliterator.ORDERED), false).flatMap(List::stream)
                .takeWhile(document -> !stop.isGiven());
    }

    private List<Document> lookUp(List<Document> documents) {
        Map<String, StoredDocument.Known> known = run.known(documents.stream().map(Document::id).toList());
        List<String> same = new ArrayList<>();
        Map<String, Document> moved = new LinkedHashMap<>();
        List<Document> changed = new ArrayList<>();
        for (Document document : documents) {
            String key = stages.readingKey(document);
            StoredDocument.Known before = known.get(document.id());
            if (before == null || !before.readingKey().equals(key) && !before.readingKey().equals(stages.unreadKey(key))) {
                keys.put(document.id(), key);
                changed.add(document);
            } else if (before.path().equals(document.path()) && before.judgedAs().equals(stages.judgedAs(document, before.readingKey()))) {
                same.add(document.id());
            } else {
                moved.put(document.id(), document);
            }
        }
        run.unchanged(same);
        restate(moved, known);
        progress.found(documents.size(), documents.size() - changed.size());
        return changed;
    }

    /** Documents of which only that has changed which they do not say themselves, such as who published them. */
    private void restate(Map<String, Document> moved, Map<String, StoredDocument.Known> known) {
        if (!moved.isEmpty()) {
            run.write(ledger.documents(moved.keySet()).stream().map(before -> {
                Document now = moved.get(before.id());
                ReadDocument as = new ReadDocument(now, before.reading(), before.unread());
                String key = known.get(now.id()).readingKey();
                return new StoredDocument(as, stages.signature(as), key, stages.judgedAs(now, key));
            }).toList());
        }
    }

    private void take(Crew.Read done) {
        ReadDocument document = done.document();
        String key = keys.remove(document.id());
        String kept = document.isRead() ? key : stages.unreadKey(key);
        read.add(new StoredDocument(document, done.signature(), kept, stages.judgedAs(document.document(), kept)));
        if (read.size() >= WRITTEN) {
            write();
        }
        progress.read(document.isRead());
    }

    private void write() {
        if (!read.isEmpty()) {
            run.write(List.copyOf(read));
            read.clear();
        }
    }
}
