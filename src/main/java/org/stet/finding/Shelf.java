package org.stet.finding;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.stet.text.Recent;

/**
 * A list that may be too long to be held: it is read page by page as it is asked for, and only the pages that were read last are kept. Made to
 * be gone through from the beginning to the end; whoever copies it holds it all. Safe for several threads if its reader is.
 */
public final class Shelf<T> extends AbstractList<T> implements RandomAccess {

    /** Items on a page, where nothing else is said. */
    private static final int PAGE = 64;
    private static final int KEPT = 4;

    /** Reads a part of the list: always the same items in the same order. */
    public interface Reader<T> {

        /** @param from the first, from 0 @param to the end, exclusive */
        List<T> read(int from, int to);
    }

    /** What is to stand in an item's place. */
    public interface Marking<T> {

        /** The same whenever it is asked. @param index from 0 */
        T marked(int index, T item);
    }

    private final int size;
    private final int page;
    private final Reader<T> reader;
    private final Recent<Integer, List<T>> pages = new Recent<>(KEPT);

    /** @param size how many there are */
    public Shelf(int size, Reader<T> reader) {
        this(size, PAGE, reader);
    }

    /** @param page how many are read at once: few of large ones */
    public Shelf(int size, int page, Reader<T> reader) {
        this.size = size;
        this.page = page;
        this.reader = reader;
    }

    /** A list that nobody can change: a shelf stays what it is, of another list it is a copy. */
    public static <T> List<T> kept(List<T> list) {
        return list instanceof Shelf<T> ? list : List.copyOf(list);
    }

    /** The list with every item marked: of a shelf as it is read, of another list at once. */
    public static <T> List<T> marked(List<T> list, Marking<T> marking) {
        return list instanceof Shelf<T> ? new Shelf<>(list.size(), (from, to) -> part(list, from, to, marking)) : List.copyOf(part(list, 0, list.size(), marking));
    }

    private static <T> List<T> part(List<T> list, int from, int to, Marking<T> marking) {
        List<T> part = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            part.add(marking.marked(i, list.get(i)));
        }
        return part;
    }

    @Override
    public T get(int index) {
        Objects.checkIndex(index, size);
        return pages.get(index / page, this::read).get(index % page);
    }

    private List<T> read(int number) {
        int from = number * page;
        int to = Math.min(size, from + page);
        List<T> read = List.copyOf(reader.read(from, to));
        if (read.size() != to - from) {
            throw new IllegalStateException("of " + from + " to " + to + " only " + read.size() + " could be read");
        }
        return read;
    }

    @Override
    public int size() {
        return size;
    }
}
