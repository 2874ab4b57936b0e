package org.stet.fact;

import java.util.List;

/**
 * One place in which a document tells a claim.
 *
 * @param fact       id of the fact of the document that tells it
 * @param at         its words; the claim's own where the document has them as they are
 * @param manner     whose word it is there, and how it stands
 * @param source     the words for whoever says or denies it; empty in the document's own voice
 * @param verbatim   whether it has the claim word for word; letter case and punctuation do not count
 * @param departures in what it tells the claim otherwise
 * @param factuality how sure the one who says it is
 * @param similarity 0 to 1: how sure it is that it is the same claim
 */
public record Telling(String fact, Passage at, Manner manner, String source, boolean verbatim, List<Departure> departures, Factuality factuality,
                      double similarity) {

    public Telling {
        departures = List.copyOf(departures);
    }

    /** Whether whoever reads it there can take the claim for true: not where another figure is given, or the claim is denied or taken back. */
    public boolean carries() {
        return manner != Manner.DENIED && manner != Manner.WITHDRAWN && departures.stream().noneMatch(d -> d.kind().isOtherClaim());
    }
}
