package org.stet.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntSupplier;
import java.util.function.ToLongFunction;

/** Takes what comes in a stream together into portions that the driver can hold. */
final class Portions<T> implements Iterator<List<T>> {

    private final Iterator<T> all;
    private final IntSupplier most;
    private final ToLongFunction<T> size;
    private final long largest;

    /**
     * @param most    how many there are in a portion; asked anew for each, as machines come and go
     * @param largest size at which a portion is full
     */
    Portions(Iterator<T> all, IntSupplier most, ToLongFunction<T> size, long largest) {
        this.all = all;
        this.most = most;
        this.size = size;
        this.largest = largest;
    }

    @Override
    public boolean hasNext() {
        return all.hasNext();
    }

    /** Ends with what makes it full, so that nothing has to be kept for the next. */
    @Override
    public List<T> next() {
        if (!all.hasNext()) {
            throw new NoSuchElementException();
        }
        int number = most.getAsInt();
        List<T> portion = new ArrayList<>();
        for (long held = 0; all.hasNext() && portion.size() < number && held < largest;) {
            T next = all.next();
            portion.add(next);
            held += size.applyAsLong(next);
        }
        return portion;
    }
}
