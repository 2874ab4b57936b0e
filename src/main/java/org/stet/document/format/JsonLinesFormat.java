package org.stet.document.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** JSON Lines: an object a line, with the keys of {@link Row#KEYS}. Read line by line. */
final class JsonLinesFormat implements Format {

    private static final Pattern LOOKS = Pattern.compile("\\A\uFEFF?\\s*\\{[^\\n]*\"text\"\\s*:[^\\n]*(?:\\n|\\z)");

    @Override
    public Traits traits() {
        return Traits.of(".jsonl", ".ndjson").sharing().ofMany();
    }

    @Override
    public boolean recognises(byte[] head) {
        return LOOKS.matcher(new String(head, StandardCharsets.UTF_8)).find();
    }

    @Override
    public void read(Content content, Outlet out) throws IOException {
        JsonLinesReader.read(content, out);
    }
}
