package org.stet.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.text.Source;

/** The JSON form of a whole document with its text and zones, in one line. Reading it gives back what was written. */
public final class DocumentJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().defaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS)).build();

    private DocumentJson() {
    }

    /** @param line on which the text begins in what it was read from, from 1 */
    private record Form(String id, String path, Role role, String publisher, @Nullable String date, String story, String source, String text, int line,
                        String sha256, List<Block> blocks, Particulars particulars) {
    }

    /** Without a line's end. */
    public static String write(Document d) {
        String date = d.published().map(LocalDate::toString).orElse(null);
        try {
            return MAPPER.writeValueAsString(new Form(d.id(), d.path(), d.role(), d.publisher(), date, d.story(), d.source().name(), d.text(),
                    d.source().position(0).line(), d.sha256(), d.blocks(), d.particulars()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalArgumentException if it is not what {@link #write} gave */
    public static Document read(String json) {
        try {
            Form f = MAPPER.readValue(json, Form.class);
            LocalDate date = f.date() == null ? null : LocalDate.parse(f.date());
            return new Document(f.id(), f.path(), f.role(), f.publisher(), date, f.story(), new Source(f.source(), f.text(), f.line()), f.sha256(), f.blocks(),
                    f.particulars());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a document: " + e.getOriginalMessage(), e);
        }
    }
}
