package org.stet.archive;

import java.time.Clock;
import java.time.Duration;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.stet.audit.ArchiveStages;
import org.stet.audit.Correction;
import org.stet.finding.Report;
import org.stet.finding.Waiver;
import org.stet.ledger.OpenRun;
import org.stet.ledger.Ledger;
import org.stet.ledger.LedgerException;
import org.stet.ledger.Patience;
import org.stet.ledger.RunEntry;
import org.stet.ledger.RunReader;
import org.stet.ledger.RunState;
import org.stet.text.Problem;

/**
 * One audit of an archive, with a ledger: what is done goes into it at once, so that another audit goes on where this one ends, whatever ends it.
 * What comes of an audit depends on the archive and the settings alone.
 */
public final class ArchiveAudit implements AutoCloseable {

    private static final int MOST_NAMED = 5;

    private final ArchiveStages stages;
    private final Crew crew;
    private final StopSignal stop;
    private final Clock clock;
    private final Consumer<String> notices;
    private final OpenRun run;
    private final RunReader reader;
    private final Progress progress;
    private final List<Correction> corrections;
    private final Map<Stage, Duration> took = new EnumMap<>(Stage.class);
    private boolean ended;

    private ArchiveAudit(Setting setting, OpenRun run) {
        this.stages = setting.stages;
        this.crew = setting.crew;
        this.stop = setting.stop;
        this.clock = setting.clock;
        this.notices = setting.notices;
        this.run = run;
        this.reader = new RunReader(setting.ledger, run.id());
        this.progress = new Progress(setting.listener);
        this.corrections = setting.corrections;
    }

    /**
     * What an audit works with.
     *
     * @param corrections all that the desk has recorded
     * @param clock       for when a run began and ended; no report tells it
     * @param notices     takes one short sentence for whatever a person should know
     */
    public record Setting(Ledger ledger, ArchiveStages stages, Crew crew, List<Correction> corrections, ArchiveListener listener, StopSignal stop, Clock clock,
                          Consumer<String> notices) {

        public Setting {
            corrections = List.copyOf(corrections);
        }
    }

    /**
     * Begins an audit once no other writes to the ledger.
     *
     * @param archive what is audited, as it was named
     * @throws org.stet.ledger.LedgerException if another holds the ledger for too long, or the database fails
     */
    public static ArchiveAudit begin(Setting setting, String archive, Patience patience) {
        return new ArchiveAudit(setting, OpenRun.begin(setting.ledger, archive, setting.stages.judgingKey(), setting.clock.instant(), patience));
    }

    /**
     * Takes the documents through all stages.
     *
     * @param keepFacts whether the report is to hold what the rules were run on
     * @return what the documents come to, before anything of it is settled; empty if the audit was stopped
     * @throws org.stet.text.ProblemException if the database fails, or rules or reviewed facts cannot be used; what was done is kept
     */
    public Optional<Report> run(DocumentSource documents, boolean keepFacts) {
        timed(Stage.READING, () -> {
            new ReadingStage(stages, run, reader, progress, stop).go(documents, crew);
            return stop;
        });
        if (stop.isGiven()) {
            return stopped();
        }
        reader.notices().forEach(notices);
        timed(Stage.GROUPING, () -> {
            new GroupingStage(stages, run, reader, corrections, progress, stop).go();
            return stop;
        });
        timed(Stage.JUDGING, () -> {
            new JudgingStage(run, reader, corrections, progress, stop).go(crew);
            return stop;
        });
        if (stop.isGiven()) {
            return stopped();
        }
        tellLone();
        return Optional.of(timed(Stage.REPORTING, () -> new ReportStage(stages, reader, corrections).report(keepFacts)));
    }

    /** How far it has come. */
    public Counts counts() {
        return progress.counts();
    }

    private <T> T timed(Stage stage, Supplier<T> work) {
        progress.begins(stage);
        long begun = System.nanoTime();
        T result = work.get();
        Duration each = Duration.ofNanos(System.nanoTime() - begun);
        took.put(stage, each);
        progress.ends(stage, each.toMillis());
        return result;
    }

    private Optional<Report> stopped() {
        end(RunState.STOPPED, entry(0, 0));
        return Optional.empty();
    }

    private void tellLone() {
        List<String> lone = reader.lone();
        if (!lone.isEmpty()) {
            String named = String.join(", ", lone.subList(0, Math.min(lone.size(), MOST_NAMED)));
            int more = lone.size() - MOST_NAMED;
            notices.accept("no other document tells the same story, so held against itself only: " + named + (more > 0 ? " and " + more + " more" : ""));
        }
    }

    /**
     * Records what the report came to, and that the run is done. The report with what the ledger tells of it.
     *
     * @param settled  the report with what was settled of it
     * @param waivers  that it was held against
     * @param setAside what of the archive could not be read at all
     */
    public Report done(Report settled, List<Waiver> waivers, List<Problem> setAside) {
        run.told(settled, waivers, setAside);
        long unread = settled.documents().stream().filter(d -> !d.unread().isEmpty()).count();
        RunEntry entry = entry((int) unread, setAside.size());
        end(RunState.DONE, new RunEntry(entry.documents(), entry.unchanged(), entry.unread(), entry.setAside(), entry.stories(), entry.judged(),
                settled.findings().size(), entry.stages()));
        Map<String, Long> stages = new LinkedHashMap<>();
        took.forEach((stage, each) -> stages.put(stage.label(), each.toMillis()));
        return settled.with(reader.figures(stages));
    }

    private RunEntry entry(int unread, int setAside) {
        Counts counts = progress.counts();
        return new RunEntry((int) counts.found(), (int) counts.unchanged(), unread, setAside, (int) counts.stories(), (int) counts.judged(),
                (int) counts.findings(), took.entrySet().stream().collect(Collectors.toMap(e -> e.getKey().label(), Map.Entry::getValue)));
    }

    private void end(RunState state, RunEntry entry) {
        run.end(state, entry, clock.instant());
        ended = true;
    }

    /** Lets others write to the ledger; a run that was not ended failed. */
    @Override
    public void close() {
        try (run) {
            if (!ended) {
                end(RunState.FAILED, entry(0, 0));
            }
        } catch (LedgerException e) {
            // whatever kept the run from ending was told; the next run sees that this one never ended
        }
    }
}
