package org.stet.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The documents of the last days, and the stories that documents may still come to. */
final class Window {

    /** A document belongs to no story whose last one is more days older than this. */
    static final int REACH = 14;

    /** So many of the documents that share most with a new one are held against it. */
    private static final int NEAREST = 30;

    private final Consumer<StoryGroup> taker;
    private final Postings postings = new Postings();
    private final Copies copies = new Copies();
    private final Series series = new Series(copies);
    private final Merging merging = new Merging(new Likeness(postings));
    private final Map<Held, OpenStory> stories = new LinkedHashMap<>();
    private final Map<String, OpenStory> stated = new TreeMap<>();
    private final TreeSet<OpenStory> open = new TreeSet<>(Comparator.comparingInt((OpenStory s) -> s.number));
    private int documents;
    private int begun;

    Window(Consumer<StoryGroup> taker) {
        this.taker = taker;
    }

    /** The documents of one day, or some of those without one; in any order. */
    void add(Collection<Signature> day) {
        leave(Held.day(day.iterator().next()));
        Map<Signature, Shingles> shingles = new HashMap<>();
        day.forEach(s -> shingles.put(s, Shingles.read(s.wording())));
        List<Held> fresh = new ArrayList<>();
        day.stream().sorted(Comparator.comparingInt((Signature s) -> -shingles.get(s).length()).thenComparing(Signature::document))
                .forEach(s -> add(s, shingles.get(s), fresh));
        Map<OpenStory, TreeSet<OpenStory>> near = new TreeMap<>(open.comparator());
        fresh.forEach(held -> postings.nearest(held, NEAREST).stream().filter(other -> merging.isWorthALook(held, other))
                .forEach(other -> join(stories.get(held), stories.get(other), near)));
        taken(merging.merge(near));
    }

    /** A copy goes where its original is, unless the corpus file puts it elsewhere. */
    private void add(Signature signature, Shingles shingles, List<Held> fresh) {
        Copies.Original original = copies.originalOf(shingles).filter(o -> signature.stated().isEmpty() || signature.stated().equals(stories.get(o.held()).stated))
                .orElse(null);
        if (original != null) {
            String why = Reasons.copy(original);
            stories.get(original.held()).addCopy(new StoryGroup.Member(signature.document(), original.held().document(),
                    signature.stated().isEmpty() ? List.of(why) : List.of(Reasons.STATED, why)), Held.day(signature));
            return;
        }
        Held held = new Held(documents++, signature, shingles, postings);
        postings.add(held);
        copies.add(held);
        series.add(held);
        OpenStory story = signature.stated().isEmpty() ? begin("") : stated.computeIfAbsent(signature.stated(), this::begin);
        story.add(held, new StoryGroup.Member(held.document(), "", story.isStated() ? List.of(Reasons.STATED) : List.of()));
        stories.put(held, story);
        fresh.add(held);
    }

    private OpenStory begin(String name) {
        OpenStory story = new OpenStory(begun++, name);
        open.add(story);
        return story;
    }

    private static void join(OpenStory one, OpenStory other, Map<OpenStory, TreeSet<OpenStory>> near) {
        if (one != other && !(one.isStated() && other.isStated())) {
            near.computeIfAbsent(one, s -> new TreeSet<>(Comparator.comparingInt((OpenStory o) -> o.number))).add(other);
            near.computeIfAbsent(other, s -> new TreeSet<>(Comparator.comparingInt((OpenStory o) -> o.number))).add(one);
        }
    }

    /** @param gone by each story that has gone the one that took its documents, which may be gone itself */
    private void taken(Map<OpenStory, OpenStory> gone) {
        if (!gone.isEmpty()) {
            open.removeAll(gone.keySet());
            stories.replaceAll((held, story) -> {
                OpenStory now = story;
                while (gone.containsKey(now)) {
                    now = gone.get(now);
                }
                return now;
            });
        }
    }

    /** Documents and stories leave that no document of this day can have to do with. Stories that the corpus file names stay, as it may name them again. */
    private void leave(long day) {
        if (day == Held.NO_DAY) {
            return;
        }
        for (Iterator<Held> all = stories.keySet().iterator(); all.hasNext();) {
            Held held = all.next();
            if (held.day != Held.NO_DAY && held.day < day - REACH) {
                postings.remove(held);
                copies.remove(held);
                series.remove(held);
                all.remove();
            }
        }
        close(open.stream().filter(s -> !s.isStated() && s.last() != Held.NO_DAY && s.last() < day - REACH).toList());
    }

    private void close(List<OpenStory> done) {
        done.forEach(open::remove);
        done.forEach(story -> taker.accept(story.group()));
    }

    /** No more documents come. */
    void close() {
        close(List.copyOf(open));
    }
}
