package org.stet.align;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.fact.Cause;
import org.stet.fact.DocumentReading;
import org.stet.fact.Verdict;

/**
 * The verdicts on the causes that a draft gives: contradicted where a sentence of the sources that says the same of the consequence gives
 * another cause and has none of the words of this one.
 */
final class CauseVerdicts {

    /** Below this a connective may tell of nothing but the order of time, and one event can follow several. */
    private static final double CAUSAL = 0.5;
    /** How sure it is that a cause is another one, of sentences that have every word of each other outside it. */
    private static final double SURE = 0.9;

    private final SourceWords sources;
    private final CauseComparison comparison;
    private final List<Cause> given;

    CauseVerdicts(List<DocumentReading> readings, SourceWords sources, CauseComparison comparison) {
        this.sources = sources;
        this.comparison = comparison;
        this.given = readings.stream().flatMap(r -> r.facts().causes().stream()).filter(CauseVerdicts::isCausal).toList();
    }

    private static boolean isCausal(Cause cause) {
        return cause.strength() >= CAUSAL;
    }

    /** @param match the sentence that the cause stands in, held against the sources */
    UnitVerdict judge(Cause cause, SentenceMatch match) {
        if (!isCausal(cause)) {
            return UnitVerdict.notJudged("it may be the order of time alone");
        }
        Optional<Cause> like = given.stream().filter(c -> comparison.alike(cause, c)).min(Comparator.comparing(Cause::id));
        if (like.isPresent()) {
            return new UnitVerdict(Verdict.SUPPORTED, 1, List.of(like.get().id()), List.of("a source gives it as a cause"));
        }
        return SameStatement.same(cause, match).flatMap(s -> instead(cause, match, s)).findFirst()
                .orElse(UnitVerdict.notJudged("no sentence of the sources gives a cause of the same"));
    }

    private Stream<UnitVerdict> instead(Cause cause, SentenceMatch match, int sentence) {
        return match.has(sentence, cause.span()) ? Stream.empty() : sources.facts(sentence, Cause.class).filter(CauseVerdicts::isCausal)
                .map(its -> new UnitVerdict(Verdict.CONTRADICTED, Math.round(100 * SURE * match.coverage(sentence, cause.span())) / 100.0, List.of(its.id()),
                        List.of("the same is said with “" + its.says() + "” in " + its.document())));
    }
}
