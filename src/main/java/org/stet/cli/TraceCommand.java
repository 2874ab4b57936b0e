package org.stet.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stet.archive.ClaimSearch;
import org.stet.audit.ClaimStages;
import org.stet.audit.ClaimText;
import org.stet.audit.Settings;
import org.stet.finding.Spread;
import org.stet.ledger.Ledger;
import org.stet.report.JsonSpread;
import org.stet.report.TextSpread;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The spread of a claim. */
@Command(name = "trace", header = "Show which documents of an archive tell a claim, in which form, from whom and since when.",
        description = {"Reads the claim, looks for it in the ledger of an audited archive, and lists every document that tells it in the order of "
                + "publication: its words and their place, whether it is stated, attributed, hedged or denied, what was dropped or added, and how sure it is "
                + "that it is the same claim. Copies of one text are told together. Nothing is read anew but the claim."},
        exitCodeList = {"0:it was looked for, found or not", "2:bad use or bad input", "3:a fault of Stet itself"},
        footer = {"", "Examples:", "  stet trace \"at least 110 people killed\" --ledger desk", "  stet trace \"Mayor Orla Denholm resigned\" --archive archive/2026 --format json"})
final class TraceCommand implements Callable<Integer> {

    private static final String USUAL_MOST = "1000";

    @ParentCommand
    private Stet stet;

    @Parameters(index = "0", paramLabel = "CLAIM", description = "A sentence, or what a headline has for one.")
    private String claim;

    @Mixin
    private KeptLedger kept;

    @Option(names = "--published", paramLabel = "DATE", converter = Day.class, description = "The day that \"on Thursday\" in the claim is counted from (year-month-day).")
    private @Nullable LocalDate published;

    @Option(names = "--most", paramLabel = "NUMBER", defaultValue = USUAL_MOST,
            description = "How many documents are held against the claim for the words that they share with it. Default: ${DEFAULT-VALUE}.")
    private int most = Integer.parseInt(USUAL_MOST);

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "How to print it: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Override
    public Integer call() throws IOException {
        if (most < 1) {
            throw CommandException.of("--most", most + " documents are none", "Write a number from 1 on.");
        }
        ClaimStages stages = stet.stages().claims(Settings.standard(stet.home()).in(kept.newsroom()), stet.console()::say);
        try (Ledger ledger = kept.filled(stet.console())) {
            Spread spread = new ClaimSearch(ledger, stages, most).trace(ClaimText.document("claim", claim, published));
            stet.console().print(out -> {
                if (format == Format.json) {
                    JsonSpread.write(spread, out);
                } else {
                    TextSpread.write(spread, out);
                }
            });
        }
        return Exit.STANDS;
    }
}
