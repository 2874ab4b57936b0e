package org.stet.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stet.fact.NameKind;

/** Signatures into stories, whatever the texts they come from. */
class StoryGroupingTest {

    private static final String DAY = "2026-03-10";

    @Test
    void whatTellsOfOneEventComesTogetherAndSaysWhy() {
        List<StoryGroup> groups = groups(event("a", DAY, 1, 10), event("b", DAY, 1, 11), event("c", "2026-03-12", 1, 12), event("d", DAY, 2, 13));
        assertEquals(List.of("a b c", "d"), members(groups));
        StoryGroup.Member later = groups.get(0).members().get(2);
        assertTrue(later.why().stream().anyMatch(w -> w.startsWith("names ")), later.toString());
        assertTrue(later.why().contains("2 days apart"), later.toString());
        assertEquals(List.of(), groups.get(1).members().get(0).why());
    }

    @Test
    void whatComesAfterTwoWeeksIsAnotherStory() {
        assertEquals(List.of("a", "b"), members(groups(event("a", DAY, 1, 10), event("b", "2026-03-25", 1, 11))));
        assertEquals(List.of("a b c"), members(groups(event("a", DAY, 1, 10), event("b", "2026-03-20", 1, 11), event("c", "2026-03-30", 1, 12))));
    }

    @Test
    void aCopyGoesWithItsOriginalWhichIsTheEarliest() {
        List<StoryGroup> groups = groups(event("a", "2026-03-11", 1, 10), event("b", DAY, 1, 10), event("c", DAY, 1, 10));
        assertEquals(List.of("a b c"), members(groups));
        assertEquals(List.of("b", "", "b"), groups.get(0).members().stream().map(StoryGroup.Member::copyOf).toList());
        assertEquals(List.of("a copy of b: all of its wording stands there"), groups.get(0).members().get(0).why());
    }

    @Test
    void statedStoriesStandAndOthersMayComeToThem() {
        List<StoryGroup> groups = groups(stated(event("a", DAY, 1, 10), "fire"), stated(event("b", DAY, 1, 10), "flood"), event("c", DAY, 1, 11),
                stated(event("d", "2026-05-01", 3, 12), "fire"));
        assertTrue(members(groups).contains("fire: a c d") || members(groups).contains("fire: a d"), members(groups).toString());
        assertTrue(groups.stream().filter(g -> g.id().equals("flood")).flatMap(g -> g.members().stream()).allMatch(m -> m.copyOf().isEmpty()));
        assertEquals(4, groups.stream().mapToInt(g -> g.members().size()).sum());
    }

    @Test
    void documentsWithoutADayMeetAllOthers() {
        assertEquals(List.of("a b"), members(groups(event("a", "", 1, 10), event("b", "2026-06-01", 1, 11))));
        assertEquals(List.of("a b", "c"), members(groups(event("a", "", 1, 10), event("b", "", 1, 11), event("c", "", 2, 12))));
    }

