package org.stet.archive;

import java.util.List;
import org.stet.audit.ArchiveStages;
import org.stet.audit.ClaimText;
import org.stet.audit.Correction;
import org.stet.ledger.Corrections;
import org.stet.ledger.Ledger;
import org.stet.ledger.RecordedCorrection;

/** The corrections of a ledger that hold, with what their claims state. */
public final class CorrectedClaims {

    private CorrectedClaims() {
    }

    /** In the order in which they were recorded. Where there are any, this opens the language models. */
    public static List<Correction> of(Ledger ledger, ArchiveStages stages) {
        return new Corrections(ledger).all().stream().filter(RecordedCorrection::holds).map(c -> new Correction(String.valueOf(c.id()),
                stages.read(ClaimText.document("correction-" + c.id(), c.claim(), null)), c.right(), c.reason(), c.recorded())).toList();
    }
}
