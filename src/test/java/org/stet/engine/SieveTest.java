package org.stet.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.fact.Fact;
import org.stet.lexicon.Lexicons;
import org.stet.rule.PackTerms;
import org.stet.rule.RulePack;
import org.stet.rule.RuleSet;

/** Only what can be in no match is left out; what it takes for a match stays, and what forbids one. */
class SieveTest {

    private static final String APART = """
              - quantity: here
              - quantity: there
                in: another document
                counted: <here.counted>
                min: more than <here.max>
            """;

    @TempDir
    private Path folder;

    @Test
    void nothingIsLeftOfFiguresThatFit() throws IOException {
        Story story = new Story().peer("a", "A", "41 died.").peer("b", "B", "At least 30 died.").quantity("a#1", "a", "41", 41, 41)
                .quantity("b#1", "b", "At least 30", 30, Double.POSITIVE_INFINITY);
        assertEquals(List.of(), left(APART, story));
    }

    @Test
    void whatCanBeApartIsLeftWithItsDocument() throws IOException {
        Story story = new Story().peer("a", "A", "14 died.").peer("b", "B", "41 died.").peer("c", "C", "Up to 60 died.").quantity("a#1", "a", "14", 14, 14)
                .quantity("b#1", "b", "41", 41, 41).quantity("c#1", "c", "Up to 60", Double.NEGATIVE_INFINITY, 60);
        assertEquals(List.of("a", "a#1", "b#1"), left(APART, story));
    }

    /** A "no" must see all that could fill it, wherever that stands. */
    @Test
    void whatMustNotBeThereIsLeftWhole() throws IOException {
        Story story = new Story().peer("a", "A", "14 died, Smith said.").peer("b", "B", "41 died, Jones said.").quantity("a#1", "a", "14", 14, 14)
                .quantity("b#1", "b", "41", 41, 41).name("a#2", "a", "Smith", 0).name("b#2", "b", "Jones", 0);
        assertEquals(List.of("a", "a#1", "b#1", "a#2", "b#2"), left(APART + "  - no name: {in: here, entity: jones}\n", story));
        assertEquals(List.of(), left(APART + "  - name: told\n    in: here\n    entity: miller\n  - no name: {in: here, entity: jones}\n", story));
    }

    /** Rules in DRL are not sifted for: the same rules printed as DRL tell what there is to find. */
    @Test
    void theSameIsFoundInAnyFacts() {
        RuleSet written = RulePack.read(List.of(Path.of("src/test/resources/engine/written")), PackTerms.of(Lexicons.STANDARD));
        Engine sifting = new Engine(CompiledRules.load(written, folder));
        Engine whole = new Engine(CompiledRules.load(Printed.inDrl(written), folder));
        List<Fact> all = Samples.facts();
        Random random = new Random(1);
        for (int round = 0; round < 100; round++) {
            double share = random.nextDouble();
            List<Fact> some = all.stream().filter(f -> random.nextDouble() < share).toList();
            assertEquals(Printed.plain(whole.matches(some)), Printed.plain(sifting.matches(some)));
        }
    }

    private List<String> left(String conditions, Story story) throws IOException {
        Path file = Files.createDirectories(folder.resolve("pack/contradiction")).resolve("figures-apart.yaml");
        Files.writeString(file, """
                title: x
                level: note
                standard: x
                message: '{here.text}'
                help: x
                when:
                %sexamples:
                  - draft: '[[x]]'
                  - stands: x
                """.formatted(conditions));
        RuleSet rules = RulePack.read(List.of(folder.resolve("pack")), PackTerms.of(Lexicons.STANDARD));
        assertEquals(List.of(), rules.problems());
        return new Sieve(rules.rules()).sift(story.facts).stream().map(Fact::id).toList();
    }
}
