package org.stet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stet.Golden;
import org.stet.document.Document;
import org.stet.text.Deadline;
import org.stet.text.Zone;

/** Which texts are told to be in another language, and which are read. */
class EnglishTextTest {

    private static final String ENGLISH = "The mayor of Valmont resigned on Thursday after the council refused to pass her budget.";
    private static final String SPANISH = "El alcalde de Montarena dimiti\u00f3 el jueves despu\u00e9s de que el ayuntamiento rechazara el presupuesto.";
    private static final String GERMAN = "Der B\u00fcrgermeister von Altenried ist am Donnerstag zur\u00fcckgetreten, nachdem der Stadtrat den Haushalt abgelehnt hatte.";

    /** Each line: what the paragraph is told to be written in, - for English or too little to tell, and the paragraph. */
    @Test
    void paragraphs() throws IOException {
        String told = Files.readAllLines(Golden.path("language/paragraphs.txt")).stream().map(line -> line.substring(line.indexOf(" | ") + 3))
                .map(text -> ForeignLanguage.of(text).orElse("-") + " | " + text + "\n").collect(Collectors.joining());
        Golden.check("language/paragraphs.txt", told);
    }

    @Test
    void paragraphsInOtherLanguagesAreLeftOut() {
        Document document = document(ENGLISH, SPANISH, ENGLISH, GERMAN, ENGLISH);
        EnglishText english = EnglishText.of(document, Deadline.none());
        assertEquals(List.of(SPANISH, GERMAN), english.foreign().stream().map(span -> span.in(document.text())).toList());
        assertEquals(List.of(ENGLISH, ENGLISH, ENGLISH), english.document().blocks().stream().map(b -> b.span().in(document.text())).toList());
    }

    @Test
    void anEnglishDocumentStaysAsItIs() {
        Document document = document("Mayor resigns amid row over budget cuts", ENGLISH, "\"No nos vamos a rendir,\" she told reporters outside the town hall.");
        assertEquals(new EnglishText(document, List.of()), EnglishText.of(document, Deadline.none()));
    }

    /** A short line in English makes no English document. */
    @Test
    void aDocumentInAnotherLanguageIsRefused() {
        Document document = document("Alcalde", SPANISH, SPANISH, SPANISH, "Read this in English.");
        assertEquals("t.txt: it is written in Spanish, and Stet reads English only\n"
                + "    Give an English translation instead, or facts that somebody wrote down for it with --facts.",
                assertThrows(ForeignLanguageException.class, () -> EnglishText.of(document, Deadline.none())).getMessage());
    }

    private static Document document(String... paragraphs) {
        return Models.document(Zone.HEADLINE, String.join("\n", paragraphs));
    }
}
