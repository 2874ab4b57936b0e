package org.stet.ledger;

import java.time.LocalDate;
import java.util.List;

/** The desk's corrections. None is ever lost: one that does not hold is withdrawn, and stays in the list. */
public final class Corrections {

    private final Ledger ledger;

    public Corrections(Ledger ledger) {
        this.ledger = ledger;
    }

    /** In the order in which they were recorded. */
    public List<RecordedCorrection> all() {
        return ledger.asking(() -> ledger.jdbi().withHandle(h -> h.createQuery("select id, claim, right_as, reason, who, recorded, withdrawn from correction order by id")
                .map((row, context) -> new RecordedCorrection(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6),
                        row.getString(7))).list()));
    }

    /** Its id. */
    public long record(String claim, String right, String reason, String who, LocalDate day) {
        return ledger.asking(() -> ledger.jdbi().withHandle(h -> h.createUpdate("insert into correction (claim, right_as, reason, who, recorded) "
                + "values (:claim, :right, :reason, :who, :day)").bind("claim", claim).bind("right", right).bind("reason", reason).bind("who", who)
                .bind("day", day.toString()).executeAndReturnGeneratedKeys("id").mapTo(Long.class).one()));
    }

    /** The correction as it was. @throws LedgerException if there is none of that id, or it is withdrawn already */
    public RecordedCorrection withdraw(long id, LocalDate day) {
        RecordedCorrection known = all().stream().filter(c -> c.id() == id).findFirst().orElseThrow(() -> LedgerException.of(ledger.place().shown(),
                "there is no correction " + id, "stet correct --list shows those that there are."));
        if (!known.holds()) {
            throw LedgerException.of(ledger.place().shown(), "correction " + id + " was withdrawn on " + known.withdrawn(), "Nothing is to be done.");
        }
        ledger.asking(() -> ledger.jdbi().withHandle(h -> h.createUpdate("update correction set withdrawn = :day where id = :id").bind("day", day.toString())
                .bind("id", id).execute()));
        return known;
    }
}
