package org.stet.archive;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stet.audit.ArchiveStages;
import org.stet.audit.Judged;
import org.stet.audit.ReadDocument;
import org.stet.audit.StoryWork;
import org.stet.document.Document;

/**
 * Threads of this machine. At most one document or story more than there are threads is held at a time. What ran out of memory beside others is
 * done again when it has all memory to itself.
 */
public final class LocalCrew implements Crew {

    private final ArchiveStages stages;
    private final int threads;
    private final ExecutorService pool;

    /** @param threads at least 1 */
    public LocalCrew(ArchiveStages stages, int threads) {
        this.stages = stages;
        this.threads = threads;
        this.pool = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "stet-crew");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public void read(Stream<Document> documents, Consumer<Read> taker) {
        work(documents, document -> Read.by(stages, document), Read::failed, taker);
    }

    @Override
    public void judge(Stream<StoryWork> stories, Consumer<Judged> taker) {
        work(stories, stages::judge, (story, fault) -> Judged.failed(story, ReadDocument.failed(fault)), taker);
    }

    /** What came of a task, or the task itself where there was not enough memory for it. */
    private record Done<T, R>(List<R> result, List<T> again) {
    }

    private <T, R> void work(Stream<T> tasks, Function<T, R> task, BiFunction<T, Throwable, R> failed, Consumer<R> taker) {
        CompletionService<Done<T, R>> done = new ExecutorCompletionService<>(pool);
        List<T> again = new ArrayList<>();
        int open = 0;
        Iterator<T> all = tasks.iterator();
        try {
            while (all.hasNext()) {
                T next = all.next();
                done.submit(() -> attempt(next, task));
                open++;
                for (Future<Done<T, R>> ready = open > threads ? done.take() : done.poll(); ready != null; ready = done.poll()) {
                    open--;
                    take(ready, taker, again);
                }
            }
            for (; open > 0; open--) {
                take(done.take(), taker, again);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the crew", e);
        } finally {
            drain(done, open);
        }
        again.forEach(each -> taker.accept(alone(each, task, failed)));
    }

    private static <T, R> Done<T, R> attempt(T each, Function<T, R> task) {
        try {
            return new Done<>(List.of(task.apply(each)), List.of());
        } catch (OutOfMemoryError e) {
            return new Done<>(List.of(), List.of(each));
        }
    }

    private static <T, R> R alone(T each, Function<T, R> task, BiFunction<T, Throwable, R> failed) {
        try {
            return task.apply(each);
        } catch (OutOfMemoryError e) {
            return failed.apply(each, e);
        }
    }

    private static <T, R> void take(Future<Done<T, R>> ready, Consumer<R> taker, List<T> again) throws InterruptedException {
        try {
            Done<T, R> done = ready.get();
            again.addAll(done.again);
            done.result.forEach(taker);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Waits until nothing is under way any more that nobody will take. */
    private static <R> void drain(CompletionService<R> done, int open) {
        for (int i = 0; i < open; i++) {
            try {
                done.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
