package org.stet.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.stet.audit.Judged;
import org.stet.fact.FactJson;
import org.stet.finding.Coverage;
import org.stet.finding.Finding;
import org.stet.finding.FindingJson;
import org.stet.story.StoryGroup;

/** Writes stories, which documents they have, and what came of them. */
final class StoryTable {

    private final Handle handle;

    StoryTable(Handle handle) {
        this.handle = handle;
    }

    /** The keys under which those that there are were judged, by id; empty for one that was not. */
    Map<String, String> judgedKeys(Collection<String> ids) {
        Map<String, String> keys = new HashMap<>();
        if (!ids.isEmpty()) {
            handle.createQuery("select id, judged_key from story where id in (<ids>)").bindList("ids", ids)
                    .map((row, context) -> Map.entry(row.getString(1), row.getString(2))).forEach(each -> keys.put(each.getKey(), each.getValue()));
        }
        return keys;
    }

    /** Says that the run has the stories; what came of them is as before. @param there ids of those that the table has already */
    void group(long run, List<KeyedStory> stories, Collection<String> there) {
        group(run, stories.stream().filter(s -> there.contains(s.group().id())).toList(), "update story set story_key = :key, last_run = :run where id = :id");
        group(run, stories.stream().filter(s -> !there.contains(s.group().id())).toList(), "insert into story (id, story_key, judged_key, last_run, judged_run, "
                + "correspondences) values (:id, :key, '', :run, :run, :none)");
        if (!stories.isEmpty()) {
            handle.createUpdate("delete from story_member where story in (<ids>)").bindList("ids", stories.stream().map(s -> s.group().id()).toList()).execute();
        }
        members(stories.stream().map(KeyedStory::group).toList());
    }

    private void group(long run, List<KeyedStory> stories, String sql) {
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            boolean insert = sql.startsWith("insert");
            stories.forEach(s -> {
                batch.bind("id", s.group().id()).bind("key", s.key()).bind("run", run);
                (insert ? batch.bind("none", Packed.pack("")) : batch).add();
            });
            batch.execute();
        }
    }

    /** The next of the run's stories that must be judged, by id. @param last an id, which may be an empty text; none for the first */
    List<String> unjudged(long run, Optional<String> last) {
        return handle.createQuery("select id from story where last_run = :run and judged_key <> story_key " + (last.isPresent() ? "and id > :last " : "")
                + "order by id fetch first " + Pages.SIZE + " rows only").bind("run", run).bindMap(last.map(id -> Map.of("last", id)).orElse(Map.of()))
                .mapTo(String.class).list();
    }

    /** Writes what came of a story in place of what came of it before. */
    void write(long run, Judged judged) {
        Map<String, Long> first = firstRuns(judged.findings());
        String story = judged.story();
        handle.createUpdate("delete from finding where story = :story").bind("story", story).execute();
        handle.createUpdate("delete from coverage where story = :story").bind("story", story).execute();
        handle.createUpdate("update story set judged_key = case when :failed = '' then story_key else '' end, judged_run = :run, correspondences = :lines, "
                + "failed = :failed where id = :story").bind("story", story).bind("run", run).bind("failed", judged.failed())
                .bind("lines", Packed.pack(judged.correspondences().stream().map(FactJson::write).collect(Collectors.joining("\n")))).execute();
        findings(run, story, judged.findings(), first);
        coverage(story, judged.coverage());
    }

    private void members(List<StoryGroup> groups) {
        try (PreparedBatch batch = handle.prepareBatch("insert into story_member (story, document, copy_of, why) values (:story, :document, :copy_of, :why)")) {
            groups.forEach(group -> group.members().forEach(m -> batch.bind("story", group.id()).bind("document", m.document()).bind("copy_of", m.copyOf())
                    .bind("why", String.join("\n", m.why())).add()));
            batch.execute();
        }
    }

    /** By fingerprint, the first run that made a finding with it. */
    private Map<String, Long> firstRuns(List<Finding> findings) {
        Map<String, Long> first = new HashMap<>();
        List<String> fingerprints = findings.stream().map(Finding::fingerprint).distinct().toList();
        for (int from = 0; from < fingerprints.size(); from += Pages.SIZE) {
            handle.createQuery("select fingerprint, min(first_run) from finding where fingerprint in (<those>) group by fingerprint")
                    .bindList("those", fingerprints.subList(from, Math.min(fingerprints.size(), from + Pages.SIZE)))
                    .map((row, context) -> Map.entry(row.getString(1), row.getLong(2))).forEach(each -> first.put(each.getKey(), each.getValue()));
        }
        return first;
    }

    private void findings(long run, String story, List<Finding> findings, Map<String, Long> first) {
        if (findings.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch("insert into finding (story, ordinal, document, starts, ends, rule, level, fingerprint, message, first_run, form) "
                + "values (:story, :ordinal, :document, :starts, :ends, :rule, :level, :fingerprint, :message, :first_run, :form)")) {
            for (int i = 0; i < findings.size(); i++) {
                Finding f = findings.get(i);
                batch.bind("story", story).bind("ordinal", i).bind("document", f.primary().document()).bind("starts", f.primary().span().start())
                        .bind("ends", f.primary().span().end()).bind("rule", f.rule()).bind("level", f.level().label()).bind("fingerprint", f.fingerprint())
                        .bind("message", f.message()).bind("first_run", first.getOrDefault(f.fingerprint(), run))
                        .bind("form", Packed.pack(FindingJson.write(f))).add();
            }
            batch.execute();
        }
    }

    private void coverage(String story, List<Coverage> coverage) {
        if (coverage.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch("insert into coverage (story, document, form) values (:story, :document, :form)")) {
            coverage.forEach(c -> batch.bind("story", story).bind("document", c.document()).bind("form", Packed.pack(FindingJson.write(c))).add());
            batch.execute();
        }
    }
}
