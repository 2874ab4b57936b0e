package org.stet.document.format;

import java.io.IOException;
import java.util.Set;

/** RSS of all versions, and Atom. An item's full content goes before its summary. */
final class FeedFormat implements Format {

    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf");

    private final PageParts parts;

    FeedFormat(PageParts parts) {
        this.parts = parts;
    }

    @Override
    public Traits traits() {
        return Traits.of(".rss", ".atom", ".rdf").sharing().ofMany().changing();
    }

    @Override
    public boolean recognises(byte[] head) {
        return ROOTS.contains(XmlRoot.of(head));
    }

    @Override
    public void read(Content content, Outlet out) throws IOException {
        new FeedReader(parts).read(content, out);
    }
}
