package org.stet.document.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.stet.document.DocumentException;

/**
 * XML read without any of its dangers: jsoup's parser knows no external entities, expands none that a document defines, and does not nest
 * its own calls. Names are asked for without prefix, whatever their case.
 */
final class Xml {

    private Xml() {
    }

    /** @throws DocumentException if the text breaks off within its root element */
    static Document parse(String name, String text) {
        Document document = Jsoup.parse(text, "", Parser.xmlParser());
        Element root = document.firstElementChild();
        if (root != null && !text.stripTrailing().endsWith("/>") && !text.substring(Math.max(0, text.lastIndexOf("</"))).startsWith("</" + root.tagName())) {
            throw DocumentException.of(name, "the file breaks off within <" + root.tagName() + ">", "Fetch it again; it was not saved whole.");
        }
        return document;
    }

    static Stream<Element> all(Element from, String name) {
        return from.getAllElements().stream().filter(element -> Markup.local(element).equalsIgnoreCase(name));
    }

    static List<Element> children(Element parent, String name) {
        return parent.children().stream().filter(element -> Markup.local(element).equalsIgnoreCase(name)).toList();
    }

    static Optional<Element> child(Element parent, String... path) {
        Optional<Element> at = Optional.of(parent);
        for (String name : path) {
            at = at.flatMap(element -> children(element, name).stream().findFirst());
        }
        return at;
    }

    /** The words of the first such element; empty where there is none. */
    static String text(Element parent, String... path) {
        return child(parent, path).map(Element::text).orElse("");
    }
}
