package org.stet.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.fact.Slot;
import org.stet.lexicon.Lexicons;
import org.stet.finding.Evidence;
import org.stet.finding.Finding;
import org.stet.rule.PackTerms;
import org.stet.rule.RulePack;

class GroupingTest {

    @TempDir
    static Path cache;
    private static Engine engine;

    @BeforeAll
    static void compile() {
        engine = new Engine(CompiledRules.load(RulePack.read(List.of(EngineTest.PACK), PackTerms.of(Lexicons.STANDARD)), cache));
    }

    private static Story texts(int count) {
        Story story = new Story();
        for (int i = 0; i < count; i++) {
            story.peer("t" + i, "", "the toll is " + i * 10).quantity("t" + i, "t" + i, "toll is " + i * 10, i * 10, i * 10);
        }
        return story;
    }

    private static List<String> told(Story story) {
        return engine.run(story.facts, story.texts).stream()
                .map(f -> f.primary().document() + " against " + f.related().stream().map(Evidence::document).toList()).toList();
    }

    @Test
    void ofTwoCampsTheSmallerIsToldAgainstTheLarger() {
        Story story = texts(5);
        for (String one : List.of("t0", "t1", "t2")) {
            story.differ(Slot.QUANTITY, one, "t3", 1).differ(Slot.QUANTITY, one, "t4", 1);
        }
        assertEquals(List.of("t3 against [t0, t1, t2]", "t4 against [t0, t1, t2]"), told(story));
    }

    @Test
    void everyPairIsToldOnce() {
        assertEquals(List.of("t1 against [t0]", "t2 against [t0, t1, t3]"), told(texts(4).differ(Slot.QUANTITY, "t0", "t1", 1)
                .differ(Slot.QUANTITY, "t0", "t2", 1).differ(Slot.QUANTITY, "t1", "t2", 1).differ(Slot.QUANTITY, "t2", "t3", 1)));
    }

    @Test
    void aFingerprintKnowsWhatIsClaimedAndNotTheWordsAroundIt() {
        String plain = fingerprint(tolls("a", "toll is 110", 110, "b"));
        assertEquals(plain, fingerprint(tolls("a", "Now the toll, they say, is 110", 110, "b")));
        assertNotEquals(plain, fingerprint(tolls("a", "toll is 111", 111, "b")));
        assertNotEquals(plain, fingerprint(tolls("c", "toll is 110", 110, "b")));
        assertNotEquals(plain, fingerprint(tolls("a", "toll is 110", 110, "c")));
        assertEquals(64, plain.length());
    }

    @Test
    void anotherTextThatSaysTheSameMakesAnotherFingerprintAndTheSameTextSayingItTwiceDoesNot() {
        Story once = tolls("z", "toll is 110", 110, "b");
        Story twice = tolls("z", "toll is 110", 110, "b");
        twice.quantity("again", "b", "is 90", 90, 90).differ(Slot.QUANTITY, "z", "again", 1);
        Story joined = tolls("z", "toll is 110", 110, "b");
        joined.peer("c", "", "toll is 90").quantity("c", "c", "toll is 90", 90, 90).differ(Slot.QUANTITY, "z", "c", 1);
        assertEquals(fingerprint(once), fingerprint(twice));
        assertNotEquals(fingerprint(once), fingerprint(joined));
    }

    /** A text with that toll, held against another with a toll of 90. */
    private static Story tolls(String here, String words, double toll, String there) {
        return new Story().peer(here, "", words).peer(there, "", "toll is 90").quantity(here, here, words, toll, toll)
                .quantity(there, there, "toll is 90", 90, 90).differ(Slot.QUANTITY, here, there, 1);
    }

    private static String fingerprint(Story story) {
        return engine.run(story.facts, story.texts).stream().map(Finding::fingerprint).findFirst().orElseThrow();
    }

    /** A text with a toll that so many others, told to be alike by so much, have otherwise. */
    private static Story against(int others, double... similarities) {
        Story story = new Story().peer("odd", "", "toll is 110").quantity("odd", "odd", "toll is 110", 110, 110);
        for (int i = 0; i < others; i++) {
            String id = String.format(Locale.ROOT, "t%03d", i);
            story.peer(id, "", "toll is " + (90 - i % 2)).quantity(id, id, "toll is " + (90 - i % 2), 90 - i % 2, 90 - i % 2)
                    .differ(Slot.QUANTITY, "odd", id, similarities[i % similarities.length]);
        }
        return story;
    }

    private static Finding only(Story story) {
        List<Finding> findings = engine.run(story.facts, story.texts);
        assertEquals(1, findings.size());
        return findings.get(0);
    }

    @Test
    void asManyAsTwentyAreAllNamed() {
        Finding finding = only(against(20, 1));
        assertEquals(List.of(20, 0), List.of(finding.related().size(), finding.more()));
    }

    @Test
    void ofMoreTheSurestAreNamedAndTheOthersCounted() {
        Finding finding = only(against(60, 0.9, 1, 0.9));
        assertEquals(IntStream.range(0, 20).mapToObj(i -> String.format(Locale.ROOT, "t%03d", 3 * i + 1)).toList(),
                finding.related().stream().map(Evidence::document).toList());
        assertEquals(40, finding.more());
        assertEquals(20, finding.proof().conditions().stream().flatMap(c -> c.facts().stream()).filter(fact -> fact.startsWith("odd~")).count());
    }

    @Test
    void aFingerprintKnowsThoseThatAreNotNamed() {
        Story story = against(60, 0.9, 1, 0.9);
        Story without = against(60, 0.9, 1, 0.9);
        without.facts.removeIf(f -> f.document().equals("t000"));
        assertEquals(only(story).related(), only(without).related());
        assertNotEquals(fingerprint(story), fingerprint(without));
    }

    @Test
    void whatWouldSettleItSettlesItAgainstThoseThatAreNotNamed() {
        Story story = against(60, 0.9, 1, 0.9);
        Finding finding = only(story);
        assertTrue(finding.proof().change().edits().isEmpty(), finding.proof().change().says());
    }
}
