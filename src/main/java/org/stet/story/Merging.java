package org.stet.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Joins stories, the most alike first, as long as their documents are alike on average (agglomerative clustering with average links): one
 * document that is like both does not join two stories that are not.
 */
final class Merging {

    /** From here on two stories are one. */
    private static final double ALIKE = 0.4;
    /** The same for documents that do not tell their day, where nothing shows that they are years apart. */
    private static final double ALIKE_WITHOUT_DAY = 0.7;

    /** Two documents less alike than this bring no stories together. */
    private static final double WORTH_A_LOOK = 0.1;

    private static final Comparator<OpenStory> ORDER = Comparator.comparingInt(s -> s.number);

    private final Likeness likeness;

    Merging(Likeness likeness) {
        this.likeness = likeness;
    }

    boolean isWorthALook(Held one, Held other) {
        return likeness.likely(one, other) >= WORTH_A_LOOK;
    }

    private record Link(double likely, OpenStory one, OpenStory other) {

        static final Comparator<Link> BEST_FIRST = Comparator.comparingDouble((Link l) -> -l.likely()).thenComparing(Link::one, ORDER)
                .thenComparing(Link::other, ORDER);
    }

    /**
     * @param near stories that have something in common, both ways; is used up
     * @return by each story that has gone the one that has taken its documents
     */
    Map<OpenStory, OpenStory> merge(Map<OpenStory, TreeSet<OpenStory>> near) {
        Map<OpenStory, OpenStory> gone = new LinkedHashMap<>();
        TreeSet<Link> links = new TreeSet<>(Link.BEST_FIRST);
        Map<OpenStory, List<Link>> linksOf = new TreeMap<>(ORDER);
        near.forEach((one, others) -> others.stream().filter(other -> ORDER.compare(one, other) < 0).forEach(other -> link(one, other, links, linksOf)));
        while (!links.isEmpty()) {
            Link best = links.pollFirst();
            boolean turned = best.other().isStated();
            OpenStory into = turned ? best.other() : best.one();
            OpenStory from = turned ? best.one() : best.other();
            into.take(from, likeness);
            gone.put(from, into);
            unlink(into, links, linksOf);
            unlink(from, links, linksOf);
            TreeSet<OpenStory> others = new TreeSet<>(ORDER);
            others.addAll(near.getOrDefault(into, new TreeSet<>(ORDER)));
            others.addAll(near.remove(from));
            others.remove(into);
            others.remove(from);
            if (into.isStated()) {
                others.removeIf(OpenStory::isStated);
            }
            near.values().forEach(set -> set.remove(from));
            near.put(into, others);
            for (OpenStory other : others) {
                near.computeIfAbsent(other, s -> new TreeSet<>(ORDER)).add(into);
                link(ORDER.compare(into, other) < 0 ? into : other, ORDER.compare(into, other) < 0 ? other : into, links, linksOf);
            }
        }
        return gone;
    }

    private void link(OpenStory one, OpenStory other, TreeSet<Link> links, Map<OpenStory, List<Link>> linksOf) {
        double least = one.last() == Held.NO_DAY || other.last() == Held.NO_DAY ? ALIKE_WITHOUT_DAY : ALIKE;
        double likely = likely(one, other);
        if (likely >= least) {
            Link link = new Link(likely, one, other);
            links.add(link);
            linksOf.computeIfAbsent(one, s -> new ArrayList<>()).add(link);
            linksOf.computeIfAbsent(other, s -> new ArrayList<>()).add(link);
        }
    }

    private static void unlink(OpenStory story, TreeSet<Link> links, Map<OpenStory, List<Link>> linksOf) {
        List<Link> own = linksOf.remove(story);
        if (own != null) {
            own.forEach(links::remove);
        }
    }

    private double likely(OpenStory one, OpenStory other) {
        return one.standing().stream().flatMapToDouble(a -> other.standing().stream().mapToDouble(b -> likeness.likely(a, b))).average().orElse(0);
    }
}
