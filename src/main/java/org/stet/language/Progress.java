package org.stet.language;

/** Is told how far a long piece of work has come. Calls never overlap, but may come from different threads. */
@FunctionalInterface
public interface Progress {

    /**
     * One step of the work is done, or the work waits.
     *
     * @param what  what was done, or what is waited for, in plain words
     * @param done  steps done so far, from 0
     * @param total all steps; 0 where it is not known
     */
    void step(String what, int done, int total);

    /** For callers with nobody to tell. */
    static Progress none() {
        return (what, done, total) -> { };
    }
}
