package org.stet.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Finding;
import org.stet.finding.Report;
import org.stet.finding.Waiver;
import org.stet.finding.Waiving;
import org.stet.text.Problem;

/** Writes runs, and what each came to. */
final class RunTable {

    private static final int MONTH = 7;

    private final Handle handle;

    RunTable(Handle handle) {
        this.handle = handle;
    }

    /** The number of a new run. Others that were never ended are no more: whoever calls this holds the ledger alone. */
    long begin(String archive, String judgingKey, Instant now) {
        handle.createUpdate("update run set state = :gone where state = :running").bind("gone", RunState.INTERRUPTED.label())
                .bind("running", RunState.RUNNING.label()).execute();
        return handle.createUpdate("insert into run (begun, state, archive, judging_key) values (:begun, :state, :archive, :key)")
                .bind("begun", now.atOffset(ZoneOffset.UTC)).bind("state", RunState.RUNNING.label()).bind("archive", archive).bind("key", judgingKey)
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
    }

    void end(long run, RunState state, RunEntry entry, Instant now) {
        handle.createUpdate("update run set ended = :ended, state = :state, documents = :documents, unchanged = :unchanged, unread = :unread, "
                + "set_aside = :aside, stories = :stories, judged = :judged, findings = :findings, stages = :stages where id = :run")
                .bind("run", run).bind("ended", now.atOffset(ZoneOffset.UTC)).bind("state", state.label()).bind("documents", entry.documents())
                .bind("unchanged", entry.unchanged()).bind("unread", entry.unread()).bind("aside", entry.setAside()).bind("stories", entry.stories())
                .bind("judged", entry.judged()).bind("findings", entry.findings()).bind("stages", json(entry)).execute();
    }

    private static String json(RunEntry entry) {
        return new TreeMap<>(entry.stages()).entrySet().stream().map(e -> "\"" + e.getKey() + "\":" + e.getValue().toMillis())
                .collect(Collectors.joining(",", "{", "}"));
    }

    void setAside(long run, List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch("insert into set_aside (run, ordinal, place, reason) values (:run, :ordinal, :place, :reason)")) {
            for (int i = 0; i < problems.size(); i++) {
                Problem problem = problems.get(i);
                batch.bind("run", run).bind("ordinal", i).bind("place", problem.file()).bind("reason", (problem.what() + ". " + problem.mend()).strip()).add();
            }
            batch.execute();
        }
    }

    void waivers(long run, List<Waiver> waivers) {
        if (waivers.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch("insert into waiver (run, ordinal, file, line, rule, finding, document, claim, reason, who, until_day) "
                + "values (:run, :ordinal, :file, :line, :rule, :finding, :document, :claim, :reason, :who, :until)")) {
            for (int i = 0; i < waivers.size(); i++) {
                Waiver w = waivers.get(i);
                batch.bind("run", run).bind("ordinal", i).bind("file", w.file()).bind("line", w.line()).bind("rule", w.rule()).bind("finding", w.finding())
                        .bind("document", w.document()).bind("claim", w.claim()).bind("reason", w.reason()).bind("who", w.who())
                        .bind("until", w.end().map(LocalDate::toString).orElse("")).add();
            }
            batch.execute();
        }
    }

    /** What was settled of the report's findings, and how many there are of each kind. */
    void findings(long run, Report report) {
        Map<String, Origin> origins = report.documents().stream().collect(Collectors.toMap(DocumentEntry::id, Origin::of));
        Map<Kind, int[]> tally = new TreeMap<>();
        int settled = 0;
        try (PreparedBatch batch = handle.prepareBatch("insert into waived (run, ordinal, document, rule, fingerprint, kind, reason, who) "
                + "values (:run, :ordinal, :document, :rule, :fingerprint, :kind, :reason, :who)")) {
            for (Finding finding : report.findings()) {
                Origin origin = origins.get(finding.primary().document());
                tally.computeIfAbsent(new Kind(finding.rule(), finding.level().label(), origin.publisher, origin.month), k -> new int[2])[finding.waived() ? 1 : 0]++;
                Waiving waiving = finding.waiving();
                if (waiving.kind() != Waiving.Kind.NONE) {
                    batch.bind("run", run).bind("ordinal", settled++).bind("document", finding.primary().document()).bind("rule", finding.rule())
                            .bind("fingerprint", finding.fingerprint()).bind("kind", waiving.kind().label()).bind("reason", waiving.reason())
                            .bind("who", waiving.who()).add();
                }
            }
            batch.execute();
        }
        tally(run, tally);
    }

    /** Where and when a document appeared. @param month ISO; empty where unknown */
    private record Origin(String publisher, String month) {

        private static Origin of(DocumentEntry document) {
            String day = document.published();
            return new Origin(document.publisher(), day.substring(0, Math.min(MONTH, day.length())));
        }
    }

    /** Findings that a desk counts together. @param month ISO; empty where unknown */
    private record Kind(String rule, String level, String publisher, String month) implements Comparable<Kind> {

        @Override
        public int compareTo(Kind other) {
            return toString().compareTo(other.toString());
        }
    }

    private void tally(long run, Map<Kind, int[]> tally) {
        try (PreparedBatch batch = handle.prepareBatch("insert into tally (run, rule, level, publisher, published, open, waived) "
                + "values (:run, :rule, :level, :publisher, :published, :open, :waived)")) {
            tally.forEach((kind, counts) -> batch.bind("run", run).bind("rule", kind.rule()).bind("level", kind.level()).bind("publisher", kind.publisher())
                    .bind("published", kind.month()).bind("open", counts[0]).bind("waived", counts[1]).add());
            batch.execute();
        }
    }
}
