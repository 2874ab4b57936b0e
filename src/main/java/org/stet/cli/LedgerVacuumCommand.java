package org.stet.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.stet.ledger.Ledger;
import org.stet.ledger.LedgerStats;
import org.stet.ledger.LedgerVacuum;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** What is old goes. */
@Command(name = "vacuum", header = "Take out documents that no late run has seen, and give the room back.",
        description = "Removes what no archive has held in its last runs, with its stories and findings, and makes the ledger smaller. Corrections, waivers and the "
                + "list of runs always stay.",
        exitCodeList = {"0:it is done", "2:bad use or bad input", "3:a fault of Stet itself"},
        footer = {"", "Examples:", "  stet ledger vacuum --ledger desk", "  stet ledger vacuum --runs 1 --ledger desk"})
final class LedgerVacuumCommand implements Callable<Integer> {

    private static final String USUAL_RUNS = "5";

    @ParentCommand
    private LedgerCommand parent;

    @Option(names = "--runs", paramLabel = "NUMBER", defaultValue = USUAL_RUNS,
            description = "How many of the last runs of each archive count. Default: ${DEFAULT-VALUE}.")
    private int runs = Integer.parseInt(USUAL_RUNS);

    @Mixin
    private KeptLedger kept;

    @Override
    public Integer call() throws IOException {
        if (runs < 1) {
            throw CommandException.of("--runs", runs + " runs would leave nothing", "Write a number from 1 on.");
        }
        Console console = parent.stet().console();
        LedgerVacuum.Removed removed;
        long before;
        try (Ledger ledger = kept.open(console)) {
            before = new LedgerStats(ledger).size();
            LedgerVacuum vacuum = new LedgerVacuum(ledger);
            removed = vacuum.remove(runs);
            vacuum.compact();
        }
        try (Ledger ledger = kept.open(console)) {
            long after = new LedgerStats(ledger).size();
            console.print(out -> out.write("removed " + LedgerWords.counted(removed.documents(), "document", "documents") + ", "
                    + LedgerWords.counted(removed.stories(), "story", "stories") + " and " + LedgerWords.counted(removed.findings(), "finding", "findings")
                    + " that no late run has seen; " + LedgerWords.size(before) + " before, " + LedgerWords.size(after) + " now\n"));
        }
        return Exit.STANDS;
    }
}
