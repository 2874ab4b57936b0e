package org.stet.document.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.document.DocumentException;

/** All formats, and which of them a file is in: by its extension, unless its first bytes tell something else. */
public final class Formats {

    private static final List<String> NAMES = List.of(".txt", ".md", ".html", ".docx");

    private final TextFormat text = new TextFormat();
    /** In the order in which first bytes are asked. */
    private final List<Format> formats;

    public Formats(PageParts parts) {
        this.formats = List.of(new WarcFormat(), new GzipFormat(), new DocxFormat(), new ZipFormat(), new HtmlFormat(parts), new NewsMlFormat(parts),
                new FeedFormat(parts), new NinjsFormat(parts), new JsonLinesFormat(), new CsvFormat(), new MarkdownFormat(), text);
    }

    /** Whether a file of this name is taken where nobody named it: by its extension alone. */
    public boolean wants(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return !file.startsWith(".") && !file.equals("readme.md") && byExtension(Content.extension(file)).findAny().isPresent();
    }

    /** Whether a file may be passed over where nobody named it, as it is of no format though its extension is one's. */
    public boolean isStranger(Content content) {
        Optional<Format> named = byExtension(content.extension()).findFirst();
        return named.isPresent() && named.get().traits().shared() && recognised(content.head()).isEmpty();
    }

    /** Whether a file of this name may hold several documents. */
    public boolean mayHoldMany(String name) {
        return byExtension(Content.extension(name)).anyMatch(format -> format.traits().many());
    }

    /** @throws DocumentException if the content is of no format */
    public Format of(Content content) {
        byte[] head = content.head();
        List<Format> named = byExtension(content.extension()).toList();
        return named.stream().filter(f -> f.recognises(head)).findFirst().or(() -> recognised(head)).or(() -> named.stream().findFirst())
                .or(() -> content.extension().isEmpty() ? Optional.of(text) : Optional.empty())
                .orElseThrow(() -> DocumentException.of(content.name(), "files of the kind " + content.extension() + " are not read", "Save it as " + String.join(", ", NAMES.subList(0, NAMES.size() - 1))
                        + " or " + NAMES.get(NAMES.size() - 1) + "."));
    }

    private Optional<Format> recognised(byte[] head) {
        return formats.stream().filter(format -> format.recognises(head)).findFirst();
    }

    private Stream<Format> byExtension(String extension) {
        return formats.stream().filter(format -> format.traits().extensions().contains(extension));
    }
}
