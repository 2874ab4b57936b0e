package org.stet.document.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.stet.document.DocumentException;

/** The reading itself, apart from {@link HtmlFormat} so that what it needs is loaded with the first such file only. */
final class HtmlReader {

    /** So little of a page that is not free to read is its beginning only. */
    private static final int TEASER = 1500;
    private static final Pattern SITE = Pattern.compile("\\s+[|\u2013\u2014\u00BB-]\\s+[^|\u2013\u2014\u00BB]{2,60}$");
    private final Markup markup;
    private final MainText main;

    HtmlReader(PageParts parts) {
        this.markup = new Markup(parts);
        this.main = new MainText(markup);
    }

    void read(Content content, Outlet out) throws IOException {
        byte[] bytes = content.bytes();
        Document page = Jsoup.parse(Encoding.decode(content.name(), bytes, content.charset()));
        String title = title(page);
        String url = address(page, content);
        Optional<JsonNode> told = JsonLd.article(page, url, title);
        if (content.isCrawled() && told.isEmpty() && meta(page, "og:type").equals("website")) {
            throw DocumentException.of(content.name(), "the page is no article", "");
        }
        Card card = new Card();
        told.ifPresent(json -> tell(card, json, url));
        tell(card, page, title, url);
        Passages passages = told.flatMap(json -> Bodies.of(json, page, markup, main)).orElseGet(() -> main.of(page));
        if (!passages.hasProse()) {
            throw DocumentException.of(content.name(), "there is no article text in this page", "Check that the page was saved whole, not only its frame.");
        }
        if (told.map(HtmlReader::isPaid).orElse(false) && passages.prose() < TEASER) {
            out.notice(content.name() + ": the page is not free to read, and may hold the beginning of its article only");
        }
        out.article(passages.article(content.name(), card.metadata(), summary(page), Content.sha256(bytes)));
    }

    private static boolean isPaid(JsonNode json) {
        return json.path("isAccessibleForFree").asText("").equalsIgnoreCase("false");
    }

    private static void tell(Card card, JsonNode json, String url) {
        card.published(json.path("datePublished").asText()).published(json.path("dateCreated").asText()).updated(json.path("dateModified").asText());
        JsonLd.names(json.path("publisher")).forEach(card::publisher);
        JsonLd.names(json.path("author")).forEach(card::writer);
        card.url(url).url(json.path("url").asText()).language(json.path("inLanguage").asText());
    }

    private static void tell(Card card, Document page, String title, String url) {
        card.headline(title);
        for (String name : List.of("article:published_time", "datePublished", "parsely-pub-date", "dc.date.issued", "dcterms.created", "date", "sailthru.date")) {
            card.published(meta(page, name));
        }
        page.select("time[itemprop=datePublished][datetime], time[pubdate][datetime]").forEach(time -> card.published(time.attr("datetime")));
        card.updated(meta(page, "article:modified_time")).updated(meta(page, "dateModified")).updated(meta(page, "og:updated_time"));
        page.select("time[itemprop=dateModified][datetime]").forEach(time -> card.updated(time.attr("datetime")));
        if (!card.hasWriter()) {
            writers(card, page);
        }
        card.publisher(meta(page, "og:site_name")).publisher(meta(page, "publisher")).url(url);
        Element html = page.selectFirst("html");
        card.language(html == null ? "" : html.attr("lang")).language(html == null ? "" : html.attr("xml:lang")).language(meta(page, "og:locale"));
    }

    private static void writers(Card card, Document page) {
        for (String name : List.of("author", "parsely-author", "dc.creator", "sailthru.author", "byl")) {
            if (!card.hasWriter()) {
                card.writer(meta(page, name).replaceFirst("^(?i)by\\s+", ""));
            }
        }
        if (!card.hasWriter()) {
            page.select("[itemprop=author] [itemprop=name], a[rel=author]").forEach(element -> card.writer(element.text()));
        }
    }

    private static String address(Document page, Content content) {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        String stated = canonical == null ? meta(page, "og:url") : canonical.attr("href");
        return stated.matches("(?i)https?://\\S+") ? stated : content.metadata().particulars().url();
    }

    /** The page's one main heading; else what it is called in its head, without the site's name. */
    private static String title(Document page) {
        Elements headings = page.select("h1");
        List<String> texts = headings.stream().map(Element::text).filter(text -> Letters.of(text).length() > 2).distinct().toList();
        Element inArticle = page.selectFirst("article h1, main h1, [itemprop=headline]");
        if (texts.size() == 1) {
            return texts.get(0);
        }
        if (texts.size() > 1 && inArticle != null && !inArticle.text().isBlank()) {
            return inArticle.text();
        }
        String shared = meta(page, "og:title");
        return shared.isEmpty() ? SITE.matcher(page.title()).replaceFirst("") : shared;
    }

    /** The standfirst that stands in the page's markup. */
    private static String summary(Document page) {
        Element described = page.selectFirst("article [itemprop=description]:not(meta), [itemprop=articleBody] ~ [itemprop=description]:not(meta)");
        return described == null ? "" : described.text();
    }

    static String meta(Document page, String name) {
        return page.select("meta[content]").stream().filter(meta -> name.equalsIgnoreCase(meta.attr("property")) || name.equalsIgnoreCase(meta.attr("name"))
                || name.equalsIgnoreCase(meta.attr("itemprop"))).map(meta -> meta.attr("content").strip()).filter(value -> !value.isEmpty()).findFirst().orElse("");
    }
}
