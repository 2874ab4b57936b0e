package org.stet.document.format;

import java.util.List;

/** Markdown, of which the text is the file's own, markup and all. */
final class MarkdownFormat extends TextFormat {

    @Override
    public Traits traits() {
        return Traits.of(".md", ".markdown");
    }

    @Override
    List<Unit> units(String name, String text, int from) {
        return Markdown.units(text, from);
    }
}
