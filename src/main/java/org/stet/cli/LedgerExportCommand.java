package org.stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.stet.export.LedgerExport;
import org.stet.export.TableFormat;
import org.stet.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The tables of a ledger. */
@Command(name = "export", header = "Write documents, facts, findings and stories as tables, for other programs.",
        description = "Writes one file for each table into a folder; files of an earlier export are replaced. docs/ledger-export.md lists the columns.",
        exitCodeList = {"0:all is written", "2:bad use or bad input", "3:a fault of Stet itself"},
        footer = {"", "Examples:", "  stet ledger export --to tables --ledger desk", "  stet ledger export --to tables --format csv --ledger jdbc:postgresql://db/stet"})
final class LedgerExportCommand implements Callable<Integer> {

    @ParentCommand
    private LedgerCommand parent;

    @Option(names = "--to", paramLabel = "FOLDER", required = true, description = "The folder to write to; it is made where there is none.")
    private Path folder;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "parquet", description = "The form of the files: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private TableFormat format = TableFormat.parquet;

    @Mixin
    private KeptLedger kept;

    @Override
    public Integer call() throws IOException {
        Console console = parent.stet().console();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw CommandException.of(folder.toString(), "this is a file; a folder is needed here", "Name a folder.");
        }
        try (Ledger ledger = kept.filled(console)) {
            Map<String, Long> written = export(ledger);
            console.print(out -> {
                for (Map.Entry<String, Long> file : written.entrySet()) {
                    out.write(folder.resolve(file.getKey()) + "  " + file.getValue() + (file.getValue() == 1 ? " row\n" : " rows\n"));
                }
            });
        }
        return Exit.STANDS;
    }

    private Map<String, Long> export(Ledger ledger) {
        try {
            return new LedgerExport(ledger, format).write(folder);
        } catch (IOException e) {
            throw CommandException.of(folder.toString(), "the tables cannot be written: " + e.getMessage(), "Check that the folder may be written to and that there is room.");
        }
    }
}
