package org.stet.audit;

import java.util.function.Consumer;
import org.stet.language.Progress;

/** Tells whoever waits for the language models what is being done, and lets nobody wait for work that will be of no use. */
final class FirstUse implements Progress {

    private final Consumer<String> notices;
    private final Runnable worthwhile;
    private boolean told;

    /** @param worthwhile throws where the work need not be done */
    FirstUse(Consumer<String> notices, Runnable worthwhile) {
        this.notices = notices;
        this.worthwhile = worthwhile;
    }

    @Override
    public void step(String what, int done, int total) {
        worthwhile.run();
        if (total == 0) {
            notices.accept(what);
        } else if (done == total) {
            notices.accept("the language models are ready");
        } else {
            if (!told) {
                notices.accept("preparing the language models; this is done once and takes about a minute");
                told = true;
            }
            notices.accept("  " + (done + 1) + " of " + total + ": " + what);
        }
    }
}
