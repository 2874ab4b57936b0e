package org.stet.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Rows that are read a page at a time, so that no database keeps a long answer open or in memory. */
final class Pages {

    /** Rows on a page. */
    static final int SIZE = 500;

    private Pages() {
    }

    /** @param after the rows that follow one, or the first where there is none: none at the end */
    static <T> Stream<T> stream(Function<Optional<T>, List<T>> after) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Rows<>(after), Spliterator.ORDERED), false);
    }

    private static final class Rows<T> implements Iterator<T> {

        private final Function<Optional<T>, List<T>> after;
        private final Deque<T> page = new ArrayDeque<>();
        private @Nullable T last;
        private boolean ended;

        private Rows(Function<Optional<T>, List<T>> after) {
            this.after = after;
        }

        @Override
        public boolean hasNext() {
            if (page.isEmpty() && !ended) {
                page.addAll(after.apply(Optional.ofNullable(last)));
                ended = page.isEmpty();
            }
            return !page.isEmpty();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            T next = page.remove();
            last = next;
            return next;
        }
    }
}
