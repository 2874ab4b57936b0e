package org.stet.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.stet.ledger.Ledger;
import org.stet.ledger.LedgerStats;
import org.stet.report.JsonLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** What there is in a ledger. */
@Command(name = "stats", header = "Show how much there is in a ledger, and its runs.", exitCodeList = {"0:it is shown", "2:bad use or bad input", "3:a fault of Stet itself"},
        footer = {"", "Examples:", "  stet ledger stats --ledger desk", "  stet ledger stats --ledger desk --format json"})
final class LedgerStatsCommand implements Callable<Integer> {

    private static final int MOST_RUNS = 10;

    @ParentCommand
    private LedgerCommand parent;

    @Mixin
    private KeptLedger kept;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "How to print it: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Override
    public Integer call() throws IOException {
        Console console = parent.stet().console();
        try (Ledger ledger = kept.open(console)) {
            LedgerStats stats = new LedgerStats(ledger);
            Map<String, Long> counts = new LinkedHashMap<>();
            counts.put("documents", stats.documents());
            counts.put("facts", stats.facts());
            counts.put("stories", stats.stories());
            counts.put("findings", stats.findings());
            counts.put("corrections", stats.corrections());
            counts.put("bytes", stats.size());
            List<LedgerStats.Run> runs = stats.runs();
            Map<String, Long> states = stats.states();
            console.print(out -> {
                if (format == Format.json) {
                    JsonLedger.write(counts, states, runs.stream().map(LedgerStatsCommand::fields).toList(), out);
                } else {
                    text(ledger.place().shown(), counts, states, runs, out);
                }
            });
        }
        return Exit.STANDS;
    }

    private static Map<String, Object> fields(LedgerStats.Run run) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", run.id());
        fields.put("archive", run.archive());
        fields.put("state", run.state());
        fields.put("begun", run.begun().toString());
        fields.put("ended", run.ended().map(Object::toString).orElse(""));
        fields.put("documents", run.documents());
        fields.put("unchanged", run.unchanged());
        fields.put("unread", run.unread());
        fields.put("setAside", run.setAside());
        fields.put("stories", run.stories());
        fields.put("judged", run.judged());
        fields.put("findings", run.findings());
        return fields;
    }

    private static void text(String place, Map<String, Long> counts, Map<String, Long> states, List<LedgerStats.Run> runs, Writer out) throws IOException {
        out.write(place + "  " + LedgerWords.size(counts.get("bytes")) + "\n");
        for (String name : List.of("documents", "facts", "stories", "findings", "corrections")) {
            String told = name.equals("findings") && !states.isEmpty()
                    ? "  (" + states.entrySet().stream().map(e -> e.getValue() + " " + e.getKey()).collect(Collectors.joining(", ")) + ")" : "";
            out.write(String.format(Locale.ROOT, "  %-12s %,d%s\n", name, counts.get(name), told));
        }
        for (LedgerStats.Run run : runs.stream().limit(MOST_RUNS).toList()) {
            String took = run.ended().map(end -> ", " + Duration.between(run.begun(), end).toSeconds() + " s").orElse("");
            out.write(String.format(Locale.ROOT, "run %d  %s  %s%s  %s, %,d of them unchanged; %,d of %s judged anew; %s  %s\n", run.id(),
                    run.begun(), run.state(), took, LedgerWords.counted(run.documents(), "document", "documents"), run.unchanged(), run.judged(),
                    LedgerWords.counted(run.stories(), "story", "stories"), LedgerWords.counted(run.findings(), "finding", "findings"), run.archive()));
        }
        if (runs.size() > MOST_RUNS) {
            out.write("and " + (runs.size() - MOST_RUNS) + " runs before\n");
        }
    }
}
