package org.stet.finding;

import java.util.List;
import org.stet.fact.Stated;
import org.stet.fact.Telling;

/**
 * How a claim has spread through an archive.
 *
 * @param claim      as it was written
 * @param understood the facts that were read from it, in text order
 * @param sought     the words that documents were found by
 * @param carriers   documents that tell it, be it to deny it, in the order of publication
 * @param otherwise  documents that only tell another claim like it, with another figure, day or place: in stories that carry it, or about whom it names
 * @param nearest    where no document tells it: those that have most of its words, nearest first
 * @param documents  how many were looked through
 * @param compared   how many of them were held against the claim, sentence by sentence
 * @param left       how many more have enough of its words for that, and were left out as they were too many
 */
public record Spread(String claim, List<Stated> understood, List<String> sought, List<Carrier> carriers, List<Carrier> otherwise, List<DocumentEntry> nearest,
                     int documents, int compared, int left) {

    public Spread {
        understood = List.copyOf(understood);
        sought = List.copyOf(sought);
        carriers = List.copyOf(carriers);
        otherwise = List.copyOf(otherwise);
        nearest = List.copyOf(nearest);
    }

    /**
     * A document that tells the claim, with those that repeat its text.
     *
     * @param story    id of the story it belongs to; empty where it belongs to none
     * @param moment   of publication as the document has it, with its own offset; empty where only the day is known
     * @param url      where it was published; empty where unknown
     * @param tellings in text order, at least one
     * @param copies   in the order of publication
     */
    public record Carrier(DocumentEntry document, String story, String moment, String url, List<Telling> tellings, List<DocumentEntry> copies) {

        public Carrier {
            tellings = List.copyOf(tellings);
            copies = List.copyOf(copies);
        }

        /** Whether somebody who reads it can take the claim for true. */
        public boolean carries() {
            return tellings.stream().anyMatch(Telling::carries);
        }
    }
}
