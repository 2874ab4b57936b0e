package org.stet.archive;

import java.util.List;
import org.stet.audit.Correction;
import org.stet.audit.Judged;
import org.stet.audit.StoryWork;
import org.stet.ledger.OpenRun;
import org.stet.ledger.RunReader;

/** The third stage: the stories that the ledger does not know as they are now are judged. */
final class JudgingStage {

    private final OpenRun run;
    private final RunReader ledger;
    private final List<Correction> corrections;
    private final Progress progress;
    private final StopSignal stop;

    JudgingStage(OpenRun run, RunReader ledger, List<Correction> corrections, Progress progress, StopSignal stop) {
        this.run = run;
        this.ledger = ledger;
        this.corrections = corrections;
        this.progress = progress;
        this.stop = stop;
    }

    void go(Crew crew) {
        if (ledger.unjudgedCount() > 0) {
            crew.judge(ledger.unjudged().takeWhile(story -> !stop.isGiven()).map(this::work), this::take);
        }
    }

    /** A story with its documents, which are read when the crew asks for it. */
    private StoryWork work(String story) {
        return new StoryWork(story, ledger.documents(ledger.members(story)), ledger.copies(story), corrections);
    }

    private void take(Judged judged) {
        run.write(judged);
        progress.judged(judged.findings().size());
    }
}
