package org.stet.archive;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.stet.audit.Judged;
import org.stet.audit.ReadDocument;
import org.stet.audit.StoryWork;
import org.stet.document.Document;
import org.stet.story.Signature;

/** Those who do the work of an audit: the threads of this machine, or a cluster. */
public interface Crew extends AutoCloseable {

    /** A document that was read, and what tells its story. */
    record Read(ReadDocument document, Signature signature) {
    }

    /**
     * Reads documents. Takes them from the stream as there is room, never all at once.
     *
     * @param taker called by one thread at a time, in any order, as soon as a document is done
     */
    void read(Stream<Document> documents, Consumer<Read> taker);

    /**
     * Judges stories, likewise.
     *
     * @param taker called by one thread at a time, in any order, as soon as a story is done
     */
    void judge(Stream<StoryWork> stories, Consumer<Judged> taker);

    @Override
    void close();
}
