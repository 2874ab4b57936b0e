package org.stet.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.stet.finding.Archive;
import org.stet.finding.LevelCounts;

/** What the ledger tells of a run that is done, beside its findings. */
final class RunFigures {

    private static final int MOST_RUNS = 24;
    private static final int MOST_STORIES = 25;
    private static final String OPEN = "from finding f join story s on s.id = f.story and s.last_run = :run where not exists (select 1 from waived w "
            + "where w.run = :run and w.kind = 'waived' and w.document = f.document and w.rule = f.rule and w.fingerprint = f.fingerprint) ";

    private final Handle handle;
    private final long run;

    /** @param run what its report came to has been written */
    RunFigures(Handle handle, long run) {
        this.handle = handle;
        this.run = run;
    }

    /** @param stages milliseconds by what was done, in its order */
    Archive read(Map<String, Long> stages) {
        List<Archive.Run> runs = runs();
        Archive.Run now = runs.get(runs.size() - 1);
        int fresh = 0;
        int gone = 0;
        if (runs.size() > 1) {
            Archive.Run before = runs.get(runs.size() - 2);
            fresh = count("select count(*) from finding f join story s on s.id = f.story and s.last_run = :run where f.first_run > " + before.number());
            gone = Math.max(0, before.open().all() + before.waived() + fresh - now.open().all() - now.waived());
        }
        return new Archive(runs, fresh, gone, count("select count(*) from story where last_run = :run"),
                count("select count(*) from story_member m join story s on s.id = m.story and s.last_run = :run where m.copy_of <> ''"), stages, stories(), aside());
    }

    private int count(String query) {
        return handle.createQuery(query).bind("run", run).mapTo(Integer.class).one();
    }

    /** Those of the same archive that were done, and this one. */
    private List<Archive.Run> runs() {
        List<Archive.Run> last = new ArrayList<>(handle.createQuery("select r.id, r.begun, r.documents, r.unread, r.unchanged, r.judged, "
                + levels("t.open", "t.level") + ", coalesce(sum(t.waived), 0) from run r left join tally t on t.run = r.id "
                + "where r.id = :run or r.id < :run and r.state = 'done' and r.archive = (select archive from run where id = :run) "
                + "group by r.id, r.begun, r.documents, r.unread, r.unchanged, r.judged order by r.id desc fetch first " + MOST_RUNS + " rows only")
                .bind("run", run).map((row, context) -> run(row)).list());
        Collections.reverse(last);
        return last;
    }

    /** Sums of a count for each level, the gravest first. */
    private static String levels(String count, String level) {
        List<String> sums = new ArrayList<>();
        for (String each : List.of("error", "warning", "note")) {
            sums.add("coalesce(sum(case when " + level + " = '" + each + "' then " + count + " else 0 end), 0)");
        }
        return String.join(", ", sums);
    }

    private static Archive.Run run(ResultSet row) throws SQLException {
        String begun = row.getObject(2, OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES).toString();
        return new Archive.Run(row.getLong(1), begun, row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6),
                new LevelCounts(row.getInt(7), row.getInt(8), row.getInt(9)), row.getInt(10));
    }

    private List<Archive.HeavyStory> stories() {
        return handle.createQuery("select f.story, " + levels("1", "f.level") + " " + OPEN + "group by f.story order by count(*) desc, f.story fetch first "
                + MOST_STORIES + " rows only").bind("run", run).map((row, context) -> new Archive.HeavyStory(row.getString(1), "", 0,
                        new LevelCounts(row.getInt(2), row.getInt(3), row.getInt(4)))).list().stream().map(this::told).toList();
    }

    /** With the headline of the document whose id comes first among those that have one. */
    private Archive.HeavyStory told(Archive.HeavyStory story) {
        List<String> headlines = handle.createQuery("select d.headline from story_member m join document d on d.id = m.document where m.story = :story "
                + "order by case when d.headline = '' then 1 else 0 end, d.id_order").bind("story", story.id()).mapTo(String.class).list();
        return new Archive.HeavyStory(story.id(), headlines.isEmpty() ? "" : headlines.get(0), headlines.size(), story.open());
    }

    private List<Archive.Aside> aside() {
        return handle.createQuery("select place, reason from set_aside where run = :run order by ordinal").bind("run", run)
                .map((row, context) -> new Archive.Aside(row.getString(1), row.getString(2))).list();
    }
}
