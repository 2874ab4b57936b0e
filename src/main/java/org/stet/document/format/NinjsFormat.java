package org.stet.document.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** ninjs, IPTC's news in JSON, 1.x to 3.x (https://iptc.org/std/ninjs): one item, or an array of them. */
final class NinjsFormat implements Format {

    private static final Pattern LOOKS = Pattern.compile("\\A\uFEFF?\\s*[\\[{](?s:.*?)\"uri\"\\s*:");
    private static final Pattern HOLDS = Pattern.compile("\"(?:body_\\w+|bodies|headlines?|versioncreated)\"\\s*:");

    private final PageParts parts;

    NinjsFormat(PageParts parts) {
        this.parts = parts;
    }

    @Override
    public Traits traits() {
        return Traits.of(".json", ".ninjs").sharing();
    }

    @Override
    public boolean recognises(byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8);
        return LOOKS.matcher(text).find() && HOLDS.matcher(text).find();
    }

    @Override
    public void read(Content content, Outlet out) throws IOException {
        new NinjsReader(parts).read(content, out);
    }
}
