package org.stet.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.stet.fact.Fact;
import org.stet.lexicon.Lexicons;
import org.stet.fact.Slot;
import org.stet.finding.Finding;
import org.stet.rule.PackTerms;
import org.stet.rule.RulePack;

class ShuffledFactsTest {

    private static Engine engine;

    @BeforeContainer
    static void compile() {
        try {
            engine = new Engine(CompiledRules.load(RulePack.read(List.of(EngineTest.PACK), PackTerms.of(Lexicons.STANDARD)), Files.createTempDirectory("stet-rules")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(tries = 100)
    void theOrderOfFactsDoesNotMatter(@ForAll long story, @ForAll long order) {
        Story told = random(new Random(story));
        List<Finding> expected = engine.run(told.facts, told.texts);
        List<Fact> shuffled = new ArrayList<>(told.facts);
        Collections.shuffle(shuffled, new Random(order));
        assertEquals(expected, engine.run(shuffled, told.texts));
        assertEquals(expected.size(), expected.stream().map(Finding::id).distinct().count(), "ids tell findings apart");
    }

    /** Up to six texts with a number each, any of which may contradict any other, some twice. */
    private static Story random(Random random) {
        Story story = new Story();
        int texts = 2 + random.nextInt(5);
        for (int i = 0; i < texts; i++) {
            String text = "Here " + (10 + random.nextInt(3)) + " people died.";
            story = random.nextInt(4) > 0 ? story.peer("p" + i, "", text) : story.source("p" + i, "", text);
            double value = 10 * i;
            story.quantity("p" + i + "#q", "p" + i, text.substring(5, 14), value, value);
        }
        for (int here = 0; here < texts; here++) {
            for (int there = here + 1; there < texts; there++) {
                if (random.nextBoolean()) {
                    story.differ(Slot.QUANTITY, "p" + here + "#q", "p" + there + "#q", 1 - random.nextInt(3) / 10.0);
                }
            }
        }
        return story;
    }
}
