package org.stet.document.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The articles that a page tells of in JSON-LD (schema.org), wherever they stand in it: alone, in arrays, in {@code @graph}, within others. */
final class JsonLd {

    /** https://schema.org/NewsArticle, what is more special and the more general ones that newsrooms use in its place. */
    private static final Set<String> ARTICLES = Set.of("NewsArticle", "AnalysisNewsArticle", "AskPublicNewsArticle", "BackgroundNewsArticle", "OpinionNewsArticle",
            "ReportageNewsArticle", "ReviewNewsArticle", "Article", "Report", "SatiricalArticle", "BlogPosting", "LiveBlogPosting", "SocialMediaPosting");
    /** Below these stand other articles. */
    private static final Set<String> OTHERS = Set.of("itemListElement", "hasPart", "isPartOf", "isRelatedTo", "relatedLink", "citation", "liveBlogUpdate", "mentions", "about",
            "isBasedOn", "subjectOf", "comment");
    private static final int MOST_NODES = 100_000;
    private static final Pattern WRAPPING = Pattern.compile("^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\s*\\]\\]>|\\]\\]>)\\s*;?\\s*$");
    private static final JsonMapper JSON = JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA,
            JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER).build();

    private JsonLd() {
    }

    /** The one that is this page's; of several the one with its address or headline, then the one with a body, then the first. */
    static Optional<JsonNode> article(Document page, String url, String headline) {
        List<JsonNode> articles = new ArrayList<>();
        for (Element script : page.select("script[type~=(?i)^application/ld\\+json]")) {
            try {
                collect(JSON.readTree(WRAPPING.matcher(script.data()).replaceAll("")), articles);
            } catch (JsonProcessingException e) {
                // a page whose JSON-LD is broken is read by its markup, as browsers and search engines do
                continue;
            }
        }
        return articles.stream().max(Comparator.comparingInt((JsonNode node) -> rank(node, url, headline)));
    }

    private static int rank(JsonNode node, String url, String headline) {
        boolean same = !url.isEmpty() && (url.equals(node.path("url").asText()) || url.equals(node.path("@id").asText()) || url.equals(id(node.path("mainEntityOfPage"))));
        boolean titled = !headline.isEmpty() && Letters.of(headline).equals(Letters.of(node.path("headline").asText(node.path("name").asText())));
        return (same ? 4 : 0) + (titled ? 2 : 0) + (node.hasNonNull("articleBody") || node.has("liveBlogUpdate") ? 1 : 0);
    }

    private static String id(JsonNode node) {
        return node.isObject() ? node.path("@id").asText(node.path("url").asText()) : node.asText();
    }

    private static void collect(JsonNode root, List<JsonNode> articles) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.push(root);
        int seen = 0;
        while (!open.isEmpty() && seen++ < MOST_NODES) {
            JsonNode node = open.pop();
            if (node.isObject() && isArticle(node.path("@type"))) {
                articles.add(node);
            } else if (node.isObject()) {
                node.properties().stream().filter(e -> !OTHERS.contains(e.getKey()) && e.getValue().isContainerNode()).forEach(e -> open.addLast(e.getValue()));
            } else if (node.isArray()) {
                node.forEach(open::addLast);
            }
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        return ARTICLES.contains(type.asText().replaceFirst("^(?:https?://schema\\.org/|schema:)", ""));
    }

    /** The name of a person, organisation or place, or of each in a list. */
    static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(one -> names.addAll(names(one)));
        } else {
            names.add(node.isObject() ? node.path("name").isArray() ? node.path("name").path(0).asText() : node.path("name").asText() : node.asText());
        }
        return names.stream().filter(name -> !name.isBlank()).toList();
    }
}
