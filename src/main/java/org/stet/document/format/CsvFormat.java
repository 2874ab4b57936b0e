package org.stet.document.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** CSV as spreadsheets save it, parted by commas, semicolons or tabs, with a header row that names the keys of {@link Row#KEYS}. Read row by row. */
final class CsvFormat implements Format {

    private static final Pattern LOOKS = Pattern.compile("(?i)\\A\uFEFF?(?:[^\\n\\r]{0,2000}[,;\\t])?\\s*\"?text\"?\\s*(?:[,;\\t][^\\n\\r]*)?(?:[\\n\\r]|\\z)");

    @Override
    public Traits traits() {
        return Traits.of(".csv", ".tsv").sharing().ofMany();
    }

    @Override
    public boolean recognises(byte[] head) {
        return LOOKS.matcher(new String(head, StandardCharsets.UTF_8)).find();
    }

    @Override
    public void read(Content content, Outlet out) throws IOException {
        CsvReader.read(content, out);
    }
}
