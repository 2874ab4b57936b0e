package org.stet.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.Golden;
import org.stet.SchemaFile;

/** The schema of files of waivers is current, and says of one what the reader says wherever a schema can. */
class WaiversSchemaTest {

    private static final SchemaFile SCHEMA = SchemaFile.of(WaiversSchema.make());

    @TempDir
    private Path dir;

    /** Run with {@code -Dgolden.update=true} to write the schema anew. */
    @Test
    void isCurrent() throws IOException {
        Golden.checkFile(Path.of("docs/stet-waivers.schema.json"), SchemaFile.text(WaiversSchema.make()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing yet", "[]", "- rule: number-conflict\n  reason: the desk rang them", "- rule: our-own\n  reason: the desk rang them",
        "- finding: 3f9a1c2b\n  reason: the desk rang them", "- finding: '31234567'\n  reason: the desk rang them", "- finding: 3f9a\n  reason: the desk rang them",
        "- finding: 3F9A1C2B\n  reason: the desk rang them", "- rule: number conflict\n  reason: the desk rang them", "- rule: number-conflict",
        "- rule: number-conflict\n  reason: ok", "- rule: number-conflict\n  reason: 'Yes'", "- rule: number-conflict\n  reason: ' '", "- rule: number-conflict\n  reason:",
        "- rule: number-conflict\n  reason: [why]", "- rule: number-conflict\n  reason: okay for the mayor", "- reason: the desk rang them",
        "- rule: number-conflict\n  reason: the desk rang them\n  until: 2027-01-31", "- rule: number-conflict\n  reason: the desk rang them\n  until: 31.1.2027",
        "- rule: number-conflict\n  reason: the desk rang them\n  until: never", "- rule: number-conflict\n  reason: the desk rang them\n  whom: R. Ahn",
        "- rule: number-conflict\n  reason: the desk rang them\n  document: a.txt\n  claim: 14 people\n  who: R. Ahn", "- number-conflict", "rule: number-conflict"})
    void schemaAndReaderAgree(String text) throws IOException {
        assertEquals(reads(text), SCHEMA.faults(text).isEmpty(), text + SCHEMA.faults(text));
    }

    @Test
    void theExampleOfTheDocumentationIsRight() throws IOException {
        Matcher found = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(Path.of("docs/waivers.md")));
        assertEquals(true, found.find());
        assertEquals(List.of(), SCHEMA.faults(found.group(1)));
    }

    private boolean reads(String text) throws IOException {
        try {
            WaiverFile.read(List.of(Files.writeString(dir.resolve("stet-waivers.yaml"), text)));
            return true;
        } catch (NewsroomException e) {
            return false;
        }
    }
}
