package org.stet.audit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Waiting for work that another thread does. */
final class Waiting {

    private Waiting() {
    }

    /** Begins the work in a thread of its own: on few processors the common ones would do one thing after the other. */
    static <T> CompletableFuture<T> begin(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> {
            Thread thread = new Thread(task, "stet");
            thread.setDaemon(true);
            thread.start();
        });
    }

    /** What comes of the work; what it threw is thrown here. */
    static <T> T join(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
