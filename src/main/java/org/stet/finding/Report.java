package org.stet.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The outcome of one run; every output format prints this and nothing else. Documents, findings and coverage of an archive are each a
 * {@link Shelf}, and its documents' texts are read when they are asked for, so that nobody has to hold it.
 *
 * @param made      what made it
 * @param rules     those in force, by id
 * @param documents the draft first, then in the order of their ids
 * @param findings  sorted; those that are waived among them
 * @param coverage  one for each document under check, in the order of {@code documents}
 * @param settled   what was settled before
 * @param stories   what the rules were run on; none where it was not kept
 * @param archive   what a ledger tells of the run
 */
public record Report(Provenance made, List<RuleEntry> rules, List<DocumentEntry> documents, List<Finding> findings, List<Coverage> coverage,
                     Settled settled, List<Story> stories, Archive archive) {

    public Report {
        rules = List.copyOf(rules);
        documents = Shelf.kept(documents);
        findings = findings instanceof Shelf<Finding> ? findings : findings.stream().sorted().toList();
        coverage = Shelf.kept(coverage);
        stories = Shelf.kept(stories);
    }

    /** One of which no ledger knows. */
    public Report(Provenance made, List<RuleEntry> rules, List<DocumentEntry> documents, List<Finding> findings, List<Coverage> coverage, Settled settled,
                  List<Story> stories) {
        this(made, rules, documents, findings, coverage, settled, stories, Archive.NONE);
    }

    /** Documents that took no part, as their reading was given up. */
    public List<DocumentEntry> unread() {
        return documents.stream().filter(d -> !d.unread().isEmpty()).toList();
    }

    /** Findings that nobody has waived. */
    public Stream<Finding> open() {
        return findings.stream().filter(f -> !f.waived());
    }

    /** Open findings that somebody has to look at now: with a baseline the new ones and those that are open again. */
    public Stream<Finding> due() {
        return open().filter(f -> f.state() == State.NEW || f.reopened());
    }

    public Optional<RuleEntry> rule(String id) {
        return rules.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    public Optional<DocumentEntry> document(String id) {
        return documents.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    /** The same without what the rules were run on. */
    public Report withoutStories() {
        return new Report(made, rules, documents, findings, coverage, settled, List.of(), archive);
    }

    /** The same with other findings, and what they were held against. */
    public Report with(List<Finding> others, Settled heldAgainst) {
        return new Report(made, rules, documents, others, coverage, heldAgainst, stories, archive);
    }

    /** The same with what a ledger tells. */
    public Report with(Archive told) {
        return new Report(made, rules, documents, findings, coverage, settled, stories, told);
    }
}
