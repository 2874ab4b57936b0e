package org.stet.document.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.stet.document.DocumentException;
import org.stet.document.Metadata;

/** The reading itself, apart from {@link NinjsFormat} so that what it needs is loaded with the first such file only. */
final class NinjsReader {

    private static final JsonMapper JSON = new JsonMapper();
    private final Markup markup;

    NinjsReader(PageParts parts) {
        this.markup = new Markup(parts);
    }

    void read(Content content, Outlet out) throws IOException {
        byte[] bytes = content.bytes();
        JsonNode json = parse(content.name(), Encoding.decode(content.name(), bytes, content.charset()));
        if (!json.isArray()) {
            item(content.name(), json, Content.sha256(bytes), out);
            return;
        }
        int number = 0;
        for (JsonNode item : json) {
            number++;
            try {
                item(content.name() + ":" + number, item, Content.sha256(item.toString().getBytes(StandardCharsets.UTF_8)), out);
            } catch (DocumentException e) {
                e.problems().forEach(out::problem);
            }
        }
    }

    private static JsonNode parse(String name, String text) {
        try {
            JsonNode json = JSON.readTree(text);
            if (json.isContainerNode()) {
                return json;
            }
        } catch (JsonProcessingException e) {
            throw DocumentException.of(name, "this is not JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""), "Check that it was saved whole.");
        }
        throw DocumentException.of(name, "this is not a news item in JSON (ninjs)", "Export it again; or write JSON Lines, an object with 'text' a line.");
    }

    private void item(String where, JsonNode json, String sha256, Outlet out) {
        Metadata metadata = card(json).metadata();
        String markedUp = first(json.path("body_xhtml"), json.path("body_html"), valued(json.path("bodies"), "html"));
        String plain = first(json.path("body_text"), valued(json.path("bodies"), "plain"), valued(json.path("bodies"), ""));
        String summary = first(valued(json.path("descriptions"), "plain"), json.path("description_text"));
        Passages passages = markup.passages(markedUp);
        if (passages.hasProse()) {
            out.article(passages.article(where, metadata, summary, sha256));
        } else if (!Article.isBlank(plain)) {
            out.article(Article.plain(where, metadata, summary, plain, sha256));
        } else if (List.of("picture", "graphic", "video", "audio").contains(json.path("type").asText())) {
            out.notice(where + ": left out, as it is of the type " + json.path("type").asText() + " and has no text");
        } else {
            throw DocumentException.of(where, "the item has no text in body_text, body_xhtml or bodies", "Check that it was exported whole.");
        }
    }

    private static Card card(JsonNode json) {
        Card card = new Card().id(json.path("uri").asText()).language(json.path("language").asText());
        card.headline(json.path("headline").asText()).headline(valued(json.path("headlines"), "main")).headline(valued(json.path("headlines"), "")).headline(json.path("title").asText());
        card.published(json.path("firstcreated").asText()).published(json.path("versioncreated").asText()).published(json.path("contentcreated").asText());
        card.updated(json.path("versioncreated").asText());
        Stream.of("provider", "infosource", "infosources", "source", "organisation", "copyrightholder").forEach(key -> JsonLd.names(json.path(key)).forEach(card::publisher));
        Stream.of("byline", "by").forEach(key -> {
            if (!card.hasWriter()) {
                card.writer(json.path(key).asText());
            }
        });
        return card.url(json.path("uri").asText().startsWith("http") ? json.path("uri").asText() : "");
    }

    private static String first(Object... values) {
        return Stream.of(values).map(v -> v instanceof JsonNode node ? node.asText("") : v.toString()).filter(v -> !v.isBlank()).findFirst().orElse("");
    }

    /** Of the values of ninjs 2 and 3 the first of which role or content type holds this word; any for the empty word. */
    private static String valued(JsonNode list, String word) {
        Optional<JsonNode> found = StreamSupport.stream(list.spliterator(), false)
                .filter(v -> (v.path("contenttype").asText() + " " + v.path("role").asText()).contains(word)).findFirst();
        return found.map(v -> v.path("value").asText()).orElse("");
    }
}
