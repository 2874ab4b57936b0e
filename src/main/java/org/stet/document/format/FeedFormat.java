package org.stet.document.format;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** RSS of all versions, and Atom. An item's full content goes before its summary. */
final class FeedFormat implements Format {

    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf");

    private final PageParts parts;

    FeedFormat(PageParts parts) {
        this.parts = parts;
    }

    @Override
    public List<String> extensions() {
        return List.of(".rss", ".atom", ".rdf");
    }

    @Override
    public boolean recognises(byte[] head) {
        return ROOTS.contains(XmlRoot.of(head));
    }

    @Override
    public boolean sharesExtensions() {
        return true;
    }

    @Override
    public boolean holdsMany() {
        return true;
    }

    @Override
    public boolean changesInPlace() {
        return true;
    }

    @Override
    public void read(Content content, Outlet out) throws IOException {
        new FeedReader(parts).read(content, out);
    }
}
