package org.stet.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.stet.audit.ReadDocument;
import org.stet.document.DocumentJson;
import org.stet.fact.Correspondence;
import org.stet.fact.FactJson;
import org.stet.finding.Archive;
import org.stet.finding.Coverage;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Finding;
import org.stet.finding.FindingJson;
import org.stet.story.Signature;
import org.stet.text.Source;

/**
 * Reads what a run has left in the ledger: the documents that its archive held, their stories and what came of those. Safe for several threads;
 * every method throws a {@link LedgerException} if the database fails.
 */
public final class RunReader {

    /** Stories of this run that could be judged or not, with their documents. */
    private static final String STORIES = " join story s on s.last_run = :run and s.id = ";

    private final Ledger ledger;
    private final long run;

    public RunReader(Ledger ledger, long run) {
        this.ledger = ledger;
        this.run = run;
    }

    /** By day, then by id; those without a day first. */
    public Stream<Signature> signatures() {
        return Pages.stream(last -> asks(h -> new DocumentTable(h).signatures(run, last.map(Signature::day).orElse(""), last.map(Signature::document).orElse(""))));
    }

    /** What people should know of how documents were read, in the order of their ids. */
    public List<String> notices() {
        return asks(h -> new DocumentTable(h).notices(run));
    }

    /** Those documents with all that they state, in the order of their ids. */
    public List<ReadDocument> documents(Collection<String> ids) {
        List<ReadDocument> read = new ArrayList<>();
        List<String> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += Pages.SIZE) {
            List<String> page = all.subList(from, Math.min(all.size(), from + Pages.SIZE));
            read.addAll(asks(h -> new DocumentTable(h).read(page)));
        }
        return read.stream().sorted(Comparator.comparing(ReadDocument::id)).toList();
    }

    /** What judging sees of those documents, by id. */
    public Map<String, String> judgedAs(Collection<String> ids) {
        Map<String, String> judgedAs = new HashMap<>();
        List<String> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += Pages.SIZE) {
            List<String> page = all.subList(from, Math.min(all.size(), from + Pages.SIZE));
            asks(h -> new DocumentTable(h).known(page)).values().forEach(known -> judgedAs.put(known.id(), known.judgedAs()));
        }
        return judgedAs;
    }

    /** Ids in a report's order: drafts first, then as Java sorts texts. */
    public List<String> entryIds() {
        return asks(h -> h.createQuery("select id from document where last_run = :run order by case role when 'draft' then 0 else 1 end, id_order")
                .bind("run", run).mapTo(String.class).list());
    }

    /** How a report lists the documents, in the order of the ids. Those of a story that could not be judged take no part. */
    public List<DocumentEntry> entries(List<String> ids) {
        Map<String, DocumentEntry> entries = new HashMap<>();
        Map<String, String> failed = failed();
        asks(h -> h.createQuery("select id, path, role, publisher, published, sha256, unread from document where id in (<ids>)").bindList("ids", ids)
                .map((row, context) -> entry(row, failed)).list()).forEach(entry -> entries.put(entry.id(), entry));
        return ids.stream().map(entries::get).toList();
    }

    /** With a text that is read when it is asked for. */
    private DocumentEntry entry(ResultSet row, Map<String, String> failed) throws SQLException {
        String id = row.getString(1);
        String path = row.getString(2);
        String unread = row.getString(7);
        return new DocumentEntry(id, path, row.getString(3), row.getString(4), row.getString(5), row.getString(6),
                unread.isEmpty() ? failed.getOrDefault(id, "") : unread, Source.later(path, () -> text(id)));
    }

    private Source text(String id) {
        return asks(h -> h.createQuery("select form from document where id = :id").bind("id", id)
                .map((row, context) -> DocumentJson.read(Packed.unpack(row.getBytes(1))).source()).one());
    }

    /** By id of a document, why its story could not be judged. */
    private Map<String, String> failed() {
        Map<String, String> failed = new HashMap<>();
        asks(h -> h.createQuery("select m.document, s.failed from story_member m" + STORIES + "m.story where s.failed <> ''").bind("run", run)
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2))).list()).forEach(each -> failed.put(each.getKey(), each.getValue()));
        return failed;
    }

    /** Where a finding is kept. */
    public record Place(String story, int ordinal, String fingerprint) {
    }

    /** Of all findings, in a report's order. */
    public List<Place> findingPlaces() {
        return asks(h -> h.createQuery("select f.story, f.ordinal, f.fingerprint from finding f" + STORIES + "f.story join document d on d.id = f.document "
                + "order by d.id_order, f.starts, f.ends desc, f.rule, f.fingerprint, f.story, f.ordinal").bind("run", run)
                .map((row, context) -> new Place(row.getString(1), row.getInt(2), row.getString(3))).list());
    }

    /** The findings at the places, in their order, as they were judged: without ids of their own. */
    public List<Finding> findings(List<Place> places) {
        Map<Place, Finding> found = new HashMap<>();
        List<String> stories = places.stream().map(Place::story).distinct().toList();
        List<String> fingerprints = places.stream().map(Place::fingerprint).distinct().toList();
        if (!places.isEmpty()) {
            asks(h -> h.createQuery("select story, ordinal, fingerprint, form from finding where story in (<stories>) and fingerprint in (<those>)")
                    .bindList("stories", stories).bindList("those", fingerprints)
                    .map((row, context) -> Map.entry(new Place(row.getString(1), row.getInt(2), row.getString(3)),
                            FindingJson.finding(Packed.unpack(row.getBytes(4))))).list()).forEach(each -> found.put(each.getKey(), each.getValue()));
        }
        return places.stream().map(found::get).toList();
    }

    /** Those of the documents, in their order, whose text was under check. */
    public List<String> coveredIds(List<String> ids) {
        List<String> covered = asks(h -> h.createQuery("select c.document from coverage c" + STORIES + "c.story").bind("run", run).mapTo(String.class).list());
        Set<String> those = new HashSet<>(covered);
        return ids.stream().filter(those::contains).toList();
    }

    /** What of the documents was checked, in the order of the ids. */
    public List<Coverage> coverage(List<String> ids) {
        Map<String, Coverage> covered = new HashMap<>();
        if (!ids.isEmpty()) {
            asks(h -> h.createQuery("select c.form from coverage c" + STORIES + "c.story where c.document in (<ids>)").bind("run", run).bindList("ids", ids)
                    .map((row, context) -> FindingJson.coverage(Packed.unpack(row.getBytes(1)))).list()).forEach(c -> covered.put(c.document(), c));
        }
        return ids.stream().map(covered::get).toList();
    }

    /** Ids of the stories, as Java sorts texts. */
    public List<String> stories() {
        return asks(h -> h.createQuery("select id from story where last_run = :run").bind("run", run).mapTo(String.class).list()).stream().sorted().toList();
    }

    /** Ids of those stories that must be judged, as they are not known as they are now. */
    public Stream<String> unjudged() {
        return Pages.stream(last -> asks(h -> new StoryTable(h).unjudged(run, last)));
    }

    /** How many those are. */
    public int unjudgedCount() {
        return asks(h -> h.createQuery("select count(*) from story where last_run = :run and judged_key <> story_key").bind("run", run).mapTo(Integer.class).one());
    }

    /** Ids of a story's documents, as Java sorts texts. */
    public List<String> members(String story) {
        return asks(h -> h.createQuery("select document from story_member where story = :story").bind("story", story).mapTo(String.class).list())
                .stream().sorted().toList();
    }

    /** By id of a copy in the story, the id of what it repeats. */
    public Map<String, String> copies(String story) {
        Map<String, String> copies = new HashMap<>();
        asks(h -> h.createQuery("select document, copy_of from story_member where story = :story and copy_of <> ''").bind("story", story)
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2))).list()).forEach(each -> copies.put(each.getKey(), each.getValue()));
        return copies;
    }

    /** Whether the story could not be judged. */
    public boolean isFailed(String story) {
        return asks(h -> h.createQuery("select failed from story where id = :story").bind("story", story).mapTo(String.class).one()).length() > 0;
    }

    /** How the facts of a story's documents correspond, by id. */
    public List<Correspondence> correspondences(String story) {
        Optional<String> lines = asks(h -> h.createQuery("select correspondences from story where id = :story").bind("story", story)
                .map((row, context) -> Packed.unpack(row.getBytes(1))).findOne());
        return lines.stream().flatMap(String::lines).map(FactJson::read).map(Correspondence.class::cast).toList();
    }

    /** The stories that the run has of one document alone, by the id of that document, in order. */
    public List<String> lone() {
        return asks(h -> h.createQuery("select min(m.document) from story_member m" + STORIES + "m.story group by m.story having count(*) = 1")
                .bind("run", run).mapTo(String.class).list()).stream().sorted().toList();
    }

    /** What there is to tell of the run beside its findings. @param stages milliseconds by what was done, in its order */
    public Archive figures(Map<String, Long> stages) {
        return asks(h -> new RunFigures(h, run).read(stages));
    }

    private <T> T asks(Function<Handle, T> work) {
        return ledger.asking(() -> ledger.jdbi().withHandle(work::apply));
    }
}
