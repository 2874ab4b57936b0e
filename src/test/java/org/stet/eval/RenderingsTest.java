package org.stet.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stet.Golden;

/** A fixed run over invented cases in both forms. */
class RenderingsTest {

    private static final Path CASES = Golden.path("eval/cases.yaml");

    @Test
    void textIsAsExpected() throws IOException {
        Golden.check("eval/scores.txt", rendered(new TextScores(3), CASES));
        Golden.check("eval/scores-bare.txt", rendered(new TextScores(0), CASES));
        Golden.check("eval/scores-none.txt", rendered(new TextScores(20)));
    }

    @Test
    void jsonIsAsExpectedAndFitsItsSchema() throws IOException {
        String json = rendered(new JsonScores(), CASES);
        Golden.check("eval/scores.json", json);
        Path report = Path.of("docs/report.schema.json").toAbsolutePath();
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012, factory -> factory.schemaMappers(mappers ->
                mappers.mapPrefix("https://stet.example/", report.getParent().toUri().toString()))).getSchema(Files.readString(Path.of("docs/eval.schema.json")));
        assertEquals(Set.of(), schema.validate(json, InputFormat.JSON));
        assertEquals(Set.of(), schema.validate(rendered(new JsonScores()), InputFormat.JSON));
        assertFalse(schema.validate(json.replace("\"error\"", "\"grave\""), InputFormat.JSON).isEmpty(), "findings are as in the report");
    }

    @Test
    void everyCaseIsWrittenAtOnce() throws IOException {
        List<Outcome> outcomes = outcomes(CASES);
        JsonScores rendering = new JsonScores();
        int before = 0;
        StringBuilder out = new StringBuilder();
        for (Outcome outcome : outcomes) {
            rendering.add(outcome, out);
            assertFalse(out.length() == before);
            before = out.length();
        }
    }

    private static List<Outcome> outcomes(Path... files) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        try (Trial trial = new Trial(Samples::auditor, Only.EVERYTHING, 2, outcomes::add)) {
            Samples.read(files).cases().forEach(trial::add);
            trial.finish();
        }
        return outcomes;
    }

    private static String rendered(Rendering rendering, Path... files) throws IOException {
        Scores scores = new Scores();
        StringBuilder out = new StringBuilder();
        for (Outcome outcome : outcomes(files)) {
            scores.add(outcome);
            rendering.add(outcome, out);
        }
        rendering.finish(scores, out);
        return out.toString();
    }
}
