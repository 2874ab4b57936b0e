package org.stet.archive;

/** Asks an audit to end: it begins nothing more, finishes what it has begun and keeps what is done. For any thread. */
public final class StopSignal {

    private volatile boolean given;

    public void give() {
        given = true;
    }

    public boolean isGiven() {
        return given;
    }
}
