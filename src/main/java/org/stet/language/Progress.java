package org.stet.language;

/** Is told how far a long piece of work has come. Calls never overlap, but may come from different threads. */
@FunctionalInterface
public interface Progress {

    /**
     * A step of the work begins, or all are done, or the work waits.
     *
     * @param what  what is being done or waited for, in plain words
     * @param done  steps done so far, from 0; equal to total once, at the end
     * @param total all steps; 0 where the work waits
     */
    void step(String what, int done, int total);

    /** For callers with nobody to tell. */
    static Progress none() {
        return (what, done, total) -> { };
    }
}
