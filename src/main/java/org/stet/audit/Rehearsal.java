package org.stet.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stet.document.Document;
import org.stet.document.Documents;
import org.stet.document.Metadata;
import org.stet.document.Role;
import org.stet.finding.Finding;
import org.stet.rule.Example;
import org.stet.rule.Rule;
import org.stet.text.ProblemException;
import org.stet.text.Span;

/**
 * Plays the examples that rules carry through all stages: each must be found, or let stand, as its rule file says. What an example states
 * is kept, so that playing it again takes only as long as the rules do.
 */
public final class Rehearsal {

    /** All texts that the examples of a large pack have; they are short. */
    private static final int REMEMBERED = 10_000;

    private final Preparation preparation;
    private final Documents documents;
    private final Map<Example, Dossier> dossiers = new ConcurrentHashMap<>();

    public Rehearsal(Preparation preparation, Documents documents) {
        this.preparation = preparation.remembering(REMEMBERED);
        this.documents = documents;
    }

    /**
     * Every example of the rules, in their order, on all processors.
     *
     * @param findings runs all rules in force
     */
    public List<Played> play(Collection<Rule> rules, Function<Dossier, List<Finding>> findings) {
        Stream<Played> open = rules.stream().flatMap(rule -> IntStream.range(0, rule.examples().size())
                .mapToObj(i -> new Played(rule, i + 1, rule.examples().get(i), List.of(), List.of(), "")));
        return open.toList().parallelStream().map(p -> play(p.rule(), p.number(), p.example(), findings)).toList();
    }

    /** Keeps only what examples of these rules state. */
    void forgetAllBut(Collection<Rule> rules) {
        dossiers.keySet().retainAll(rules.stream().flatMap(r -> r.examples().stream()).collect(Collectors.toSet()));
    }

    private Played play(Rule rule, int number, Example example, Function<Dossier, List<Finding>> findings) {
        try {
            Dossier dossier = dossier(example);
            List<Finding> found = findings.apply(dossier);
            Played played = new Played(rule, number, example, found, List.of(), String.join(" ", new TreeMap<>(dossier.unread()).values()));
            boolean missed = !played.passes() && !example.stands();
            return missed ? new Played(rule, number, example, found, Misses.of(rule, dossier), played.refusal()) : played;
        } catch (ProblemException e) {
            return new Played(rule, number, example, List.of(), List.of(), e.getMessage());
        }
    }

    private Dossier dossier(Example example) {
        @Nullable Dossier known = dossiers.get(example);
        if (known != null) {
            return known;
        }
        Dossier made = prepare(example);
        dossiers.put(example, made);
        return made;
    }

    /**
     * What a rule with these two examples may ask.
     *
     * @param draft with the words to be found between {@code [[} and {@code ]]}
     * @param stands a text in which nothing must be found
     */
    public static FirstConditions conditions(Preparation preparation, Documents documents, String draft, String stands, List<String> sources) {
        Rehearsal rehearsal = new Rehearsal(preparation, documents);
        Span marked = new Span(draft.indexOf("[["), draft.indexOf("]]") - 2);
        Dossier faulty = rehearsal.prepare(new Example(draft.replace("[[", "").replace("]]", ""), false, marked, "", sources));
        return new FirstConditions(faulty, rehearsal.prepare(new Example(stands, true, new Span(0, 0), "", sources)), marked);
    }

    private Dossier prepare(Example example) {
        @Nullable LocalDate day = example.published().isEmpty() ? null : LocalDate.parse(example.published());
        Preparation stages = preparation.correcting(corrections(example));
        if (!example.archive().isEmpty()) {
            List<Document> published = new ArrayList<>(List.of(document(Played.DRAFT, Role.PEER, day, example.draft())));
            new TreeMap<>(example.archive()).forEach((on, text) -> published.add(document("published-" + on, Role.PEER, LocalDate.parse(on), text)));
            List<Dossier> stories = new ArrayList<>();
            stages.stories(published, stories::add);
            return stories.get(0);
        }
        Document draft = document(Played.DRAFT, Role.DRAFT, day, example.draft());
        List<Document> sources = new ArrayList<>();
        for (String text : example.sources()) {
            sources.add(document("source-" + (sources.size() + 1), Role.SOURCE, day, text));
        }
        return stages.draft(draft, sources);
    }

    private List<Correction> corrections(Example example) {
        return example.corrected().stream().map(c -> new Correction("1", preparation.read(ClaimText.document("corrected", c.claim(), null)), c.right(), c.reason(),
                example.published())).toList();
    }

    private Document document(String id, Role role, @Nullable LocalDate day, String text) {
        return documents.of(Metadata.of(role).withId(id).withPublished(day), id, text);
    }
}
