package org.stet.document.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Web pages. What JSON-LD tells of the article goes before what else the page tells of it. */
final class HtmlFormat implements Format {

    private static final Pattern LOOKS = Pattern.compile("(?is)\\A\uFEFF?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)*(?:<!doctype\\s+html|<html[\\s>]|<head[\\s>]|<body[\\s>])");

    private final PageParts parts;

    HtmlFormat(PageParts parts) {
        this.parts = parts;
    }

    @Override
    public Traits traits() {
        return Traits.of(".html", ".htm", ".xhtml", ".amp");
    }

    @Override
    public boolean recognises(byte[] head) {
        return LOOKS.matcher(new String(head, StandardCharsets.ISO_8859_1).replaceFirst("^\u00EF\u00BB\u00BF", "")).find();
    }

    @Override
    public void read(Content content, Outlet out) throws IOException {
        new HtmlReader(parts).read(content, out);
    }
}
