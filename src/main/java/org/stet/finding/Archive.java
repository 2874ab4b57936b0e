package org.stet.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of an archive's audit beside its findings.
 *
 * @param runs     the last ones of the same ledger, the oldest first, this one last
 * @param fresh    findings of this run that no run before had
 * @param gone     findings of the run before that are no more
 * @param stories  into how many the documents fell
 * @param copies   documents whose text repeats another's
 * @param stages   milliseconds by what was done, in its order
 * @param heaviest the stories with most open findings, first the one with most
 * @param aside    files and entries that could not be read, in the order in which they were met
 */
public record Archive(List<Run> runs, int fresh, int gone, int stories, int copies, Map<String, Long> stages, List<HeavyStory> heaviest,
                      List<Aside> aside) {

    /** There is no ledger. */
    public static final Archive NONE = of(List.of());

    public Archive {
        runs = List.copyOf(runs);
        stages = Collections.unmodifiableMap(new LinkedHashMap<>(stages));
        heaviest = List.copyOf(heaviest);
        aside = Shelf.kept(aside);
    }

    /**
     * One audit.
     *
     * @param number    counts the runs of a ledger
     * @param begun     ISO moment, to the minute, in UTC
     * @param documents that the archive held, those that took no part among them
     * @param unread    of these, how many took no part
     * @param unchanged documents that were not read again
     * @param judged    stories that were judged anew
     * @param open      findings that nobody had waived
     */
    public record Run(long number, String begun, int documents, int unread, int unchanged, int judged, LevelCounts open, int waived) {
    }

    /** A story with findings. @param headline of its first document; may be empty @param open findings that nobody has waived */
    public record HeavyStory(String id, String headline, int documents, LevelCounts open) {
    }

    /** What was passed over. @param place a file, or an entry in one @param reason in sentences */
    public record Aside(String place, String reason) {
    }

    /** No ledger knows of it, only what was set aside. */
    public static Archive of(List<Aside> aside) {
        return new Archive(List.of(), 0, 0, 0, 0, Map.of(), List.of(), aside);
    }

    /** Whether a ledger knows of it. */
    public boolean known() {
        return !runs.isEmpty();
    }

    /** The runs before this one. */
    public List<Run> before() {
        return runs.subList(0, Math.max(0, runs.size() - 1));
    }

    /** This run. @throws IllegalStateException if no ledger knows of it */
    public Run run() {
        if (runs.isEmpty()) {
            throw new IllegalStateException("there is no ledger");
        }
        return runs.get(runs.size() - 1);
    }
}
