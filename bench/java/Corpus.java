import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.stet.fact.DocumentFacts;

/** A corpus with its annotation: a file of one JSON object a line, {@code {"id", "text", "published", ...}}. */
interface Corpus {

    /** Short, for choosing it. */
    String name();

    String file();

    /** What the table calls it, before the number of documents. */
    String title();

    /** What one line is. */
    String unit();

    /** Compares the facts found in one document with what is annotated there. */
    void score(DocumentFacts facts, String text, JsonNode annotation, Tally tally, Errors errors);

    /** Published F1 of other systems, by the row they belong to; their data are the same corpus' test sections. */
    default Map<String, String> elsewhere() {
        return Map.of();
    }
}
