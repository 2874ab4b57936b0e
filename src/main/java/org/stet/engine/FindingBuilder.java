package org.stet.engine;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stet.fact.Article;
import org.stet.fact.Stated;
import org.stet.finding.Evidence;
import org.stet.finding.Finding;
import org.stet.finding.Proof;
import org.stet.finding.State;
import org.stet.finding.Waiving;
import org.stet.rule.Placeholders;
import org.stet.rule.PlainWords;
import org.stet.rule.Rule;
import org.stet.rule.Template;
import org.stet.rule.Variant;
import org.stet.rule.condition.Accessors;
import org.stet.text.Source;

/** Words a group of matches as one finding. */
final class FindingBuilder {

    private final Map<String, Article> articles;
    private final Map<String, Source> texts;
    private final Fingerprint fingerprints;
    private final Wordings wordings;
    /** By the fact's id: one figure may stand against hundreds. */
    private final Map<String, Evidence> evidence = new HashMap<>();

    FindingBuilder(Map<String, Article> articles, Map<String, Source> texts, Fingerprint fingerprints, Wordings wordings) {
        this.wordings = wordings;
        this.articles = articles;
        this.texts = texts;
        this.fingerprints = fingerprints;
    }

    /** A finding that is not proved yet. */
    Finding build(Fault fault) {
        Rule rule = fault.first().rule();
        Variant variant = fault.first().variant();
        String fingerprint = fingerprints.of(fault);
        return new Finding(fingerprint.substring(0, 8), rule.id(), rule.category(), variant.level(), confidence(rule, fault.matches()),
                fill(variant.message(), fault.told()), fill(variant.help(), fault.told()), rule.standard(), rule.why(),
                evidence((Stated) fault.first().primary()), related(fault), fault.more(), Proof.NONE, fingerprint, State.NEW, Waiving.NONE);
    }

    /** One for each place, in their order. */
    private List<Evidence> related(Fault fault) {
        Map<Integer, Party> places = new TreeMap<>();
        fault.told().stream().flatMap(m -> m.against().stream()).filter(p -> p.fact() instanceof Stated).sorted(Comparator.comparingInt(Party::rank))
                .forEach(p -> places.putIfAbsent(p.place(), p));
        return places.values().stream().map(p -> evidence((Stated) p.fact())).toList();
    }

    private Evidence evidence(Stated fact) {
        return evidence.computeIfAbsent(fact.id(), id -> shown(fact));
    }

    private Evidence shown(Stated fact) {
        Source text = texts.get(fact.document());
        if (text == null) {
            throw new IllegalArgumentException("no text is given for document " + fact.document());
        }
        Article article = articles.get(fact.document());
        return new Evidence(fact.document(), article == null ? "" : article.publisher(), fact.span(), fact.text(), fact.says(),
                text.excerpt(fact.span()));
    }

    private static double confidence(Rule rule, List<Match> matches) {
        double similarity = matches.stream().mapToDouble(Match::similarity).max().orElse(1);
        return Math.round(rule.confidence() * similarity * 100) / 100.0;
    }

    /** Who publishes a document is its id where no publisher is known. */
    private static String words(Object fact, List<String> path) {
        Object value = Accessors.of(fact.getClass(), path).apply(fact);
        String words = value == null ? "" : PlainWords.of(value);
        return words.isEmpty() && fact instanceof Article article && path.equals(List.of("publisher")) ? article.document() : words;
    }

    private String fill(Template template, List<Match> matches) {
        return template.fill(placeholder -> {
            Set<Object> told = Collections.newSetFromMap(new IdentityHashMap<>());
            Set<String> values = new TreeSet<>();
            for (Match match : matches) {
                Placeholders.Place place = wordings.place(placeholder, match.way());
                Object value = match.values().get(place.name());
                if (told.add(value)) {
                    values.add(words(value, place.path()));
                }
            }
            values.remove("");
            return List.copyOf(values);
        });
    }
}
