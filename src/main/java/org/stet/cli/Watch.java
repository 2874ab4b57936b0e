package org.stet.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.stet.audit.Practice;
import org.stet.audit.SavedFiles;
import org.stet.text.ProblemException;

/** Rehearses rules whenever somebody saves one, until standard input ends. */
final class Watch {

    /** A tenth of the second that somebody who saves a rule waits for the answer. */
    private static final long LOOK_MILLIS = 100;
    /** For programs that write a file in several goes, or a rule's two files. */
    private static final long SETTLE_MILLIS = 50;

    private final Practice practice;
    private final Console console;
    private final CountDownLatch ended = new CountDownLatch(1);

    Watch(Practice practice, Console console) {
        this.practice = practice;
        this.console = console;
    }

    /** The exit code that the last rehearsal would have ended with. */
    int run() throws IOException {
        SavedFiles files = new SavedFiles(practice.watched());
        Thread end = new Thread(this::awaitEnd, "end of input");
        end.setDaemon(true);
        end.start();
        int exit = tell(practice::all);
        CompletableFuture.runAsync(practice::warmUp);
        console.say("watching " + String.join(", ", practice.watched().stream().map(Path::toString).toList()) + "; Ctrl-C ends it");
        while (!waited(LOOK_MILLIS)) {
            Set<Path> saved = settled(files);
            if (!saved.isEmpty()) {
                console.say("saved: " + String.join(", ", saved.stream().map(f -> String.valueOf(f.getFileName())).distinct().toList()));
                exit = tell(() -> practice.after(saved));
            }
        }
        return exit;
    }

    private Set<Path> settled(SavedFiles files) {
        Set<Path> all = new TreeSet<>();
        for (Set<Path> saved = files.changed(); !saved.isEmpty() && !waited(SETTLE_MILLIS); saved = files.changed()) {
            all.addAll(saved);
        }
        return all;
    }

    /** What is broken is told, and can be mended while this goes on. */
    private int tell(Supplier<Practice.Rehearsed> rehearsal) throws IOException {
        try {
            return RehearsalText.tell(rehearsal.get(), console);
        } catch (ProblemException e) {
            console.tell(e.problems());
            return Exit.BAD_INPUT;
        }
    }

    /** Whether input ended meanwhile. */
    private boolean waited(long millis) {
        try {
            return ended.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void awaitEnd() {
        try {
            console.input().transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // as good as its end
        }
        ended.countDown();
    }
}
