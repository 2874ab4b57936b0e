package peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.stet.document.Document;
import org.stet.document.Documents;
import org.stet.document.Metadata;
import org.stet.document.Role;
import org.stet.document.ZonePatterns;
import org.stet.text.Source;

/** Texts as documents. */
final class StetTexts {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    private final Documents documents;

    StetTexts() throws IOException {
        documents = new Documents(ZonePatterns.read(new Source("boilerplate.yaml", Files.readString(Path.of("rules/lexicon/boilerplate.yaml")))));
    }

    Document of(Role role, String id, String text) {
        return documents.of(Metadata.of(role).withId(id).withPublished(DAY), id, text);
    }
}
