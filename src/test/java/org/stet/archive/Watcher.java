package org.stet.archive;

import java.util.function.Consumer;

/** Listens to the counts alone. */
record Watcher(Consumer<Counts> taker) implements ArchiveListener {

    @Override
    public void begins(Stage stage) {
    }

    @Override
    public void stands(Counts counts) {
        taker.accept(counts);
    }

    @Override
    public void ends(Stage stage, long milliseconds) {
    }
}
