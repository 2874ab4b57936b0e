package org.stet.report;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.finding.Archive;

/** How an audit went, in sentences: told beside a report and not in it, as the same archive gives the same report whatever came before. */
public final class RunWords {

    /** In milliseconds; what took less is not worth telling. */
    private static final long SECOND = 1000;

    private RunWords() {
    }

    /** What the archive holds, what became of its findings, and what took the time; nothing without a ledger. */
    public static List<String> of(Archive archive) {
        return archive.known() ? Stream.of(held(archive), trend(archive), took(archive.stages())).filter(words -> !words.isEmpty()).toList() : List.of();
    }

    static String held(Archive archive) {
        Archive.Run run = archive.run();
        return Figures.counted(run.documents(), "document", "documents") + " in " + Figures.counted(archive.stories(), "story", "stories") + ", "
                + Figures.counted(archive.copies(), "of them a copy of another", "of them copies of others") + "; " + Figures.number(run.unchanged())
                + " unchanged since an earlier run, " + Figures.counted(run.judged(), "story", "stories") + " judged anew";
    }

    static String trend(Archive archive) {
        if (archive.before().isEmpty()) {
            return "no earlier audit of this archive is in the ledger";
        }
        Archive.Run last = archive.before().get(archive.before().size() - 1);
        return "since the last audit, of " + last.begun().split("T")[0] + ": " + Figures.counted(archive.fresh(), "new finding", "new findings") + ", "
                + Figures.number(archive.gone()) + " gone; " + Figures.number(last.open().all()) + " open then, " + Figures.number(archive.run().open().all()) + " now";
    }

    private static String took(Map<String, Long> stages) {
        return stages.entrySet().stream().filter(stage -> stage.getValue() >= SECOND).map(stage -> stage.getKey() + " took " + Durations.of(TimeUnit.MILLISECONDS.toSeconds(stage.getValue())))
                .collect(Collectors.joining(", "));
    }
}
