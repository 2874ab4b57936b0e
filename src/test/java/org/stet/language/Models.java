package org.stet.language;

import java.util.ArrayList;
import java.util.List;
import org.stet.document.Block;
import org.stet.document.Document;
import org.stet.document.Role;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.text.Zone;

/** The real models, opened once for all tests of this run, from the ordinary cache. */
public final class Models {

    public static final Language LANGUAGE = Language.open(CacheRoot.choose(), Progress.none());

    private Models() {
    }

    /** A document with a block for each line; the first one's zone is given, the others are body. */
    public static Document document(Zone first, String text) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(new Block(blocks.isEmpty() ? first : Zone.BODY, new Span(at, at + line.stripTrailing().length())));
            }
            at += line.length() + 1;
        }
        return new Document("t", "t.txt", Role.DRAFT, "", null, "", new Source("t.txt", text), "", blocks);
    }

    static List<Sentence> sentences(String text) {
        return LANGUAGE.annotator().annotate(document(Zone.BODY, text)).sentences();
    }

    static Sentence sentence(String text) {
        return sentences(text).get(0);
    }
}
