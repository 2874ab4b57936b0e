package org.stet.align;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stet.fact.Claim;
import org.stet.fact.Extent;
import org.stet.fact.Group;
import org.stet.fact.Outcome;
import org.stet.fact.Quantity;
import org.stet.fact.QuantityKind;
import org.stet.fact.Role;
import org.stet.fact.Slot;
import org.stet.fact.Stated;
import org.stet.lexicon.Words;

/**
 * Compares how much of a group two documents mean: "all teachers" with "some teachers", "parliament" with "a committee of parliament",
 * "the province" with "two districts of the province".
 */
final class ScopeComparison {

    private static final double SHARED = 0.3;
    private static final double NEAR = 0.6;
    private static final List<String> SUBJECT = List.of("A0", "A1");
    /** So many words of a mention that the draft does without make it a narrower one. */
    private static final int NARROWER = 3;

    private final Vocabulary vocabulary;
    private final Entities entities;
    private final Topic topic;

    ScopeComparison(Vocabulary vocabulary, Entities entities, Topic topic) {
        this.topic = topic;
        this.vocabulary = vocabulary;
        this.entities = entities;
    }

    private record Match(Stated its, Outcome outcome, double sure) {
    }

    void compare(Pair pair) {
        oneWay(pair, true, pair.here, pair.there);
        oneWay(pair, false, pair.there, pair.here);
    }

    private void oneWay(Pair pair, boolean fromHere, Side own, Side other) {
        for (Group one : own.facts.groups()) {
            best(own, one, other).ifPresent(m -> pair.addOneWay(fromHere, Slot.SCOPE, m.outcome, one, m.its, m.sure, one.text() + " / " + m.its.text()));
        }
        for (Claim claim : own.facts.claims()) {
            whole(own, claim, other).ifPresent(m -> pair.addOneWay(fromHere, Slot.SCOPE, m.outcome, claim, m.its, m.sure, claim.text() + " / " + m.its.text()));
        }
    }

    /** Of several that speak of the same group the one that says the most counts; a vote that was not unanimous counts against "unanimous". */
    private Optional<Match> best(Side own, Group one, Side other) {
        Optional<Match> vote = one.head().isEmpty() ? vote(own, one, other) : Optional.empty();
        return vote.or(() -> other.facts.groups().stream().filter(g -> sameGroup(own, one, other, g)).flatMap(g -> match(own, one, other, g).stream())
                .max(Comparator.comparing((Match m) -> m.outcome != Outcome.MORE_SPECIFIC).thenComparing(Match::sure)
                        .thenComparing(m -> m.its.id(), Comparator.reverseOrder())))
                .or(() -> narrower(own, one, other));
    }

    /** The same becomes of a narrower group: "recalled all its cheeses" for "recalled soft cheeses made at its dairy in Alm in May". */
    private Optional<Match> narrower(Side own, Group one, Side other) {
        return own.claim(one.claim()).filter(c -> one.extent() == Extent.ALL).flatMap(c -> other.facts.claims().stream()
                .filter(d -> d.predicate().equals(c.predicate()))
                .filter(d -> d.roles().stream().anyMatch(r -> SUBJECT.contains(r.label()) && vocabulary.nouns(one.head(), r.head()) && isNarrower(c, r)))
                .map(d -> new Match(d, Outcome.MORE_SPECIFIC, topic.shared(own, one, other, d))).filter(m -> m.sure >= SHARED)
                .max(Comparator.comparingDouble(Match::sure).thenComparing(m -> m.its.id(), Comparator.reverseOrder())));
    }

    private boolean isNarrower(Claim claim, Role role) {
        boolean bare = !Vocabulary.plain(role.text()).matches("(the|its|their|his|her|both|\\d+) .*");
        return bare && vocabulary.content(role.text()).stream().filter(w -> !vocabulary.content(claim.text()).contains(w)).count() >= NARROWER;
    }

    private Optional<Match> match(Side own, Group one, Side other, Group its) {
        double shared = topic.shared(own, one, other, its);
        double near = own.nearness(one, other, its);
        if (shared < SHARED && near < NEAR) {
            return Optional.empty();
        }
        int more = one.extent().compareTo(its.extent());
        Outcome outcome = more > 0 ? Outcome.MORE_SPECIFIC : more < 0 ? Outcome.LESS_SPECIFIC : Outcome.SAME;
        return Optional.of(new Match(its, outcome, Math.max(shared, near)));
    }

    private Optional<Match> vote(Side own, Group one, Side other) {
        return other.facts.quantities().stream().filter(q -> q.kind() == QuantityKind.SCORE && q.min() > 0)
                .map(q -> new Match(q, Outcome.MORE_SPECIFIC, Math.max(own.nearness(one, other, q), vocabulary.has(Words.TALLIED, q.counted()) ? NEAR : 0)))
                .filter(m -> m.sure >= NEAR / 2)
                .max(Comparator.comparingDouble(Match::sure));
    }

