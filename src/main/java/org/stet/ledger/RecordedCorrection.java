package org.stet.ledger;

/**
 * A correction as the desk has recorded it.
 *
 * @param id        unique in the ledger
 * @param claim     what is wrong
 * @param right     what is right instead
 * @param who       who recorded it; empty where nobody said
 * @param recorded  ISO date
 * @param withdrawn ISO date of the day on which it was withdrawn; empty for one that holds
 */
public record RecordedCorrection(long id, String claim, String right, String reason, String who, String recorded, String withdrawn) {

    public boolean holds() {
        return withdrawn.isEmpty();
    }
}