    @Test
    void orderWithinADayDoesNotMatterAndDaysGoForward() {
        List<Signature> all = new ArrayList<>(IntStream.range(0, 40).mapToObj(i -> event("d" + i, DAY, i % 9, i % 5 == 0 ? 7 : 100 + i)).toList());
        List<StoryGroup> first = groups(all.toArray(Signature[]::new));
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(all, new Random(seed));
            assertEquals(first, groups(all.toArray(Signature[]::new)));
        }
        assertThrows(IllegalArgumentException.class, () -> Grouping.group(Stream.of(event("a", DAY, 1, 1), event("b", "2026-03-09", 1, 1)), g -> { }));
    }

    @Test
    void anIdDependsOnTheStorysDocumentsAlone() {
        String alone = groups(event("a", DAY, 1, 10), event("b", DAY, 1, 11)).get(0).id();
        List<StoryGroup> among = groups(event("a", DAY, 1, 10), event("b", DAY, 1, 11), event("z", DAY, 5, 12));
        assertTrue(among.stream().anyMatch(g -> g.id().equals(alone)), among.toString());
        assertNotEquals(alone, groups(event("a", DAY, 1, 10), event("b", DAY, 1, 11), event("c", DAY, 1, 12)).get(0).id());
    }

    @Test
    void aStoryIsHandedOnAsSoonAsNothingCanComeToIt() {
        List<String> seen = new ArrayList<>();
        Stream<Signature> days = IntStream.range(0, 100).mapToObj(i -> {
            seen.add("read " + i);
            return event("d" + i, LocalDate.of(2026, 1, 1).plusDays(i).toString(), i, i);
        });
        Grouping.group(days, g -> seen.add("story " + g.members().get(0).document()));
        assertTrue(seen.indexOf("story d0") < seen.indexOf("read 20"), seen.toString());
    }

    @Test
    void aSeriesIsNoStory() {
        List<Signature> forecasts = IntStream.range(1, 9).mapToObj(i -> {
            Signature s = event("w" + i, "2026-03-0" + i, 1, 100 + i);
            return new Signature(s.document(), s.day(), "", "Weather for the coast", s.names(), List.of(new Signature.Term(i * 10 + " degree", 1)), s.days(), s.meaning(),
                    s.wording());
        }).toList();
        assertEquals(8, groups(forecasts.toArray(Signature[]::new)).size());
    }

    @Test
    void theJsonFormGivesBackWhatWasWritten() {
        Signature signature = event("a", DAY, 1, 10);
        assertEquals(signature, SignatureJson.read(SignatureJson.write(signature)));
        assertEquals(new Signature("b", "", "fire"), SignatureJson.read(SignatureJson.write(new Signature("b", "", "fire"))));
        assertThrows(IllegalArgumentException.class, () -> SignatureJson.read("[]"));
    }

    @Test
    void aTextCutShortStandsInTheWholeOne() {
        String whole = words(3_000, 1);
        Shingles all = Shingles.of(whole);
        assertTrue(Shingles.of(whole.substring(0, whole.length() / 4)).within(all) > 0.95);
        assertTrue(all.within(Shingles.of(whole.substring(0, whole.length() / 4))) < 0.4);
        assertEquals(0, Shingles.of(words(3_000, 2)).within(all));
        assertEquals(0, Shingles.of("Too short to tell.").within(all));
        assertEquals(1, Shingles.of("“It’s a long way to Oskar Bay”, the captain of the old ferry Solveig said.")
                .within(Shingles.of("\"It's a long way to Oskar Bay\", the captain\nof the old ferry Solveig said.")));
    }

    /** @param event whom and what it is about @param text which words it has */
    private static Signature event(String id, String day, int event, int text) {
        byte[] meaning = new byte[384];
        new Random(event).nextBytes(meaning);
        List<Signature.Named> names = IntStream.range(0, 3).mapToObj(i -> new Signature.Named("Ann Person" + event + "x" + i, NameKind.PERSON, 1)).toList();
        List<Signature.Term> terms = IntStream.range(0, 5).mapToObj(i -> new Signature.Term("deed" + event + "x" + i, 1)).toList();
        return new Signature(id, day, "", "Headline " + id.repeat(6), names, terms, List.of(), Base64.getEncoder().encodeToString(meaning),
                Shingles.of(words(100, text)).base64());
    }

    private static Signature stated(Signature s, String story) {
        return new Signature(s.document(), s.day(), story, s.headline(), s.names(), s.terms(), s.days(), s.meaning(), s.wording());
    }

    private static String words(int count, int seed) {
        Random random = new Random(seed);
        return random.ints(count, 0, 5_000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    }

    private static List<StoryGroup> groups(Signature... signatures) {
        List<StoryGroup> groups = new ArrayList<>();
        Grouping.group(Stream.of(signatures).sorted(Comparator.comparing(Signature::day)), groups::add);
        return groups;
    }

    private static List<String> members(List<StoryGroup> groups) {
        return groups.stream().map(g -> (g.id().startsWith("story-") ? "" : g.id() + ": ")
                + g.members().stream().map(StoryGroup.Member::document).collect(Collectors.joining(" "))).sorted().toList();
    }
}
