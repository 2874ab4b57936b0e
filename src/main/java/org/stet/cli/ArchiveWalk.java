package org.stet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.stet.archive.DocumentSource;
import org.stet.document.Document;
import org.stet.document.Documents;
import org.stet.document.Intake;
import org.stet.document.Metadata;
import org.stet.document.Role;
import org.stet.text.Problem;

/** Goes through an archive once, document by document, and tells on the console what could not be read. */
final class ArchiveWalk implements DocumentSource {

    private final Documents documents;
    private final List<Path> paths;
    private final Console console;
    private final Consumer<Document> spared;
    private final List<Problem> problems = new ArrayList<>();
    private long found;

    /** @param spared told of each document before anybody takes it; what it throws ends the walk */
    ArchiveWalk(Documents documents, List<Path> paths, Console console, Consumer<Document> spared) {
        this.documents = documents;
        this.paths = paths;
        this.console = console;
        this.spared = spared;
    }

    @Override
    public void walk(Consumer<Document> taker) {
        documents.walk(paths, Metadata.of(Role.PEER), new Intake() {

            @Override
            public void document(Document document) {
                found++;
                spared.accept(document);
                taker.accept(document);
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
                console.tell(List.of(problem));
            }

            @Override
            public void notice(String notice) {
                console.say(notice);
            }
        });
    }

    /** About how many documents there are; 0 where that cannot be told. */
    long expected() {
        return documents.count(paths);
    }

    /** What could not be read so far. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Whether there was a document so far. */
    boolean foundAny() {
        return found > 0;
    }
}
