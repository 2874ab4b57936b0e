package org.stet.align;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.fact.Attribution;
import org.stet.fact.Claim;
import org.stet.fact.Factuality;
import org.stet.fact.Outcome;
import org.stet.fact.Polarity;
import org.stet.fact.Qualifier;
import org.stet.fact.Slot;
import org.stet.fact.SourceKind;
import org.stet.fact.Speaker;
import org.stet.fact.Stance;
import org.stet.lexicon.Words;

/** Compares whether two claims of the same event say that it is so or that it is not, if both commit to it in one voice. */
final class CommitmentComparison {

    private static final double SAME_SOURCE_WORDS = 0.5;

    private final Vocabulary vocabulary;
    private final Entities entities;

    CommitmentComparison(Vocabulary vocabulary, Entities entities) {
        this.vocabulary = vocabulary;
        this.entities = entities;
    }

    /**
     * Compares whether the claims are affirmed or denied.
     *
     * @param flipped whether by their verbs and negations the claims say the opposite of each other
     * @param sound   whether agents, patients and circumstances leave no doubt that it is the opposite of the same
     * @param sure    how sure the flip is
     */
    void compare(Pair pair, Claim one, Claim other, boolean flipped, boolean sound, double sure, String... why) {
        Outcome polarity = !flipped ? Outcome.SAME
                : sound && (sameVoice(pair, one, other) || areBothUnnamed(pair, one, other)) && bothCommit(pair, one, other) ? Outcome.DIFFERENT : Outcome.COMPATIBLE;
        pair.add(Slot.POLARITY, polarity, one, other, sure, why);
    }

    /** Compares a draft's claim, told as done, with one of the same deed in its source: done there too, or no more than intended. */
    void compareDone(Pair pair, Claim one, Claim other, double sure, String... why) {
        if (pair.arePeers() || one.factuality() != Factuality.CERTAIN || one.polarity() != Polarity.POSITIVE || other.polarity() != Polarity.POSITIVE) {
            return;
        }
        if (other.factuality() == Factuality.CERTAIN) {
            pair.addOneWay(true, Slot.FACTUALITY, Outcome.SAME, one, other, sure, why);
        } else if (Statement.isDone(one, one.text()) && certainty(pair.here, one) == Certainty.CERTAIN && isIntended(pair.there, other)) {
            pair.addOneWay(true, Slot.FACTUALITY, Outcome.MORE_SPECIFIC, one, other, sure, why);
        }
    }

    /** Whether its sentence says that somebody wants, plans or threatens it. */
    private boolean isIntended(Side side, Claim claim) {
        return side.facts.claims().stream().filter(c -> c.at().sentence() == claim.at().sentence() && vocabulary.has(Words.INTENDING, c.predicate()))
                .flatMap(c -> c.roles().stream()).anyMatch(r -> r.head().equals(claim.predicate()) && r.span().overlaps(claim.span()));
    }

    /** Both are stated for sure or nearly so, or both as open to the same degree: "would sign", "would not sign". */
    private boolean bothCommit(Pair pair, Claim one, Claim other) {
        Certainty mine = certainty(pair.here, one);
        Certainty its = certainty(pair.there, other);
        return mine == its || mine.isOfFact() && its.isOfFact();
    }

    /**
     * Whether both stand in the texts' own voice or in that of the same source; what one side says and another denies is no conflict.
     * Nor may a draft say in its own voice the opposite of what somebody says in its source.
     */
    boolean sameVoice(Pair pair, Claim one, Claim other) {
        Optional<Attribution> mine = pair.here.attribution(one.attribution());
        Optional<Attribution> its = pair.there.attribution(other.attribution());
        return mine.isEmpty() ? its.isEmpty() || !pair.arePeers() : its.isPresent() && sameSource(mine.get().source(), its.get().source());
    }

    /** Whether both are somebody's word, and neither source has a name: "both companies", "the lessor and the shipping line". */
    boolean areBothUnnamed(Pair pair, Claim one, Claim other) {
        return Stream.of(pair.here.attribution(one.attribution()), pair.there.attribution(other.attribution()))
                .allMatch(a -> a.filter(said -> said.source().kind() != SourceKind.NAMED).isPresent());
    }

    private boolean sameSource(Speaker one, Speaker other) {
        boolean named = one.kind() == SourceKind.NAMED || other.kind() == SourceKind.NAMED;
        return entities.same(one.entity(), other.entity())
                || !named && Vocabulary.overlap(vocabulary.content(one.text()), vocabulary.content(other.text())) >= SAME_SOURCE_WORDS;
    }

    /** Certainty, lowered to probable by a hedge; what somebody is quoted as saying counts as their word, not the text's. */
    private Certainty certainty(Side side, Claim claim) {
        boolean hedged = side.qualifiers.getOrDefault(claim.id(), List.of()).stream().anyMatch(q -> q.word().isEmpty() && isHedge(q));
        boolean doubted = side.attribution(claim.attribution()).filter(a -> a.cue().stance() == Stance.DOUBTING).isPresent();
        Certainty own = Statement.isAnnounced(claim, vocabulary) ? Certainty.ANNOUNCED : Certainty.valueOf(claim.factuality().name());
        return (hedged || doubted) && own.compareTo(Certainty.PROBABLE) > 0 ? Certainty.PROBABLE : own;
    }

    /** Factuality, with what is only to come but said without a doubt ("will open") between what is probable and what is so. */
    private enum Certainty {
        UNCOMMITTED, POSSIBLE, PROBABLE, ANNOUNCED, CERTAIN;

        boolean isOfFact() {
            return this == PROBABLE || this == CERTAIN;
        }
    }

    private boolean isHedge(Qualifier qualifier) {
        return vocabulary.has(Words.HEDGE_KIND, qualifier.kind());
    }
}
