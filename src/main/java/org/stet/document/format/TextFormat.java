package org.stet.document.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.stet.document.DocumentException;
import org.stet.document.FrontMatter;
import org.stet.document.Metadata;
import org.stet.text.Source;
import org.stet.text.Span;

/** Plain text, read as it stands; it may begin with front matter. */
class TextFormat implements Format {

    @Override
    public Traits traits() {
        return Traits.of(".txt", ".text");
    }

    @Override
    public boolean recognises(byte[] head) {
        return false;
    }

    @Override
    public void read(Content content, Outlet out) throws IOException {
        byte[] bytes = content.bytes();
        String text = Encoding.decode(content.name(), bytes, content.charset());
        if (Article.isBlank(text)) {
            throw DocumentException.of(content.name(), "the text is empty", "Check that the right file was saved.");
        }
        FrontMatter front = FrontMatter.read(new Source(content.name(), text));
        List<Unit> body = units(content.name(), text, front.body());
        if (body.isEmpty()) {
            throw DocumentException.of(content.name(), "there is no text below the front matter", "Check that the right file was saved.");
        }
        List<Unit> units = new ArrayList<>();
        front.headline().ifPresent(span -> units.add(new Unit(Unit.Kind.HEADLINE, span)));
        front.summaries().forEach(span -> units.add(new Unit(Unit.Kind.SUMMARY, span)));
        units.sort((a, b) -> a.span().compareTo(b.span()));
        units.addAll(body);
        Metadata metadata = front.metadata().withHeadline(front.headline().map((Span span) -> span.in(text)).orElse(""));
        out.article(new Article(content.name(), metadata, text, units, Content.sha256(bytes)));
    }

    /** Units of the text from the offset on, in order. */
    List<Unit> units(String name, String text, int from) {
        return PlainText.units(text, from);
    }
}
