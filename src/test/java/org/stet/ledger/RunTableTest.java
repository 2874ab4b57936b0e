package org.stet.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.archive.Archive;
import org.stet.document.Document;

/** What is kept of a run beside its documents and stories. */
class RunTableTest {

    @TempDir
    private Path dir;

    @Test
    void countsAndTally() {
        LedgerPlace place = new LedgerPlace.Folder(dir);
        List<Document> documents = Archive.of(12);
        Archive.audit(place, Archive.stages(), documents);
        Archive.audit(place, Archive.stages(), documents);
        try (Ledger ledger = Ledger.open(place, Patience.NONE)) {
            assertEquals(List.of("1 done 12 0 1 4 4 3", "2 done 12 12 1 4 0 3"), ledger.jdbi().withHandle(h -> h.createQuery("select * from run order by id")
                    .map((row, context) -> row.getLong("id") + " " + row.getString("state") + " " + row.getInt("documents") + " " + row.getInt("unchanged") + " "
                            + row.getInt("unread") + " " + row.getInt("stories") + " " + row.getInt("judged") + " " + row.getInt("findings")).list()));
            assertEquals(List.of("polarity-flip warning The Ostwick Courier 2026-01 3 0"), ledger.jdbi().withHandle(h -> h.createQuery(
                    "select * from tally where run = 2").map((row, context) -> row.getString("rule") + " " + row.getString("level") + " " + row.getString("publisher")
                            + " " + row.getString("published") + " " + row.getInt("open") + " " + row.getInt("waived")).list()));
            assertEquals(List.of("grouping", "judging", "reading", "reporting"), ledger.jdbi().withHandle(h -> h.createQuery("select stages from run where id = 2")
                    .mapTo(String.class).list()).stream().flatMap(s -> List.of(s.replaceAll("[^a-z,]", "").split(",")).stream()).toList());
            // that a finding was first made in the first run is known in the second
            assertEquals(3, LedgerTest.rows(ledger, "finding where first_run = 1"));
        }
    }
}
