package org.stet.story;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts documents into stories: as the corpus file says. */
public final class Grouping {

    private static final List<String> STATED = List.of("the corpus file says so");

    private Grouping() {
    }

    /**
     * Hands on every story once it is known that no further document can belong to it, in an order that depends only on the signatures.
     *
     * @param byDay each document once, in the order of days and then ids, those without a day last
     */
    public static void group(Stream<Signature> byDay, Consumer<StoryGroup> taker) {
        Map<String, List<Signature>> stories = byDay.collect(Collectors.groupingBy(Signature::stated, TreeMap::new, Collectors.toList()));
        stories.forEach((story, all) -> taker.accept(new StoryGroup(story,
                all.stream().map(Signature::document).sorted().map(id -> new StoryGroup.Member(id, "", STATED)).toList())));
    }
}
