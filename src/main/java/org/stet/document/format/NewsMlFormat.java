package org.stet.document.format;

import java.io.IOException;
import java.util.Set;

/**
 * NewsML-G2 (https://iptc.org/std/NewsML-G2): news items, by themselves or within a message or package, with their text as XHTML, NITF or
 * plain; and NITF by itself.
 */
final class NewsMlFormat implements Format {

    private static final Set<String> ROOTS = Set.of("newsitem", "newsmessage", "packageitem", "nitf");

    private final PageParts parts;

    NewsMlFormat(PageParts parts) {
        this.parts = parts;
    }

    @Override
    public Traits traits() {
        return Traits.of(".xml", ".newsml", ".nitf").sharing().ofMany();
    }

    @Override
    public boolean recognises(byte[] head) {
        return isNewsMl(head);
    }

    static boolean isNewsMl(byte[] head) {
        return ROOTS.contains(XmlRoot.of(head));
    }

    @Override
    public void read(Content content, Outlet out) throws IOException {
        new NewsMlReader(parts).read(content, out);
    }
}
