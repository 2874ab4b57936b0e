package org.stet.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.text.Source;

/**
 * One article as it was given.
 *
 * @param id        unique in a run
 * @param path      where it was read, as the user named it, with its place in a file or archive with many
 * @param publisher empty where unknown
 * @param date      day of publication, or null where unknown
 * @param story     the story the corpus file puts it in; empty where it says nothing
 * @param source    the extracted text, of a text file as it stands there, named after the path; all spans point into it
 * @param sha256    of the bytes it was read from, 64 hex digits: the file's, or the entry's of a file with many
 * @param blocks    in text order, not overlapping; what lies between them is never read
 * @param particulars what else its format tells of it
 */
public record Document(String id, String path, Role role, String publisher, @Nullable LocalDate date, String story,
                       Source source, String sha256, List<Block> blocks, Particulars particulars) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** One of which nothing else is told. */
    public Document(String id, String path, Role role, String publisher, @Nullable LocalDate date, String story, Source source, String sha256,
                    List<Block> blocks) {
        this(id, path, role, publisher, date, story, source, sha256, blocks, Particulars.NONE);
    }

    /** The same document under another id. */
    public Document withId(String other) {
        return new Document(other, path, role, publisher, date, story, source, sha256, blocks, particulars);
    }

    /** The same document in another role. */
    public Document as(Role other) {
        return new Document(id, path, other, publisher, date, story, source, sha256, blocks, particulars);
    }

    /** The same document of which only these blocks are read. */
    public Document with(List<Block> others) {
        return new Document(id, path, role, publisher, date, story, source, sha256, others, particulars);
    }

    public String text() {
        return source.text();
    }

    public Optional<LocalDate> published() {
        return Optional.ofNullable(date);
    }
}
