package org.stet.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stet.fact.Fact;
import org.stet.fact.Outlet;
import org.stet.fact.Response;
import org.stet.fact.Stated;
import org.stet.rule.FactTypes;
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

    private static final int MANY = 100;

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
            if (clause instanceof Clause.No no && Stated.class.isAssignableFrom(last(no).type()) && isAboutAll(no) && !isFirstOnly(last(no))) {
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

    /** Whether it only asks that the fact be the first of its sort: another fault before it would settle nothing. */
    private boolean isFirstOnly(FactPattern pattern) {
        return pattern.type().isInstance(primary) && isAsked(primary, pattern)
                && pattern.requirements().stream().anyMatch(r -> r.words().startsWith("sentence: ") || r.words().startsWith("before: "));
    }

    /** A fact of that sort that the finding names is what is missing; else only the rule's own words for it can be given. */
    private Candidate missing(Clause.No no) {
        Map<String, Set<String>> had = new LinkedHashMap<>();
        matches.stream().flatMap(m -> m.related().stream()).filter(f -> last(no).type().isInstance(f) && isAsked(f, last(no)))
                .forEach(f -> had.computeIfAbsent(((Stated) f).text(), k -> new TreeSet<>()).add(f.document()));
        Known after = Altered.filled(index, no);
        if (had.isEmpty()) {
            return new Candidate(Candidate.Sort.MISSING, last(no).requirements().size(), "there were " + RuleWords.of(last(no), primary), List.of(), after);
        }
        String text = had.keySet().iterator().next();
        Stated there = matches.stream().flatMap(m -> m.related().stream()).map(Stated.class::cast).filter(f -> f.text().equals(text)).findFirst().orElseThrow();
        return new Candidate(Candidate.Sort.ADDITION, WordDiff.words(text).size(), primary.document() + (there instanceof Outlet ? " named " : " had ")
                + Phrases.quoted(text) + Phrases.as(had.get(text), there instanceof Outlet ? "does" : "has", there instanceof Outlet ? "do" : "have"),
                added(there).stream().map(Swap::edit).toList(), after);
    }

    /** Where the words of another text can be written: its own sentence, or what a comma sets off. */
    private Optional<Swap> added(Stated there) {
        String sentence = words.sentence(there);
        int at = sentence.indexOf(there.text());
        if (there instanceof Outlet) {
            return words.atEnd(primary, ", according to " + there.text());
        } else if (there instanceof Response) {
            return words.atEnd(primary, " " + sentence.strip().replaceAll("\\s+", " "));
        }
        return at > 1 && sentence.startsWith(", ", at - 2) || at == 0 && sentence.startsWith(",", there.text().length())
                ? words.atEnd(primary, ", " + (at == 0 ? there.text().substring(0, 1).toLowerCase(Locale.ROOT) + there.text().substring(1) : there.text())) : Optional.empty();
    }

    /** Whether it meets what the pattern asks of a fact wherever it stands. */
    private static boolean isAsked(Fact fact, FactPattern pattern) {
        return pattern.requirements().stream().filter(r -> r.test().reads().isEmpty()).allMatch(r -> r.test().holds(fact, name -> fact));
    }

    private void fields(FactPattern pattern, List<Candidate> found) {
        int rank = pattern.requirements().size();
        for (Requirement requirement : pattern.requirements()) {
            int words = isGiven(requirement.test()) ? pattern.requirements().size() - --rank : --rank + (isNegated(requirement.test()) ? 2 : 1) * MANY;
            Known after = Altered.failing(index, failing(requirement));
            swapped(requirement.test(), pattern).ifPresentOrElse(swap -> found.add(new Candidate(Candidate.Sort.WORDS, Swap.size(List.of(swap)), primary.document()
                    + " said " + Phrases.quoted(swap.words()) + " for " + Phrases.quoted(swap.old()), List.of(swap.edit()), after)), () -> {
                        if (!requirement.words().isEmpty()) {
                            RuleWords.otherwise(requirement, primary).ifPresent(said -> found.add(new Candidate(
                                    isSource(requirement.test()) ? Candidate.Sort.MISSING : Candidate.Sort.FIELD, words, said, List.of(), after)));
                        }
                    });
        }
    }

    private Map<String, Requirement> failing(Requirement requirement) {
        Map<String, Requirement> failing = new HashMap<>();
        matches.forEach(m -> failing.put(m.primary().id(), requirement));
        return failing;
    }

    /** What a fact must not be is seldom the fault: that is what it is; and of several the last line says most. */
    private static boolean isNegated(Constraint test) {
        return test instanceof Constraint.Empty empty && empty.negated() || test instanceof Constraint.Among among && among.negated()
                || test instanceof Constraint.Compare compare && compare.operator() == Operator.NOT_EQUAL;
    }

    /** Whether it asks that nobody be named for it, who could be. */
    private static boolean isSource(Constraint test) {
        return test instanceof Constraint.Empty empty && !empty.negated() && (empty.left().path().equals(List.of("attribution"))
                || FactTypes.field(empty.left().type(), empty.left().path().get(0) + "Text").isPresent());
    }

    /** Whether it asks that the fact lack something, which could be given. */
    private static boolean isGiven(Constraint test) {
        return test instanceof Constraint.Empty empty && !empty.negated() && !FactLinks.isLink(empty.left().path())
                || test instanceof Constraint.Compare compare && compare.operator() == Operator.EQUAL && compare.left().path().size() > 1
                && compare.right() instanceof Operand.Literal literal && literal.value().equals(false);
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
