package org.stet.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What became of one finding under other rules. Two findings are one where the same rule makes them at the same place.
 *
 * @param before  under the old rules; empty for one that appeared
 * @param after   under the new rules; empty for one that vanished
 * @param changed what of it is another now, in the order of {@link Part}; empty for one that is still the same, appeared or vanished
 */
public record Difference(Optional<Finding> before, Optional<Finding> after, List<Part> changed) implements Comparable<Difference> {

    private static final Comparator<Difference> ORDER = Comparator.comparing(Difference::finding).thenComparing(Difference::kind);

    public Difference {
        changed = List.copyOf(changed);
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a difference is about a finding");
        }
    }

    /** What can happen to a finding. */
    public enum Kind {
        APPEARED, VANISHED, CHANGED, SAME;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a reader is told by a finding. */
    public enum Part {
        LEVEL(f -> f.level().label()),
        CONFIDENCE(f -> String.valueOf(f.confidence())),
        MESSAGE(Finding::message),
        HELP(Finding::help),
        /** The words that it marks in the document under check. */
        WORDS(f -> f.primary().text()),
        /** The words that it is held against, each with its document. */
        AGAINST(f -> String.join("; ", f.related().stream().map(e -> e.document() + ": " + e.text()).toList()) + (f.more() == 0 ? "" : "; and " + f.more() + " more"));

        private final Function<Finding, String> told;

        Part(Function<Finding, String> told) {
            this.told = told;
        }

        /** What the finding says there, in plain words. */
        public String of(Finding finding) {
            return told.apply(finding);
        }

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.APPEARED;
        }
        return after.isEmpty() ? Kind.VANISHED : changed.isEmpty() ? Kind.SAME : Kind.CHANGED;
    }

    /** The finding, as it is now or else as it was. */
    public Finding finding() {
        return after.or(() -> before).orElseThrow();
    }

    /** All differences between the findings of one story, those that stayed the same among them; sorted. */
    public static List<Difference> between(List<Finding> before, List<Finding> after) {
        Map<String, List<Finding>> old = byDocument(before);
        Map<String, List<Finding>> fresh = byDocument(after);
        Set<String> all = new TreeSet<>(old.keySet());
        all.addAll(fresh.keySet());
        return all.stream().flatMap(key -> paired(old.getOrDefault(key, new ArrayList<>()), fresh.getOrDefault(key, new ArrayList<>())).stream())
                .sorted().toList();
    }

    /** Sorted, by rule and document. */
    private static Map<String, List<Finding>> byDocument(List<Finding> findings) {
        return findings.stream().sorted().collect(Collectors.groupingBy(f -> f.rule() + " " + f.primary().document(), Collectors.toCollection(ArrayList::new)));
    }

    /** Takes from both lists. */
    private static List<Difference> paired(List<Finding> old, List<Finding> fresh) {
        List<Difference> differences = new ArrayList<>();
        for (Nearness nearness : Nearness.values()) {
            for (Finding one : List.copyOf(old)) {
                Optional<Finding> other = fresh.stream().filter(nearness.to(one)).findFirst();
                if (other.isPresent()) {
                    old.remove(one);
                    fresh.remove(other.get());
                    differences.add(new Difference(Optional.of(one), other, parts(one, other.get())));
                }
            }
        }
        old.forEach(one -> differences.add(new Difference(Optional.of(one), Optional.empty(), List.of())));
        fresh.forEach(one -> differences.add(new Difference(Optional.empty(), Optional.of(one), List.of())));
        return differences;
    }

    private static List<Part> parts(Finding one, Finding other) {
        return List.of(Part.values()).stream().filter(part -> !part.of(one).equals(part.of(other))).toList();
    }

    /** How much two findings of one rule in one document have in common: those that have most are taken for one first. */
    private enum Nearness {
        NOTHING_ELSE, SAME_WORDS, OVERLAP;

        Predicate<Finding> to(Finding one) {
            return other -> switch (this) {
                case NOTHING_ELSE -> one.primary().span().equals(other.primary().span()) && parts(one, other).isEmpty();
                case SAME_WORDS -> one.primary().span().equals(other.primary().span());
                case OVERLAP -> one.primary().span().overlaps(other.primary().span());
            };
        }
    }

    @Override
    public int compareTo(Difference other) {
        return ORDER.compare(this, other);
    }
}
