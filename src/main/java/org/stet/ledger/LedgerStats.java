package org.stet.ledger;

/** What there is in a ledger. */
public final class LedgerStats {

    private final Ledger ledger;

    public LedgerStats(Ledger ledger) {
        this.ledger = ledger;
    }

    /** How many documents it has. */
    public long documents() {
        return count("document");
    }

    private long count(String table) {
        return ledger.asking(() -> ledger.jdbi().withHandle(h -> h.createQuery("select count(*) from " + table).mapTo(Long.class).one()));
    }
}
