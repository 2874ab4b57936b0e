package org.stet.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Correspondence;
import org.stet.fact.Fact;
import org.stet.fact.Stated;
import org.stet.finding.Condition;
import org.stet.rule.Conditions;
import org.stet.rule.FactTypes;
import org.stet.rule.Premise;
import org.stet.rule.condition.Clause;
import org.stet.rule.condition.FactPattern;
import org.stet.rule.condition.Requirement;
import org.stet.rule.condition.Step;

/** Tells, where a condition asks that something be not there, among how much it was looked for and what came nearest to it. */
final class Absences {

    /** Facts of one type before and behind each fact of a match that are tried as near misses: the work for a finding must not grow with its document. */
    private static final int TRIED = 20;
    /** Matches of one finding whose near misses are looked for; others differ in the fact they are held against only. */
    private static final int MATCHES = 4;
    private static final Pattern TYPE = Pattern.compile("^not\\s*\\(?\\s*(?:\\$\\w+\\s*:\\s*)?(\\w+)\\s*\\(");

    private static final Pattern RELATION = Pattern.compile("^(?:of|with|here|there|by):");

    private final FactIndex index;
    private final Joins joins;

    Absences(FactIndex index) {
        this.index = index;
        this.joins = new Joins(index);
    }

    /** Every condition of the matches once, with what was looked for filled in. */
    List<Condition> fill(List<Match> matches) {
        Set<String> documents = new TreeSet<>();
        matches.forEach(m -> facts(m).forEach(f -> documents.add(f.document())));
        Set<Condition> filled = new LinkedHashSet<>();
        Set<List<String>> looked = new LinkedHashSet<>();
        for (Match match : matches) {
            for (int i = 0; i < match.proof().size(); i++) {
                Condition condition = match.proof().get(i);
                if (condition.kind() != Condition.Kind.ABSENT) {
                    filled.add(condition);
                } else if (looked.add(List.of(match.way().rule(), condition.condition()))) {
                    filled.add(filled(i, matches.stream().filter(m -> m.way() == match.way()).limit(MATCHES).toList(), documents));
                }
            }
        }
        return List.copyOf(filled);
    }

    private Condition filled(int step, List<Match> matches, Collection<String> documents) {
        Match first = matches.get(0);
        Condition condition = first.proof().get(step);
        List<FactPattern> patterns = first.way().asked().map(body -> absent(body.steps().get(step))).orElse(List.of());
        Class<?> type = type(first.way(), step);
        Set<Trace.NearMiss> nearest = new LinkedHashSet<>();
        if (!patterns.isEmpty()) {
            matches.forEach(m -> new NearMisses(joins, pattern -> tried(pattern, m)).of(m.bound(), patterns).stream()
                    .filter(miss -> isNear(miss, patterns)).forEach(nearest::add));
        }
        return new Condition(condition.condition(), condition.kind(), condition.facts(), condition.bindings(), index.count(type, documents),
                nearest.stream().sorted(NearMisses.NEAREST_FIRST).limit(NearMisses.MOST)
                        .map(miss -> new Condition.NearMiss(miss.fact().id(), miss.unmet())).toList());
    }

    private static List<FactPattern> absent(Step step) {
        return step.clauses().get(0) instanceof Clause.No no ? no.patterns() : List.of();
    }

    /** Types of the facts that the conditions ask not to be there. */
    static List<Class<?>> types(Conditions way) {
        List<Class<?>> types = new ArrayList<>();
        for (int i = 0; i < way.premises().size(); i++) {
            if (way.premises().get(i).kind() == Premise.Kind.NONE) {
                types.add(type(way, i));
            }
        }
        return types;
    }

    private static Class<?> type(Conditions way, int step) {
        if (way.asked().isPresent()) {
            return absent(way.asked().get().steps().get(step)).get(0).type();
        }
        Matcher named = TYPE.matcher(way.premises().get(step).text());
        return named.find() ? FactTypes.fact(named.group(1)).orElse(Fact.class) : Fact.class;
    }

    /** Of comparisons and verdicts those of the fact asked about; of statements those around the facts of the match. */
    private Collection<Fact> tried(FactPattern pattern, Match match) {
        Set<Fact> tried = new LinkedHashSet<>();
        for (Fact fact : facts(match)) {
            if (!Stated.class.isAssignableFrom(pattern.type())) {
                tried.addAll(index.about(pattern.type(), fact));
            } else if (fact instanceof Stated stated) {
                tried.addAll(index.around(stated, pattern.type(), TRIED));
            }
        }
        return tried;
    }

    private static List<Fact> facts(Match match) {
        List<Fact> facts = new ArrayList<>(List.of(match.primary()));
        facts.addAll(match.related());
        return facts;
    }

    /** Whether it meets at least half of what the rule asks in so many words; of comparisons only one of the same facts by the same slot is near. */
    private static boolean isNear(Trace.NearMiss miss, List<FactPattern> patterns) {
        if (miss.fact() instanceof Correspondence && miss.unmet().stream().anyMatch(line -> RELATION.matcher(line).find())) {
            return false;
        }
        long asked = patterns.stream().filter(p -> p.type().isInstance(miss.fact())).flatMap(p -> p.requirements().stream())
                .map(Requirement::words).filter(words -> !words.isEmpty()).distinct().count();
        return !miss.unmet().isEmpty() && miss.unmet().size() <= Math.max(1, asked / 2);
    }
}