    /** Of the same noun; or the one all of what the other is a part of; or, where the same becomes of both, of nouns for people. */
    private boolean sameGroup(Side own, Group one, Side other, Group its) {
        return one.head().isEmpty() || vocabulary.nouns(one.head(), its.head())
                || !its.whole().isEmpty() && vocabulary.named(one.head(), its.words())
                || sameClaim(own, one, other, its);
    }

    private boolean sameClaim(Side own, Group one, Side other, Group its) {
        Optional<Claim> mine = own.claim(one.claim());
        Optional<Claim> theirs = other.claim(its.claim());
        return mine.isPresent() && theirs.isPresent() && vocabulary.predicates(mine.get().predicate(), theirs.get().predicate()) > 0
                && vocabulary.has(Words.SOURCE_UNNAMED, one.head()) && vocabulary.has(Words.SOURCE_UNNAMED, its.head());
    }

    /** The same said of the whole, in a sentence that names no part of it, of which the other document says it of a part. */
    private Optional<Match> whole(Side own, Claim claim, Side other) {
        return other.facts.groups().stream().filter(g -> g.extent() != Extent.ALL && g.extent() != Extent.MOST)
                .flatMap(g -> other.claim(g.claim()).filter(c -> vocabulary.predicates(claim.predicate(), c.predicate()) > 0)
                        .flatMap(c -> dropped(own, claim, other, c, g)).stream())
                .max(Comparator.comparing(Match::sure).thenComparing(m -> m.its.id(), Comparator.reverseOrder()));
    }

    private Optional<Match> dropped(Side own, Claim claim, Side other, Claim its, Group part) {
        double shared = topic.shared(own, claim, other, its);
        if (shared < SHARED || !part.whole().isEmpty() && vocabulary.has(Words.SPEAKS_FOR_WHOLE, claim.predicate())) {
            return Optional.empty();
        }
        List<Role> named = claim.roles().stream().filter(r -> isWhole(r, part) && !isShared(own, r, part)).toList();
        boolean elsewhere = other.facts.claims().stream().anyMatch(c -> c != its && vocabulary.predicates(claim.predicate(), c.predicate()) > 0
                && c.roles().stream().anyMatch(r -> isWhole(r, part)));
        return named.isEmpty() && !isPortionLeftOut(own, claim, its, part) || elsewhere ? Optional.empty() : Optional.of(new Match(part, Outcome.MORE_SPECIFIC, Math.max(0.5, shared)));
    }

    /** "Vanished from the hills" for "vanished from half of the meadows": the same did the same, but not there only in part. */
    private boolean isPortionLeftOut(Side own, Claim claim, Claim its, Group part) {
        boolean sameDoer = SUBJECT.stream().anyMatch(l -> claim.role(l).isPresent() && its.role(l).filter(r -> vocabulary.nouns(r.head(), claim.filler(l))).isPresent());
        boolean beside = its.roles().stream().anyMatch(r -> !SUBJECT.contains(r.label()) && r.span().overlaps(part.span()));
        return part.extent() == Extent.MANY && sameDoer && beside && claim.predicate().equals(its.predicate())
                && own.facts.groups().stream().noneMatch(g -> g.at().sentence() == claim.at().sentence())
                && own.facts.quantities().stream().noneMatch(q -> q.kind() == QuantityKind.PERCENT && q.at().sentence() == claim.at().sentence());
    }

    /** Whether the draft tells anywhere how much of it is meant. */
    private boolean isShared(Side own, Role role, Group part) {
        return own.facts.groups().stream().filter(g -> g.extent() != Extent.ALL)
                .anyMatch(g -> g.span().overlaps(role.span()) || vocabulary.nouns(g.head(), part.head()));
    }

    /** Whether the role names all of what the other document means a part of: "the schools", "farmers" for half of them, "parliament". */
    private boolean isWhole(Role role, Group part) {
        if (part.whole().isEmpty()) {
            boolean definite = Vocabulary.plain(role.text()).startsWith("the ");
            return vocabulary.nouns(role.head(), part.head()) && (definite || part.extent() == Extent.MANY);
        }
        boolean named = !role.entity().isEmpty() && !part.words().isEmpty() && entities.same(role.entity(), Vocabulary.plain(part.words()).replaceFirst("^the ", ""));
        return (vocabulary.nouns(role.head(), part.whole()) || named) && vocabulary.content(role.text()).stream().noneMatch(vocabulary.content(part.head())::contains);
    }
}
