package org.stet.archive;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.stet.audit.ArchiveStages;
import org.stet.audit.Judged;
import org.stet.audit.ReadDocument;
import org.stet.audit.StoryWork;
import org.stet.document.Document;
import org.stet.story.Signature;
import org.stet.text.ProblemException;

/** Those who do the work of an audit: the threads of this machine, or a cluster. */
public interface Crew extends AutoCloseable {

    /** A document that was read, and what tells its story. */
    record Read(ReadDocument document, Signature signature) {

        /** Reads a document by the stages. */
        public static Read by(ArchiveStages stages, Document document) {
            ReadDocument read = stages.read(document);
            try {
                return new Read(read, stages.signature(read));
            } catch (ProblemException e) {
                throw e;
            } catch (RuntimeException | StackOverflowError e) {
                return failed(document, e);
            }
        }

        /** A document on which Stet itself failed. */
        public static Read failed(Document document, Throwable fault) {
            return new Read(ReadDocument.failed(document, fault),
                    new Signature(document.id(), document.published().map(Object::toString).orElse(""), document.story()));
        }
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
