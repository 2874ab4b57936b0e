package org.stet.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What is kept between audits. */
@Command(name = "ledger", header = "Look into the ledger of an archive, export its tables, or take out what is old.",
        subcommands = {LedgerStatsCommand.class, LedgerExportCommand.class, LedgerVacuumCommand.class}, synopsisSubcommandLabel = "COMMAND")
final class LedgerCommand implements Runnable {

    @ParentCommand
    private Stet stet;

    @Spec
    private CommandSpec spec;

    Stet stet() {
        return stet;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: stats, export or vacuum");
    }
}
