package org.stet.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.ledger.Ledger;
import org.stet.ledger.LedgerStats;
import org.stet.newsroom.Newsroom;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A ledger that audits have filled. */
final class KeptLedger {

    @Option(names = "--archive", arity = "1..*", paramLabel = "PATH", description = "What was audited, as it was named then, where its ledger was not named with --ledger.")
    private List<Path> archive = List.of(Path.of("."));

    @Mixin
    private LedgerOptions place;

    @Mixin
    private NewsroomOption newsroom;

    Newsroom newsroom() {
        return newsroom.read(archive);
    }

    /** To be closed. @throws org.stet.text.ProblemException if there is none, or it cannot be opened */
    Ledger open(Console console) {
        return place.made(newsroom(), archive, console);
    }

    /** To be closed. @throws CommandException if no audit has put anything into it */
    Ledger filled(Console console) {
        @Nullable Ledger ledger = open(console);
        if (new LedgerStats(ledger).documents() == 0) {
            String shown = ledger.place().shown();
            ledger.close();
            throw CommandException.of(shown, "there are no documents in this ledger", "Audit the archive first, with the same --ledger: stet audit ARCHIVE --ledger PLACE.");
        }
        return ledger;
    }
}
