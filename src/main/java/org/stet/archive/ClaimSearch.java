package org.stet.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stet.audit.ClaimStages;
import org.stet.audit.ReadDocument;
import org.stet.document.Document;
import org.stet.document.Particulars;
import org.stet.fact.Lead;
import org.stet.fact.SoughtWord;
import org.stet.fact.Stated;
import org.stet.fact.Telling;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Spread;
import org.stet.ledger.DocumentWords;
import org.stet.ledger.Ledger;
import org.stet.ledger.TracedDocument;
import org.stet.ledger.TracedDocuments;

/**
 * Finds the documents of a ledger that tell a claim. Those that share enough of its words, the rarer the better, are held against it; and so are
 * all documents of the stories in which one tells it, as they may tell it otherwise.
 */
public final class ClaimSearch {

    /** Share of the claim's words, weighed by how rare they are, that a document must have. */
    private static final double ENOUGH = 0.5;
    private static final int NEAREST = 5;
    /** The same share of one that is shown where nothing is found. */
    private static final double NEAR = 0.25;
    /** So many are in memory at a time. */
    private static final int PAGE = 200;

    private final Ledger ledger;
    private final ClaimStages stages;
    private final int most;

    /** @param most how many documents are held against a claim for their words, at least 1 */
    public ClaimSearch(Ledger ledger, ClaimStages stages, int most) {
        this.ledger = ledger;
        this.stages = stages;
        this.most = most;
    }

    /** @throws org.stet.text.ProblemException if nothing in the claim can be looked for, or the ledger fails */
    public Spread trace(Document written) {
        ReadDocument claim = stages.claim(written);
        List<SoughtWord> sought = stages.soughtWords(claim);
        DocumentWords index = new DocumentWords(ledger);
        index.bringUpToDate(stages::searchWords);
        Shares shares = new Shares(sought);
        index.each((row, number) -> shares.take(row));
        List<String> ranked = shares.ranked();
        List<String> first = ranked.subList(0, Math.min(most, ranked.size()));
        Map<String, Found> found = new TreeMap<>();
        compare(claim, first, found);
        TracedDocuments documents = new TracedDocuments(ledger);
        Set<String> stories = found.values().stream().filter(Found::carries).map(f -> f.document.story()).filter(s -> !s.isEmpty()).collect(Collectors.toSet());
        Set<String> beside = new LinkedHashSet<>(documents.members(stories));
        beside.removeAll(new HashSet<>(first));
        compare(claim, beside, found);
        boolean named = claim.reading().facts().names().size() > 0;
        List<Found> told = found.values().stream().filter(f -> !f.tellings.isEmpty()).toList();
        List<Found> carrying = told.stream().filter(Found::carries).toList();
        List<Found> otherwise = told.stream().filter(f -> !f.carries()).filter(f -> named || stories.contains(f.document.story())).toList();
        List<TracedDocument> nearest = carrying.isEmpty() && otherwise.isEmpty() ? nearest(documents, shares.near()) : List.of();
        List<Stated> understood = claim.reading().facts().all().filter(f -> !(f instanceof Lead)).toList();
        return new Spread(written.text(), understood, sought.stream().map(SoughtWord::word).toList(), grouped(carrying), grouped(otherwise),
                nearest.stream().map(ClaimSearch::entry).toList(), shares.documents(),
                first.size() + beside.size(), ranked.size() - first.size());
    }

    /** A document that was held against the claim. */
    private record Found(TracedDocument document, List<Telling> tellings) {

        /** Whether it tells the claim itself, be it to deny it, and not only another one like it. */
        boolean carries() {
            return tellings.stream().anyMatch(t -> t.departures().stream().noneMatch(d -> d.kind().isOtherClaim()));
        }
    }

    private void compare(ReadDocument claim, Collection<String> ids, Map<String, Found> found) {
        List<String> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += PAGE) {
            new TracedDocuments(ledger).read(all.subList(from, Math.min(all.size(), from + PAGE))).parallelStream()
                    .map(d -> new Found(d, stages.trace(claim, d.document()))).toList().forEach(f -> found.put(f.document.document().id(), f));
        }
    }

    private static List<TracedDocument> nearest(TracedDocuments documents, List<String> ids) {
        Map<String, TracedDocument> read = documents.read(ids).stream().collect(Collectors.toMap(d -> d.document().id(), d -> d));
        return ids.stream().map(read::get).toList();
    }

    /** In the order of publication; a copy stands with the first of those that tell the same text. */
    private static List<Spread.Carrier> grouped(List<Found> found) {
        Comparator<Found> inTime = Comparator.comparing(f -> f.document, TracedDocument.IN_TIME);
        Map<String, List<Found>> texts = new HashMap<>();
        found.stream().sorted(inTime).forEach(f -> texts.computeIfAbsent(f.document.copyOf().isEmpty() ? f.document.document().id() : f.document.copyOf(), k -> new ArrayList<>()).add(f));
        return texts.values().stream().sorted((a, b) -> inTime.compare(a.get(0), b.get(0)))
                .map(same -> carrier(same.get(0), same.stream().skip(1).map(f -> entry(f.document)).toList())).toList();
    }

    private static Spread.Carrier carrier(Found found, List<DocumentEntry> copies) {
        Particulars told = found.document.document().document().particulars();
        return new Spread.Carrier(entry(found.document), found.document.story(), told.published(), told.url(), found.tellings, copies);
    }

    private static DocumentEntry entry(TracedDocument traced) {
        Document d = traced.document().document();
        return new DocumentEntry(d.id(), d.path(), d.role().label(), d.publisher(), d.published().map(Object::toString).orElse(""), d.sha256(),
                traced.document().unread(), d.source());
    }

    /** Which documents have how much of the claim. */
    private static final class Shares {

        private final List<SoughtWord> sought;
        private final Map<String, Long> has = new HashMap<>();
        private final int[] having;
        private int documents;

        private Shares(List<SoughtWord> sought) {
            this.sought = sought.subList(0, Math.min(Long.SIZE - 1, sought.size()));
            this.having = new int[this.sought.size()];
        }

        private void take(DocumentWords.Row row) {
            documents++;
            long bits = 0;
            for (int i = 0; i < sought.size(); i++) {
                if (sought.get(i).hashes().stream().anyMatch(hash -> Arrays.binarySearch(row.words(), hash) >= 0)) {
                    bits |= 1L << i;
                    having[i]++;
                }
            }
            if (bits != 0) {
                has.put(row.document(), bits);
            }
        }

        private int documents() {
            return documents;
        }

        private double weight(int word) {
            return sought.get(word).weight() * Math.log(1 + (1.0 + documents) / (1 + having[word]));
        }

        private double share(long bits) {
            double all = 0;
            double had = 0;
            for (int i = 0; i < sought.size(); i++) {
                all += weight(i);
                had += (bits >> i & 1) * weight(i);
            }
            return all == 0 ? 0 : had / all;
        }

        /** Those that have enough, the nearest first. */
        private List<String> ranked() {
            return nearest(Integer.MAX_VALUE).stream().filter(id -> share(has.get(id)) >= ENOUGH).toList();
        }

        private List<String> near() {
            return nearest(NEAREST).stream().filter(id -> share(has.get(id)) >= NEAR).toList();
        }

        private List<String> nearest(int most) {
            Map<Long, Double> shares = has.values().stream().distinct().collect(Collectors.toMap(bits -> bits, this::share));
            return has.keySet().stream().sorted(Comparator.comparingDouble((String id) -> -shares.get(has.get(id))).thenComparing(id -> id)).limit(most).toList();
        }
    }
}
