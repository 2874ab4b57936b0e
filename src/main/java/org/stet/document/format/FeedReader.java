package org.stet.document.format;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.Namespace;
import org.jdom2.input.SAXBuilder;
import org.jdom2.output.XMLOutputter;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.stet.document.DocumentException;

/** The reading itself, apart from {@link FeedFormat} so that what it needs is loaded with the first such file only. */
final class FeedReader {

    private static final Namespace DUBLIN_CORE = Namespace.getNamespace("http://purl.org/dc/elements/1.1/");
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    /** Elements within each other; the libraries take minutes for thousands. */
    private static final String DEEPEST = "500";
    /** A description that long is no teaser. */
    private static final int FULL = 1000;
    private final Markup markup;

    FeedReader(PageParts parts) {
        this.markup = new Markup(parts);
    }

    void read(Content content, Outlet out) throws IOException {
        String text = Encoding.decode(content.name(), content.bytes(), content.charset());
        Document document = parse(content.name(), text);
        SyndFeed feed = feed(content.name(), document);
        List<Element> raw = items(document.getRootElement());
        int teasers = 0;
        int empty = 0;
        for (int i = 0; i < feed.getEntries().size() && i < raw.size(); i++) {
            SyndEntry entry = feed.getEntries().get(i);
            String where = content.name() + ":" + (i + 1);
            String body = body(entry);
            Passages passages = markup.passages(body);
            if (!passages.hasProse()) {
                empty++;
                continue;
            }
            teasers += entry.getContents().isEmpty() && passages.prose() < FULL ? 1 : 0;
            String sha256 = Content.sha256(new XMLOutputter().outputString(raw.get(i)).getBytes(StandardCharsets.UTF_8));
            out.article(passages.article(where, card(feed, entry, raw.get(i)).metadata(), summary(entry), sha256));
        }
        tell(content, teasers, raw.size(), "a teaser only, not the article", out);
        tell(content, empty, raw.size(), "no text and is left out", out);
    }

    private static void tell(Content content, int count, int all, String what, Outlet out) {
        if (count > 0) {
            out.notice(content.name() + ": of " + all + (all == 1 ? " item " : " items ") + count + (count == 1 ? " has " : " have ") + what);
        }
    }

    private static Document parse(String name, String text) throws IOException {
        SAXBuilder builder = new SAXBuilder();
        builder.setFeature(NO_DOCTYPE, true);
        builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
        builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        builder.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        builder.setExpandEntities(false);
        builder.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", DEEPEST);
        try {
            return builder.build(new StringReader(text));
        } catch (JDOMException e) {
            throw damaged(name, e);
        }
    }

    private static SyndFeed feed(String name, Document document) {
        try {
            return new SyndFeedInput().build(document);
        } catch (FeedException | IllegalArgumentException e) {
            throw damaged(name, e);
        }
    }

    private static DocumentException damaged(String name, Exception e) {
        String why = e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse("");
        String what = why.contains(NO_DOCTYPE) ? "the feed has a DOCTYPE, which is not read as it can do harm" : "the feed cannot be read: " + why;
        return DocumentException.of(name, what, what.startsWith("the feed has") ? "Take the line with <!DOCTYPE out." : "Fetch it again; or mend its XML.");
    }

    private static List<Element> items(Element root) {
        List<Element> all = Stream.concat(root.getChildren().stream(), root.getChildren().stream().filter(e -> e.getName().equals("channel")).flatMap(e -> e.getChildren().stream())).toList();
        return all.stream().filter(e -> e.getName().equals("item") || e.getName().equals("entry")).toList();
    }

    private static String body(SyndEntry entry) {
        Optional<String> content = entry.getContents().stream().map(FeedReader::html).max(Comparator.comparingInt(String::length));
        return content.filter(html -> !Jsoup.parseBodyFragment(html).text().isBlank())
                .orElseGet(() -> entry.getDescription() == null ? "" : html(entry.getDescription()));
    }

    private static String html(SyndContent content) {
        String value = content.getValue() == null ? "" : content.getValue();
        return "text/plain".equals(content.getType()) || "text".equals(content.getType()) ? "<p>" + value.replace("&", "&amp;").replace("<", "&lt;").replaceAll("\\R{2,}", "</p><p>") + "</p>" : value;
    }

    /** The description where the text is the content. */
    private static String summary(SyndEntry entry) {
        boolean both = !entry.getContents().isEmpty() && entry.getDescription() != null;
        return both ? Jsoup.parseBodyFragment(html(entry.getDescription())).text() : "";
    }

    private static Card card(SyndFeed feed, SyndEntry entry, Element raw) {
        Card card = new Card();
        card.id(child(raw, "guid", null)).id(child(raw, "id", null)).id(String.valueOf(entry.getLink() == null ? "" : entry.getLink()));
        card.headline(entry.getTitle() == null ? "" : Jsoup.parseBodyFragment(entry.getTitle()).text());
        Stream.of("pubDate", "published", "date", "issued", "created").forEach(name -> card.published(child(raw, name, null)).published(child(raw, name, DUBLIN_CORE)));
        Stream.of("updated", "modified").forEach(name -> card.updated(child(raw, name, null)));
        raw.getChildren("creator", DUBLIN_CORE).forEach(creator -> card.writer(creator.getText()));
        if (!card.hasWriter() && entry.getAuthor() != null) {
            card.writer(entry.getAuthor().replaceFirst("^\\S+@\\S+\\s+\\((.*)\\)$", "$1"));
        }
        card.publisher(child(raw, "publisher", DUBLIN_CORE)).publisher(child(raw, "source", null)).publisher(feed.getTitle() == null ? "" : Jsoup.parseBodyFragment(feed.getTitle()).text());
        card.url(entry.getLink() == null ? "" : entry.getLink()).language(raw.getAttributeValue("lang", Namespace.XML_NAMESPACE, ""))
                .language(feed.getLanguage() == null ? "" : feed.getLanguage());
        return card.language(raw.getParentElement().getAttributeValue("lang", Namespace.XML_NAMESPACE, ""));
    }

    /** @param namespace null for the item's own */
    private static String child(Element item, String name, @Nullable Namespace namespace) {
        String text = item.getChildText(name, namespace == null ? item.getNamespace() : namespace);
        return text == null ? "" : text;
    }
}
