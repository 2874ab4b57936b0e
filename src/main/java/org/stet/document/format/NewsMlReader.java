package org.stet.document.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.stet.document.DocumentException;

/** The reading itself, apart from {@link NewsMlFormat} so that what it needs is loaded with the first such file only. */
final class NewsMlReader {

    private static final Set<String> WITHDRAWN = Set.of("canceled", "withheld");
    private final Markup markup;

    NewsMlReader(PageParts parts) {
        this.markup = new Markup(parts);
    }

    void read(Content content, Outlet out) throws IOException {
        byte[] bytes = content.bytes();
        if (!NewsMlFormat.isNewsMl(bytes)) {
            throw DocumentException.of(content.name(), "this XML is neither NewsML-G2, NITF, RSS nor Atom", "Export the article in one of these, or as text.");
        }
        Document document = Xml.parse(content.name(), Encoding.decode(content.name(), bytes, content.charset()));
        List<Element> items = Xml.all(document, "newsItem").toList();
        if (items.isEmpty() && XmlRoot.of(bytes).equals("nitf")) {
            nitf(content.name(), document, new Card(), Content.sha256(bytes), out);
        } else if (items.isEmpty()) {
            out.notice(content.name() + ": holds no news items, only references to them");
        }
        for (int i = 0; i < items.size(); i++) {
            String where = items.size() == 1 ? content.name() : content.name() + ":" + (i + 1);
            byte[] own = items.size() == 1 ? bytes : items.get(i).outerHtml().getBytes(StandardCharsets.UTF_8);
            try {
                item(where, items.get(i), Content.sha256(own), out);
            } catch (DocumentException e) {
                e.problems().forEach(out::problem);
            }
        }
    }

    private void item(String where, Element item, String sha256, Outlet out) {
        Element itemMeta = Xml.child(item, "itemMeta").orElse(new Element("none"));
        Element contentMeta = Xml.child(item, "contentMeta").orElse(new Element("none"));
        String status = Xml.child(itemMeta, "pubStatus").map(e -> e.attr("qcode") + e.attr("uri")).orElse("");
        if (WITHDRAWN.stream().anyMatch(status::endsWith)) {
            out.notice(where + ": left out, as its status is " + status);
            return;
        }
        Card card = new Card().id(item.attr("guid")).published(Xml.text(itemMeta, "firstCreated"))
                .published(Xml.text(contentMeta, "contentCreated")).published(Xml.text(itemMeta, "versionCreated")).updated(Xml.text(itemMeta, "versionCreated"));
        card.publisher(named(itemMeta, "provider")).publisher(named(contentMeta, "infoSource"))
                .publisher(Xml.child(item, "rightsInfo").map(rights -> named(rights, "copyrightHolder")).orElse(""));
        card.writer(Xml.text(contentMeta, "by"));
        if (!card.hasWriter()) {
            Xml.children(contentMeta, "creator").forEach(creator -> card.writer(named(creator)));
        }
        card.language(Xml.child(contentMeta, "language").map(e -> e.attr("tag")).orElse("")).language(item.attr("xml:lang"));
        Element set = Xml.child(item, "contentSet").orElse(new Element("none"));
        Xml.all(set, "hl1").findFirst().ifPresent(line -> card.headline(line.text()));
        card.headline(Xml.text(contentMeta, "headline"));
        body(where, item, set, card, sha256, out);
    }

    private void body(String where, Element item, Element set, Card card, String sha256, Outlet out) {
        Optional<Element> nitf = Xml.all(set, "nitf").findFirst();
        Optional<Element> inline = Xml.child(set, "inlineXML");
        String plain = Xml.child(set, "inlineData").map(Element::wholeText).orElse("");
        if (nitf.isPresent()) {
            nitf(where, nitf.get(), card, sha256, out);
        } else if (inline.isPresent()) {
            Element body = Xml.all(inline.get(), "body").findFirst().orElse(inline.get());
            article(where, markup.passages(body), card, "", sha256, out);
        } else if (plain.contains("<p") && plain.contains("</")) {
            article(where, markup.passages(plain), card, "", sha256, out);
        } else if (!Article.isBlank(plain)) {
            out.article(Article.plain(where, card.metadata(), "", plain.strip(), sha256));
        } else if (Xml.child(set, "remoteContent").isPresent()) {
            out.notice(where + ": left out, as what it tells of lies elsewhere (remoteContent)");
        } else {
            throw DocumentException.of(where, "the news item" + (item.attr("guid").isEmpty() ? "" : " " + item.attr("guid")) + " has no text", "Check that it was exported whole.");
        }
    }

    private void nitf(String where, Element from, Card card, String sha256, Outlet out) {
        Xml.all(from, "docdata").findFirst().ifPresent(data -> {
            card.id(Xml.child(data, "doc-id").map(e -> e.attr("id-string")).orElse(""));
            card.published(Xml.child(data, "date.release").map(e -> e.attr("norm")).orElse("")).published(Xml.child(data, "date.issue").map(e -> e.attr("norm")).orElse(""));
            card.publisher(Xml.child(data, "doc.copyright").map(e -> e.attr("holder")).orElse(""));
        });
        Element head = Xml.all(from, "body.head").findFirst().orElse(new Element("none"));
        card.headline(Xml.text(head, "hedline", "hl1"));
        if (!card.hasWriter()) {
            Xml.child(head, "byline").ifPresent(byline -> card.writer(Xml.all(byline, "person").findFirst().orElse(byline).text().replaceFirst("^(?i)by\\s+", "")));
        }
        Passages passages = new Passages();
        Xml.all(head, "hl2").forEach(line -> passages.add(Unit.Kind.SUMMARY, line.text()));
        Xml.child(head, "dateline").ifPresent(line -> passages.add(Unit.Kind.DATELINE, line.text()));
        Xml.all(from, "body.content").findFirst().or(() -> Xml.all(from, "body").findFirst()).ifPresent(content -> passages.addAll(markup.passages(content)));
        article(where, passages, card, Xml.text(head, "abstract"), sha256, out);
    }

    private static void article(String where, Passages passages, Card card, String summary, String sha256, Outlet out) {
        if (!passages.hasProse()) {
            throw DocumentException.of(where, "the news item has no text", "Check that it was exported whole.");
        }
        out.article(passages.article(where, card.metadata(), summary, sha256));
    }

    private static String named(Element parent, String child) {
        return Xml.child(parent, child).map(NewsMlReader::named).orElse("");
    }

    private static String named(Element party) {
        String name = Xml.text(party, "name");
        String code = party.attr("literal").isEmpty() ? party.attr("qcode") : party.attr("literal");
        return name.isEmpty() ? code.substring(code.indexOf(':') + 1) : name;
    }
}
