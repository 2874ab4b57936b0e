package org.stet.export;

import org.stet.ledger.LedgerRows;

/** One story, as docs/ledger-export.md lists its columns. */
public record StoryColumns(String story, int documents, int findings, String failed, long lastRun, long judgedRun) {

    static StoryColumns of(LedgerRows.StoryRow row) {
        return new StoryColumns(row.id(), row.documents(), row.findings(), row.failed(), row.lastRun(), row.judgedRun());
    }
}
