package org.stet.eval;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stet.audit.Auditor;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Report;
import org.stet.text.ProblemException;

/**
 * Checks cases on several threads and hands on what came of them in the order of the cases. Only some cases for each thread are held at
 * once, so that the number of cases does not matter.
 */
public final class Trial implements AutoCloseable {

    /** Enough that no thread waits while a slow case is checked, and few enough to be held. */
    private static final int AHEAD = 4;

    private final Supplier<Auditor> stages;
    private final Only only;
    private final Consumer<Outcome> outcomes;
    private final ExecutorService threads;
    private final int most;
    private final Deque<Future<Outcome>> running = new ArrayDeque<>();
    private @Nullable Auditor ready;

    /**
     * @param stages   makes the stages ready; asked with the first case, so that nobody waits for them who has none
     * @param only     what of the findings and expectations is kept
     * @param outcomes takes one for each case; on the thread that adds them
     */
    public Trial(Supplier<Auditor> stages, Only only, int threads, Consumer<Outcome> outcomes) {
        this.stages = stages;
        this.only = only;
        this.outcomes = outcomes;
        this.most = AHEAD * threads;
        this.threads = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "case");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Waits while enough cases are under way. @throws ProblemException if no case can be checked, as the rules cannot be used */
    public void add(Case next) {
        Auditor auditor = ready == null ? stages.get() : ready;
        ready = auditor;
        running.add(threads.submit(() -> check(only.of(next), auditor)));
        if (running.size() >= most) {
            handOn();
        }
    }

    /** Waits for all cases that were added. */
    public void finish() {
        while (!running.isEmpty()) {
            handOn();
        }
    }

    private void handOn() {
        try {
            outcomes.accept(running.remove().get());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private Outcome check(Case next, Auditor auditor) {
        Report report;
        try {
            report = auditor.check(next.draft(), next.sources());
        } catch (ProblemException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return Outcome.failed(next, e);
        }
        List<DocumentEntry> unread = report.unread();
        if (!unread.isEmpty()) {
            return Outcome.unread(next, unread.get(0).id() + " was " + unread.get(0).unread());
        }
        return Outcome.checked(next, report.findings().stream().filter(only::admits).toList());
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
