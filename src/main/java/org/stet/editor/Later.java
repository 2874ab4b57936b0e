package org.stet.editor;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Work put off until nothing new has come for a while: of what is asked for one file in that time only the last is done. One thing at a time. */
final class Later implements AutoCloseable {

    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "checks");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Future<?>> waiting = new HashMap<>();

    /** @param key whose earlier work, if it has not begun yet, this takes the place of */
    synchronized void run(String key, Duration after, Runnable work) {
        forget(key);
        waiting.put(key, worker.schedule(work, after.toMillis(), TimeUnit.MILLISECONDS));
    }

    synchronized void forget(String key) {
        Future<?> before = waiting.remove(key);
        if (before != null) {
            before.cancel(false);
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
