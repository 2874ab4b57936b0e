package org.stet.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.stet.story.StoryGroup;

/** Stories for other programs; {@code docs/stories.md} describes it. Documents that stand alone are stories of one. */
public final class JsonStories implements StoryPrinter {

    private final StringWriter text = new StringWriter();
    private final JsonGenerator json;

    public JsonStories() {
        try {
            json = Json.generator(text);
            json.writeStartObject();
            json.writeArrayFieldStart("stories");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void add(StoryGroup story, Function<String, Heading> headings, Appendable out) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", story.id());
        Json.list("documents", story.members(), (member, to) -> document(member, headings.apply(member.document()), to), json);
        json.writeEndObject();
        handOn(out);
    }

    private static void document(StoryGroup.Member member, Heading heading, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", member.document());
        json.writeStringField("published", heading.published());
        json.writeStringField("publisher", heading.publisher());
        json.writeStringField("headline", heading.headline());
        json.writeStringField("copy_of", member.copyOf());
        Json.strings("why", member.why(), json);
        json.writeEndObject();
    }

    @Override
    public void finish(Appendable out) throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        handOn(out);
        out.append('\n');
    }

    private void handOn(Appendable out) throws IOException {
        json.flush();
        out.append(text.getBuffer());
        text.getBuffer().setLength(0);
    }
}
