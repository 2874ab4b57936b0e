package org.stet.cli;

import org.stet.archive.StopSignal;

/** A program that works until it is asked to stop, and then for as many milliseconds as it is told. */
final class Stopping {

    private Stopping() {
    }

    public static void main(String[] args) throws InterruptedException {
        StopSignal stop = new StopSignal();
        Console console = new Console(System.out, System.err, false);
        try (Interrupts interrupts = Interrupts.listen(stop, console::say)) {
            console.say("working");
            while (!stop.isGiven()) {
                Thread.sleep(10);
            }
            Thread.sleep(Long.parseLong(args[0]));
        }
        console.say("stopped");
        System.exit(Exit.STOPPED);
    }
}
