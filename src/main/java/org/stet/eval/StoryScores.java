package org.stet.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.stet.story.StoryGroup;

/**
 * How well documents were put into stories.
 *
 * @param documents how many
 * @param stories   how many there are
 * @param bCubed    the mean over documents of which share of its group is of its story, and of its story in its group: Bagga and Baldwin,
 *                  Entity-based cross-document coreferencing using the vector space model (1998)
 * @param pairs     of two documents put together those that belong together, and of those that belong together those put together
 * @param copies    of documents taken for copies those that are copies of what they are taken for or of another of its copies, and of copies
 *                  those that were found
 * @param fused     pairs that were put together and do not belong together, in order
 * @param parted    pairs that belong together and were not put together, in order
 */
public record StoryScores(String name, int documents, int stories, Pair bCubed, Pair pairs, Pair copies, List<String> fused, List<String> parted) {

    /** Empty where there is nothing to take a share of. */
    public record Pair(OptionalDouble precision, OptionalDouble recall) {

        static Pair of(Ratio precision, Ratio recall) {
            return new Pair(precision.share(), recall.share());
        }

        /** The harmonic mean. */
        public OptionalDouble f1() {
            if (precision.isEmpty() || recall.isEmpty()) {
                return OptionalDouble.empty();
            }
            double sum = precision.getAsDouble() + recall.getAsDouble();
            return OptionalDouble.of(sum == 0 ? 0 : 2 * precision.getAsDouble() * recall.getAsDouble() / sum);
        }
    }

    public StoryScores {
        fused = List.copyOf(fused);
        parted = List.copyOf(parted);
    }

    /** @param groups every document of the archive in one of them */
    public static StoryScores of(LabelledArchive archive, Collection<StoryGroup> groups) {
        Map<String, String> found = new HashMap<>();
        Map<String, String> originals = new HashMap<>();
        groups.forEach(g -> g.members().forEach(m -> {
            found.put(m.document(), g.id());
            if (m.isCopy()) {
                originals.put(m.document(), m.copyOf());
            }
        }));
        List<String> ids = archive.stories().keySet().stream().sorted().toList();
        Map<String, Long> storySize = archive.stories().values().stream().collect(Collectors.groupingBy(s -> s, Collectors.counting()));
        Map<String, Long> groupSize = found.values().stream().collect(Collectors.groupingBy(s -> s, Collectors.counting()));
        List<String> fused = new ArrayList<>();
        List<String> parted = new ArrayList<>();
        long right = 0;
        double precision = 0;
        double recall = 0;
        for (String one : ids) {
            long shared = 0;
            for (String other : ids) {
                boolean belong = archive.stories().get(one).equals(archive.stories().get(other));
                boolean together = found.get(one).equals(found.get(other));
                shared += belong && together ? 1 : 0;
                if (one.compareTo(other) < 0) {
                    right += belong && together ? 1 : 0;
                    if (belong != together) {
                        (together ? fused : parted).add(one + " and " + other);
                    }
                }
            }
            precision += (double) shared / groupSize.get(found.get(one));
            recall += (double) shared / storySize.get(archive.stories().get(one));
        }
        Pair bCubed = new Pair(OptionalDouble.of(precision / ids.size()), OptionalDouble.of(recall / ids.size()));
        Pair pairs = Pair.of(new Ratio(right, right + fused.size()), new Ratio(right, right + parted.size()));
        return new StoryScores(archive.name(), ids.size(), storySize.size(), bCubed, pairs, copies(archive.originals(), originals), fused, parted);
    }

    private static Pair copies(Map<String, String> are, Map<String, String> taken) {
        long right = taken.entrySet().stream().filter(t -> are.containsKey(t.getKey()))
                .filter(t -> are.get(t.getKey()).equals(are.getOrDefault(t.getValue(), t.getValue()))).count();
        return Pair.of(new Ratio(right, taken.size()), new Ratio(right, are.size()));
    }
}
