package org.stet.audit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.document.Block;
import org.stet.document.Document;
import org.stet.document.Role;
import org.stet.rule.Checksum;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.text.Zone;

/** A claim that somebody wrote by itself, as a document: a sentence, or what a headline or a reader's letter has for one. */
public final class ClaimText {

    private ClaimText() {
    }

    /**
     * @param name  what tells it from other claims; its id is one that no document can have
     * @param claim in words; line ends count as spaces
     * @param day   that "on Tuesday" is counted from, or null where unknown
     */
    public static Document document(String name, String claim, @Nullable LocalDate day) {
        String text = claim.strip().replaceAll("\\s+", " ");
        String id = "/" + name;
        return new Document(id, id, Role.SOURCE, "", day, "", new Source(id, text), Checksum.hex(text.getBytes(StandardCharsets.UTF_8)),
                List.of(new Block(Zone.BODY, new Span(0, text.length()))));
    }
}
