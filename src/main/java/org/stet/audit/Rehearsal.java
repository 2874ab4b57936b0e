package org.stet.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stet.document.Document;
import org.stet.document.Documents;
import org.stet.document.Metadata;
import org.stet.document.Role;
import org.stet.finding.Evidence;
import org.stet.finding.Finding;
import org.stet.rule.Example;
import org.stet.rule.Rule;
import org.stet.rule.RuleSet;
import org.stet.text.Problem;
import org.stet.text.ProblemException;

/** Plays the examples that rules carry through all stages: each must be found, or let stand, as its rule file says. */
public final class Rehearsal {

    private static final int SHOWN = 60;
    private static final String DRAFT = "draft";

    private final Auditor auditor;
    private final Documents documents;

    /** @param auditor with the rules to be rehearsed in force */
    public Rehearsal(Auditor auditor, Documents documents) {
        this.auditor = auditor;
        this.documents = documents;
    }

    /** Every example of every rule that does not go as its rule file says, in plain words; empty if all do. */
    public List<Problem> play(RuleSet rules) {
        List<Problem> problems = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            String file = rule.file().name();
            int number = 0;
            for (Example example : rule.examples()) {
                play(rule, example, file, "example " + ++number + ", “" + shown(example.draft()) + "”: ", problems);
            }
        }
        return problems;
    }

    private void play(Rule rule, Example example, String file, String which, List<Problem> problems) {
        List<Finding> findings;
        try {
            findings = findings(example);
        } catch (ProblemException e) {
            problems.add(Problem.of(file, which + "cannot be played: " + e.getMessage(), ""));
            return;
        }
        List<Finding> own = findings.stream().filter(f -> f.rule().equals(rule.id())).toList();
        if (example.stands() && !own.isEmpty()) {
            problems.add(Problem.of(file, which + "must stand, and the rule finds " + found(own),
                    "Narrow the rule's conditions, or mend the example."));
        } else if (!example.stands() && own.stream().noneMatch(f -> marks(f, example))) {
            problems.add(Problem.of(file, which + "the rule must find “" + example.marked().in(example.draft()) + "”, and finds "
                    + (own.isEmpty() ? "nothing" : found(own)), others(findings, rule)));
        }
    }

    /** Whether it stands at the marked words; of two published texts it may name either first. */
    private static boolean marks(Finding finding, Example example) {
        return Stream.concat(Stream.of(finding.primary()), example.archive().isEmpty() ? Stream.empty() : finding.related().stream())
                .anyMatch(e -> e.document().equals(DRAFT) && e.span().overlaps(example.marked()));
    }

    private List<Finding> findings(Example example) {
        @Nullable LocalDate day = example.published().isEmpty() ? null : LocalDate.parse(example.published());
        if (!example.archive().isEmpty()) {
            List<Document> published = new ArrayList<>(List.of(document(DRAFT, Role.PEER, day, example.draft())));
            new TreeMap<>(example.archive()).forEach((on, text) -> published.add(document("published-" + on, Role.PEER, LocalDate.parse(on), text)));
            return auditor.audit(published).findings();
        }
        Document draft = document(DRAFT, Role.DRAFT, day, example.draft());
        List<Document> sources = new ArrayList<>();
        for (String text : example.sources()) {
            sources.add(document("source-" + (sources.size() + 1), Role.SOURCE, day, text));
        }
        return auditor.check(draft, sources).findings();
    }

    private Document document(String id, Role role, @Nullable LocalDate day, String text) {
        return documents.of(Metadata.of(role).withId(id).withPublished(day), id, text);
    }

    private static String others(List<Finding> findings, Rule rule) {
        List<Finding> others = findings.stream().filter(f -> !f.rule().equals(rule.id())).toList();
        return others.isEmpty() ? "No other rule finds anything either." : "Other rules find: " + found(others) + ".";
    }

    private static String found(List<Finding> findings) {
        return String.join("; ", findings.stream().map(f -> f.rule() + " at “" + shown(f.primary().text()) + "”" + against(f.related())).toList());
    }

    private static String against(List<Evidence> related) {
        return related.isEmpty() ? "" : " against “" + shown(related.get(0).text()) + "” of " + related.get(0).document();
    }

    private static String shown(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
