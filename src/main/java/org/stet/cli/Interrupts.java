package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.stet.archive.StopSignal;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Ctrl-C, and the system's request to end (SIGINT, SIGTERM), while long work is done: the first asks the work to end, which then keeps what is
 * done; the second ends the program at once. Without a shutdown hook, as during a shutdown nobody is told of a second signal (docs/adr/0024).
 */
final class Interrupts implements AutoCloseable {

    private static final List<String> SIGNALS = List.of("INT", "TERM");

    private final List<Runnable> restoring = new ArrayList<>();
    private final AtomicInteger heard = new AtomicInteger();

    private Interrupts() {
    }

    /** Listens until it is closed. @param notices takes what its user is told at the first signal */
    static Interrupts listen(StopSignal stop, Consumer<String> notices) {
        Interrupts interrupts = new Interrupts();
        for (String name : SIGNALS) {
            interrupts.on(name, signal -> {
                if (interrupts.heard.incrementAndGet() > 1) {
                    Runtime.getRuntime().halt(Exit.STOPPED);
                }
                stop.give();
                notices.accept("stopping as soon as what is begun is done; again ends at once");
            });
        }
        return interrupts;
    }

    private void on(String name, SignalHandler handler) {
        try {
            Signal signal = new Signal(name);
            SignalHandler before = Signal.handle(signal, handler);
            restoring.add(() -> Signal.handle(signal, before));
        } catch (IllegalArgumentException e) {
            // a system without this signal, or a Java that was told to leave it alone
        }
    }

    @Override
    public void close() {
        restoring.forEach(Runnable::run);
    }
}
