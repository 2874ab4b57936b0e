package org.stet.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.document.Document;
import org.stet.document.Metadata;
import org.stet.document.Role;
import org.stet.newsroom.Newsroom;
import org.stet.rule.RuleSet;

/** What a newsroom sets for a rule changes what is found. */
class RuleParametersTest {

    private static final Preparation PREPARATION = RealStages.workbench().preparation(Settings.standard(RealStages.HOME), notice -> { });

    @TempDir
    private Path dir;

    @Test
    void figuresWithinTheTolerancePass() throws IOException {
        String draft = "A fire at a furniture plant in Velmora injured 103 workers on Tuesday, the city's fire service said.";
        String source = draft.replace("103", "100");
        assertEquals(List.of("103 workers"), found("number-conflict", "{}", draft, source));
        assertEquals(List.of("103 workers"), found("number-conflict", "{tolerance: 2}", draft, source));
        assertEquals(List.of(), found("number-conflict", "{tolerance: 5}", draft, source));
        assertEquals(List.of("106 workers"), found("number-conflict", "{tolerance: 5}", draft.replace("103", "106"), source));
    }

    @Test
    void figuresInTwoUnitsAreNeverWithinIt() throws IOException {
        String draft = "A tanker ran aground 20 miles off Port Amsel on Friday, the coast guard said.";
        assertEquals(List.of("20 miles"), found("number-conflict", "{tolerance: 5}", draft, draft.replace("miles", "kilometres")));
    }

    @Test
    void aSourceMayStandFurtherOff() throws IOException {
        String draft = "Banker Tomas Reyle hid losses of 40 million crowns for nine years. The bank has 300 branches. Its shares fell by a tenth on Monday. "
                + "Shareholders accuse Tomas Reyle of hiding losses from the regulator.";
        assertEquals(1, found("attribution-too-far", "{sentences: 2}", draft).size());
        assertEquals(0, found("attribution-too-far", "{sentences: 3}", draft).size());
    }

    @Test
    void whatATextMustTellOfAPoll() throws IOException {
        String draft = "A Varo poll of 1,004 adults between Jan. 5 and Jan. 9 for the Norwick Herald found that 54 percent of voters would back the Harvest Party.";
        assertEquals(1, found("poll-details-missing", "{}", draft).size());
        assertEquals(0, found("poll-details-missing", "{details: [who carried it out, how many people were asked]}", draft).size());
    }

    @Test
    void theNounsOfABareSource() throws IOException {
        String draft = "Kestrel Air will sell nine of its oldest aircraft, an insider said.";
        assertEquals(1, found("bare-source", "{}", draft).size());
        assertEquals(0, found("bare-source", "{nouns: [source, sources]}", draft).size());
    }

    /** The words that a rule of the standard pack finds. */
    private List<String> found(String rule, String parameters, String draft, String... sources) throws IOException {
        Path file = Files.writeString(dir.resolve("stet.yaml"), "rules: {" + rule + ": {parameters: " + parameters + "}}\n");
        Settings settings = Settings.standard(RealStages.HOME).in(Newsroom.read(file));
        RuleSet all = RealStages.workbench().rules(settings);
        assertEquals(List.of(), all.problems());
        List<Document> given = new ArrayList<>();
        for (String source : sources) {
            given.add(document("source-" + (given.size() + 1), Role.SOURCE, source));
        }
        Dossier dossier = PREPARATION.draft(document("draft", Role.DRAFT, draft), given);
        return RealStages.workbench().findings(new RuleSet(List.of(all.rule(rule).orElseThrow()), List.of(), ""), false).apply(dossier).stream()
                .map(f -> f.primary().text()).toList();
    }

    private static Document document(String id, Role role, String text) {
        return RealStages.documents().of(Metadata.of(role).withId(id), id, text);
    }
}
