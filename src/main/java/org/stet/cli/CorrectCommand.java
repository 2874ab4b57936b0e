package org.stet.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stet.audit.ClaimStages;
import org.stet.audit.ClaimText;
import org.stet.audit.ReadDocument;
import org.stet.audit.Settings;
import org.stet.fact.Lead;
import org.stet.fact.Stated;
import org.stet.ledger.Corrections;
import org.stet.ledger.Ledger;
import org.stet.ledger.RecordedCorrection;
import org.stet.report.JsonCorrections;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The desk's corrections. */
@Command(name = "correct", customSynopsis = {"stet correct CLAIM --to RIGHT --reason WHY [--who NAME] [OPTIONS]", "       stet correct --list [OPTIONS]",
    "       stet correct --withdraw ID [OPTIONS]"}, header = "Record that a claim is wrong, so that audits list every story that still carries it.",
        description = {"Writes the correction into the ledger of an archive. From the next audit on, the rule correction-not-carried lists every document that "
                + "still tells the claim, and what to write instead."},
        exitCodeList = {"0:it is done", "2:bad use or bad input: nothing is written", "3:a fault of Stet itself"},
        footer = {"", "Examples:", "  stet correct \"at least 110 people killed\" --to \"at least 11 people killed\" --reason \"a misprint in the wire\" --ledger desk",
            "  stet correct --list --ledger desk", "  stet correct --withdraw 3 --ledger desk"})
final class CorrectCommand implements Callable<Integer> {

    @ParentCommand
    private Stet stet;

    @Parameters(index = "0", arity = "0..1", paramLabel = "CLAIM", description = "What is wrong: a sentence, or what a headline has for one.")
    private @Nullable String claim;

    @Option(names = "--to", paramLabel = "RIGHT", description = "What is right instead, said like the claim.")
    private String right = "";

    @Option(names = "--reason", paramLabel = "WHY", description = "Why, for those who read it in a finding.")
    private String reason = "";

    @Option(names = "--who", paramLabel = "NAME", description = "Who decided.")
    private String who = "";

    @Option(names = "--list", description = "List all corrections, those that were withdrawn too.")
    private boolean list;

    @Option(names = "--withdraw", paramLabel = "ID", description = "Withdraw a correction that does not hold; it stays in the list.")
    private @Nullable Long withdraw;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "How to print the list: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Mixin
    private KeptLedger kept;

    @Mixin
    private Today today;

    @Override
    public Integer call() throws IOException {
        int asked = (claim == null ? 0 : 1) + (list ? 1 : 0) + (withdraw == null ? 0 : 1);
        if (asked != 1) {
            throw CommandException.of("stet correct", asked == 0 ? "there is nothing to do" : "only one thing at a time can be done",
                    "Give a CLAIM with --to and --reason, or --list, or --withdraw ID.");
        }
        if (claim != null) {
            record(claim);
        } else {
            try (Ledger ledger = kept.open(stet.console())) {
                Corrections corrections = new Corrections(ledger);
                if (withdraw != null) {
                    RecordedCorrection gone = corrections.withdraw(withdraw, today.day());
                    stet.console().print(out -> out.write("withdrawn  " + line(gone) + "\n"));
                } else {
                    print(corrections.all());
                }
            }
        }
        return Exit.STANDS;
    }

    private void record(String wrong) throws IOException {
        if (right.isBlank() || reason.isBlank()) {
            throw CommandException.of(right.isBlank() ? "--to" : "--reason", right.isBlank() ? "it is not said what is right" : "a correction needs a reason",
                    right.isBlank() ? "Write what is right, said like the claim." : "Say why, for those who read it in a finding.");
        }
        ClaimStages stages = stet.stages().claims(Settings.standard(stet.home()).in(kept.newsroom()), stet.console()::say);
        ReadDocument read = stages.claim(ClaimText.document("claim", wrong, null));
        if (ClaimText.document("claim", right, null).text().equalsIgnoreCase(read.document().text())) {
            throw CommandException.of("--to", "what is right is what is wrong", "Write the claim as it should be.");
        }
        try (Ledger ledger = kept.open(stet.console())) {
            Corrections corrections = new Corrections(ledger);
            long id = corrections.record(read.document().text(), right.strip(), reason.strip(), who.strip(), today.day());
            RecordedCorrection made = corrections.all().stream().filter(c -> c.id() == id).findFirst().orElseThrow();
            String understood = read.reading().facts().all().filter(f -> !(f instanceof Lead)).map(Stated::says).distinct().map(s -> "“" + s + "”").collect(Collectors.joining(", "));
            stet.console().print(out -> out.write("recorded  " + line(made) + "\n  Understood as: " + understood + "\n  The next audit with "
                    + ledger.place().shown() + " lists every document that still tells it.\n"));
        }
    }

    private void print(List<RecordedCorrection> all) throws IOException {
        stet.console().print(out -> {
            if (format == Format.json) {
                JsonCorrections.write(all.stream().map(c -> new JsonCorrections.Entry(c.id(), c.claim(), c.right(), c.reason(), c.who(), c.recorded(), c.withdrawn())).toList(), out);
            } else {
                out.write(all.isEmpty() ? "No corrections.\n" : all.stream().map(c -> line(c) + "\n").collect(Collectors.joining()));
            }
        });
    }

    private static String line(RecordedCorrection c) {
        return c.id() + "  " + c.recorded() + "  “" + c.claim() + "” → “" + c.right() + "”: " + c.reason() + (c.who().isEmpty() ? "" : " (" + c.who() + ")")
                + (c.holds() ? "" : "; withdrawn on " + c.withdrawn());
    }
}
