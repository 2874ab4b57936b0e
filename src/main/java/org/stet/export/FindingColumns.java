package org.stet.export;

import java.util.List;
import org.stet.finding.Evidence;
import org.stet.finding.Finding;
import org.stet.ledger.LedgerRows;

/** One finding, as docs/ledger-export.md lists its columns. */
public record FindingColumns(String fingerprint, String rule, String category, String level, double confidence, String state, String document, String publisher,
                             int line, int column, int start, int end, String text, String message, String help, String otherDocument, String otherPublisher,
                             String otherText, String leastChange, String story, long firstRun) {

    static FindingColumns of(LedgerRows.FindingRow row) {
        Finding f = row.finding();
        Evidence at = f.primary();
        List<Evidence> others = f.related();
        return new FindingColumns(f.fingerprint(), f.rule(), f.category().label(), f.level().label(), f.confidence(), row.state(), at.document(), at.publisher(),
                at.excerpt().at().line(), at.excerpt().at().column(), at.span().start(), at.span().end(), at.text(), f.message(), f.help(),
                others.isEmpty() ? "" : others.get(0).document(), others.isEmpty() ? "" : others.get(0).publisher(), others.isEmpty() ? "" : others.get(0).text(),
                f.proof().change().says(), row.story(), row.firstRun());
    }
}
