package org.stet.extract;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.stet.document.Block;
import org.stet.document.Document;
import org.stet.document.Role;
import org.stet.fact.DocumentFacts;
import org.stet.language.AnnotatedDocument;
import org.stet.language.Models;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.LexiconReader;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.text.Zone;

/** The real models and the real lexicon, for tests. */
final class Extraction {

    static final Lexicon LEXICON = LexiconReader.read(Path.of("rules/lexicon"));
    /** A Thursday. */
    static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 12);

    private Extraction() {
    }

    /** A document with a block for each line; a line that begins with "= " is a headline. */
    static Document document(String text, LocalDate published) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            int marks = line.startsWith("= ") && line.length() > 2 && !line.substring(2).isBlank() ? 2 : 0;
            if (!line.isBlank()) {
                blocks.add(new Block(marks > 0 ? Zone.HEADLINE : Zone.BODY, new Span(at + marks, at + line.stripTrailing().length())));
            }
            at += line.length() + 1;
        }
        return new Document("t", "t.txt", Role.DRAFT, "", published, "", new Source("t.txt", text), "", blocks);
    }

    static AnnotatedDocument annotate(String text) {
        return Models.LANGUAGE.annotator().annotate(document(text, PUBLISHED));
    }

    static DocumentFacts facts(String text) {
        return new Extractor(LEXICON, Models.LANGUAGE.gazetteer()).extract(annotate(text));
    }
}
