package org.stet.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.stet.archive.ArchiveAudit;
import org.stet.archive.ArchiveListener;
import org.stet.archive.CorrectedClaims;
import org.stet.archive.Counts;
import org.stet.archive.Crew;
import org.stet.archive.DocumentSource;
import org.stet.archive.StopSignal;
import org.stet.audit.ArchiveStages;
import org.stet.finding.Report;
import org.stet.ledger.Ledger;
import org.stet.text.Problem;

/** An audit with its ledger, its crew and what it tells; all is closed together, once its report has been printed. */
final class ArchiveRun implements AutoCloseable {

    private final Console console;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final StopSignal stop = new StopSignal();
    private final ArchiveAudit audit;
    private boolean stopped;

    /**
     * Begins. The ledger is opened while the stages are.
     *
     * @param ledger opens it; closed with this
     * @param paths  as they were named
     * @param crew   asked for once; closed with this
     */
    static ArchiveRun begin(Console console, Supplier<Ledger> ledger, LedgerOptions options, Supplier<ArchiveStages> stages, List<Path> paths,
                            Function<ArchiveStages, Crew> crew, ArchiveListener listener) {
        CompletableFuture<Ledger> opening = CompletableFuture.supplyAsync(ledger, task -> new Thread(task, "stet-ledger").start());
        ArchiveStages ready;
        try {
            ready = stages.get();
        } catch (RuntimeException e) {
            opening.thenAccept(Ledger::close);
            throw e;
        }
        try {
            return new ArchiveRun(console, opening.join(), options, ready, paths, crew, listener);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        }
    }

    private ArchiveRun(Console console, Ledger ledger, LedgerOptions options, ArchiveStages stages, List<Path> paths, Function<ArchiveStages, Crew> crew,
                       ArchiveListener listener) {
        this.console = console;
        open.push(ledger);
        try {
            Crew workers = crew.apply(stages);
            open.push(workers);
            ArchiveAudit.Setting setting = new ArchiveAudit.Setting(ledger, stages, workers, CorrectedClaims.of(ledger, stages), listener, stop, Clock.systemUTC(),
                    console::say);
            this.audit = ArchiveAudit.begin(setting, paths.stream().map(Path::toString).collect(Collectors.joining(" ")), options.patience(console));
            open.push(audit);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** What the documents come to, before anything of it is settled; empty if its user stopped it, who is told what is done. */
    Optional<Report> report(DocumentSource documents, boolean keepFacts) {
        Interrupts interrupts = Interrupts.listen(stop, console::say);
        try {
            Optional<Report> report = audit.run(documents, keepFacts);
            stopped = report.isEmpty();
            if (stopped) {
                console.say(left(audit.counts()));
            }
            return report;
        } finally {
            interrupts.close();
            console.status().clear();
        }
    }

    private static String left(Counts counts) {
        String of = counts.allFound() ? " of " + String.format(Locale.ROOT, "%,d", counts.found()) : "";
        return String.format(Locale.ROOT, "stopped: %,d%s documents read, %,d stories judged; run the same command to go on", counts.unchanged() + counts.read(), of,
                counts.unchangedStories() + counts.judged());
    }

    boolean isStopped() {
        return stopped;
    }

    /** Records what was settled of the report, and adds what the ledger tells of it. @param setAside what could not be read */
    Report done(Report settled, SettledOptions.Settling settling, List<Problem> setAside) {
        return audit.done(settled, settling.waivers(), setAside);
    }

    @Override
    public void close() {
        RuntimeException first = null;
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (RuntimeException e) {
                first = first == null ? e : first;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
