package org.stet.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stet.fact.Fact;
import org.stet.fact.Stated;
import org.stet.rule.condition.Body;
import org.stet.rule.condition.Clause;
import org.stet.rule.condition.Constraint;
import org.stet.rule.condition.FactPattern;
import org.stet.rule.condition.Operand;
import org.stet.rule.condition.Operator;
import org.stet.rule.condition.Requirement;
import org.stet.text.Source;
import org.stet.text.Span;

/** Changes by which what a rule finds missing beside its fact would be there, or what it says of the fact itself would not be so. */
final class AskedChanges {

    private final FactIndex index;
    private final SlotWords words;
    private final List<Match> matches;
    private final Stated primary;

    AskedChanges(FactIndex index, Map<String, Source> texts, List<Match> matches) {
        this.index = index;
        this.words = new SlotWords(index, texts);
        this.matches = matches;
        this.primary = (Stated) matches.get(0).primary();
    }

    List<Candidate> candidates() {
        Optional<Body> body = matches.get(0).way().asked();
        if (body.isEmpty()) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        for (Clause clause : body.get().clauses()) {
            if (clause instanceof Clause.No no && Stated.class.isAssignableFrom(last(no).type()) && isAboutAll(no)) {
                found.add(missing(no));
            } else if (clause instanceof Clause.One one && isPrimary(one.pattern())) {
                fields(one.pattern(), found);
            }
        }
        return found;
    }

    private static FactPattern last(Clause.No no) {
        return no.patterns().get(no.patterns().size() - 1);
    }

    private boolean isPrimary(FactPattern pattern) {
        return matches.stream().allMatch(m -> m.primary().equals(m.bound().get(pattern.name())));
    }

    /** Whether what it asks hangs on facts that all matches have in common, so that one thing there would break them all. */
    private boolean isAboutAll(Clause.No no) {
        Set<String> own = no.patterns().stream().map(FactPattern::name).collect(Collectors.toSet());
        return no.patterns().stream().flatMap(p -> p.requirements().stream()).flatMap(r -> r.test().reads().stream()).filter(name -> !own.contains(name))
                .allMatch(name -> matches.stream().map(m -> m.bound().get(name)).distinct().count() == 1);
    }

    /** A fact of that sort that the finding names is what is missing; else only the rule's own words for it can be given. */
    private Candidate missing(Clause.No no) {
        Map<String, Set<String>> had = new LinkedHashMap<>();
        matches.stream().flatMap(m -> m.related().stream()).filter(f -> last(no).type().isInstance(f) && isAsked(f, last(no)))
                .forEach(f -> had.computeIfAbsent(((Stated) f).text(), k -> new TreeSet<>()).add(f.document()));
        Known after = Altered.filled(index, no);
        if (had.isEmpty()) {
            return new Candidate(Candidate.Sort.MISSING, last(no).requirements().size(), "there were " + RuleWords.of(last(no), primary.document()), List.of(), after);
        }
        String text = had.keySet().iterator().next();
        Optional<Swap> edit = words.atEnd(primary, ", " + text).filter(s -> WordDiff.words(text).size() > 1);
        return new Candidate(Candidate.Sort.ADDITION, WordDiff.words(text).size(), primary.document() + " had " + Phrases.quoted(text)
                + Phrases.as(had.get(text), "has", "have"), edit.stream().map(Swap::edit).toList(), after);
    }

    /** Whether it meets what the pattern asks of a fact wherever it stands. */
    private static boolean isAsked(Fact fact, FactPattern pattern) {
        return pattern.requirements().stream().filter(r -> r.test().reads().isEmpty()).allMatch(r -> r.test().holds(fact, name -> fact));
    }

    private void fields(FactPattern pattern, List<Candidate> found) {
        for (Requirement requirement : pattern.requirements()) {
            Known after = Altered.failing(index, failing(requirement));
            swapped(requirement.test(), pattern).ifPresentOrElse(swap -> found.add(new Candidate(Candidate.Sort.WORDS, Swap.size(List.of(swap)), primary.document()
                    + " said " + Phrases.quoted(swap.words()) + " for " + Phrases.quoted(swap.old()), List.of(swap.edit()), after)), () -> {
                        if (!requirement.words().isEmpty()) {
                            RuleWords.otherwise(requirement.test(), primary).ifPresent(said -> found.add(new Candidate(Candidate.Sort.FIELD, rank(requirement.test()), said,
                                    List.of(), after)));
                        }
                    });
        }
    }

    private Map<String, Requirement> failing(Requirement requirement) {
        Map<String, Requirement> failing = new HashMap<>();
        matches.forEach(m -> failing.put(m.primary().id(), requirement));
        return failing;
    }

    /** Something to be added before something to be otherwise. */
    private static int rank(Constraint test) {
        return test instanceof Constraint.Empty empty && !empty.negated() || test instanceof Constraint.Compare compare
                && compare.right() instanceof Operand.Literal literal && literal.value().equals(false) ? 1 : 2;
    }

    /** Where two fields of the fact should be the same and one stands in its words: the other's words for it. */
    private Optional<Swap> swapped(Constraint test, FactPattern pattern) {
        if (!(test instanceof Constraint.Compare compare && compare.operator() == Operator.NOT_EQUAL && compare.right() instanceof Operand.Field other
                && (other.fact().isEmpty() || other.fact().equals(pattern.name())))) {
            return Optional.empty();
        }
        String one = String.valueOf(compare.left().value(primary, name -> primary));
        String two = String.valueOf(other.value(primary, name -> primary));
        return in(one, two).or(() -> in(two, one)).filter(Swap::isChange);
    }

    private Optional<Swap> in(String old, String fresh) {
        int at = old.isEmpty() ? -1 : primary.text().indexOf(old);
        int start = primary.span().start() + at;
        return at < 0 ? Optional.empty() : Optional.of(new Swap(primary.document(), new Span(start, start + old.length()), old, fresh));
    }
}
