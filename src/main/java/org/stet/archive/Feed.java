package org.stet.archive;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Turns what is pushed into what is pulled: a thread of its own goes through the source and waits whenever nobody has taken what it found. What the
 * source throws, whoever pulls gets to see. To be closed, so that the thread ends.
 */
final class Feed<T> implements AutoCloseable {

    private static final int ROOM = 64;

    private final BlockingQueue<Item<T>> queue = new ArrayBlockingQueue<>(ROOM);
    private final Thread thread;

    /** An item, or else the end, with what ended it. */
    private record Item<T>(@Nullable T item, @Nullable Throwable fault) {
    }

    /** Ends the source's thread when nobody pulls any more. */
    private static final class Unwanted extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Unwanted() {
            super(null, null, false, false);
        }
    }

    Feed(String name, Consumer<Consumer<T>> source) {
        this.thread = new Thread(() -> run(source), name);
        thread.setDaemon(true);
        thread.start();
    }

    private void run(Consumer<Consumer<T>> source) {
        Throwable fault = null;
        try {
            source.accept(item -> put(new Item<>(item, null)));
        } catch (Unwanted e) {
            return;
        } catch (Throwable e) {
            fault = e;
        }
        try {
            put(new Item<>(null, fault));
        } catch (Unwanted e) {
            // nobody waits for the end either
        }
    }

    private void put(Item<T> item) {
        try {
            queue.put(item);
        } catch (InterruptedException e) {
            throw new Unwanted();
        }
    }

    /** All items, once. */
    Stream<T> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Taking(), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    private final class Taking implements Iterator<T> {

        private @Nullable Item<T> next;

        @Override
        public boolean hasNext() {
            if (next == null) {
                try {
                    next = queue.take();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("interrupted while waiting for " + thread.getName(), e);
                }
                if (next.fault instanceof RuntimeException e) {
                    throw e;
                }
                if (next.fault instanceof Error e) {
                    throw e;
                }
            }
            return next.item != null;
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            T item = next.item;
            next = null;
            return item;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        queue.clear();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
