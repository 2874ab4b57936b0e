package org.stet.fact;

/** What a quantity is in a change: in "rose 2 percent, to 51 from 50", 2 percent is by how much, 51 the new and 50 the old value. */
public enum Change {
    NONE, OLD, NEW, BY;

    /** Whether the same number in both parts can be the same statement: in two parts of one change it is not. */
    public boolean agreesWith(Change other) {
        return this == other || this == NONE || other == NONE;
    }

    /**
     * Whether another number in the other part is a contradiction. An old value only ever meets an old one, and a difference only a
     * difference; what a figure has risen to may be given elsewhere as what it is.
     */
    public boolean contradicts(Change other) {
        return this == other || this == NONE && other == NEW || this == NEW && other == NONE;
    }
}
