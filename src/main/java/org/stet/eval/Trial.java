package org.stet.eval;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.stet.audit.Auditor;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Finding;
import org.stet.finding.Report;
import org.stet.text.ProblemException;

/**
 * Checks cases on several threads and hands on what came of them in the order of the cases. Only some cases for each thread are held at
 * once, so that the number of cases does not matter.
 */
public final class Trial implements AutoCloseable {

    /** Enough that no thread waits while a slow case is checked, and few enough to be held. */
    private static final int AHEAD = 4;

    private final Auditor auditor;
    private final Only only;
    private final Consumer<Outcome> outcomes;
    private final ExecutorService threads;
    private final int most;
    private final Deque<Future<Outcome>> running = new ArrayDeque<>();

    /**
     * @param only     what of the findings and expectations is kept
     * @param outcomes takes one for each case; on the thread that adds them
     */
    public Trial(Auditor auditor, Only only, int threads, Consumer<Outcome> outcomes) {
        this.auditor = auditor;
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
        running.add(threads.submit(() -> check(only.of(next))));
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

    private Outcome check(Case next) {
        Report report;
        try {
            report = auditor.check(next.draft(), next.sources());
        } catch (ProblemException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome(next, List.of(), "this is Stet's own fault: " + e.toString().lines().findFirst().orElse(""), true);
        }
        List<DocumentEntry> unread = report.unread();
        if (!unread.isEmpty()) {
            return new Outcome(next, List.of(), unread.get(0).id() + ": " + unread.get(0).unread(), false);
        }
        List<Finding> findings = report.findings().stream().filter(only::admits).toList();
        return Outcome.checked(next, findings);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
