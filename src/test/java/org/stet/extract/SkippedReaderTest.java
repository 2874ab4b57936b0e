package org.stet.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.document.Block;
import org.stet.document.Document;
import org.stet.fact.Skipped;
import org.stet.language.EnglishText;
import org.stet.language.Models;
import org.stet.text.Deadline;
import org.stet.text.Span;
import org.stet.text.Zone;

class SkippedReaderTest {

    /** Boilerplate is skipped as such, in whatever language it is. */
    @Test
    void eachStretchHasItsReason() {
        String english = "The mayor of Norwick resigned.";
        String german = "Bei dem Unfall wurden mindestens 14 Menschen verletzt, teilte die Feuerwehr mit.";
        Document lines = Models.document(Zone.BOILERPLATE, String.join("\n", german, english, german, english));
        Block last = lines.blocks().get(3);
        Document document = lines.with(List.of(lines.blocks().get(0), lines.blocks().get(1), lines.blocks().get(2), new Block(Zone.BOILERPLATE, last.span())));
        int from = german.length() + 1 + english.length() + 1;
        assertEquals(List.of(new Skipped(new Span(0, german.length()), Skipped.ZONE), new Skipped(new Span(from, from + german.length()), Skipped.LANGUAGE),
                new Skipped(last.span(), Skipped.ZONE)), SkippedReader.read(document, EnglishText.of(document, Deadline.none())));
    }
}
