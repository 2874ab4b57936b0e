package org.stet.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.stet.archive.ArchiveAudit;
import org.stet.archive.ArchiveListener;
import org.stet.archive.DocumentSource;
import org.stet.archive.LocalCrew;
import org.stet.archive.StopSignal;
import org.stet.audit.ArchiveStages;
import org.stet.finding.Report;
import org.stet.ledger.Ledger;
import org.stet.text.Problem;

/** An audit with its ledger, its crew and what it tells; all is closed together, once its report has been printed. */
final class ArchiveRun implements AutoCloseable {

    private final Console console;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final ArchiveAudit audit;

    /**
     * Begins. The ledger is opened while the stages are.
     *
     * @param paths   as they were named
     * @param threads at least 1
     */
    static ArchiveRun begin(Console console, Supplier<Ledger> ledger, LedgerOptions options, Supplier<ArchiveStages> stages, List<Path> paths, int threads) {
        CompletableFuture<Ledger> opening = CompletableFuture.supplyAsync(ledger, task -> new Thread(task, "stet-ledger").start());
        ArchiveStages ready;
        try {
            ready = stages.get();
        } catch (RuntimeException e) {
            opening.thenAccept(Ledger::close);
            throw e;
        }
        try {
            return new ArchiveRun(console, opening.join(), options, ready, paths, threads);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        }
    }

    private ArchiveRun(Console console, Ledger ledger, LedgerOptions options, ArchiveStages stages, List<Path> paths, int threads) {
        this.console = console;
        open.push(ledger);
        try {
            LocalCrew crew = new LocalCrew(stages, threads);
            open.push(crew);
            ArchiveAudit.Setting setting = new ArchiveAudit.Setting(ledger, stages, crew, List.of(), ArchiveListener.NONE, new StopSignal(), Clock.systemUTC(),
                    console::say);
            this.audit = ArchiveAudit.begin(setting, paths.stream().map(Path::toString).collect(Collectors.joining(" ")), options.patience(console));
            open.push(audit);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** What the documents come to, before anything of it is settled; empty if the audit was stopped. */
    Optional<Report> report(DocumentSource documents, boolean keepFacts) {
        Optional<Report> report = audit.run(documents, keepFacts);
        if (report.isEmpty()) {
            console.say("stopped; what was done is kept, and the same command goes on from there");
        }
        return report;
    }

    /** Records what was settled of the report. @param setAside what could not be read */
    Report done(Report settled, SettledOptions.Settling settling, List<Problem> setAside) {
        audit.done(settled, settling.waivers(), setAside);
        return settled;
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
