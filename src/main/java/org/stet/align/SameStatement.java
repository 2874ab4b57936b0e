package org.stet.align;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.fact.Claim;
import org.stet.fact.Correspondence;
import org.stet.fact.DocumentFacts;
import org.stet.fact.Factuality;
import org.stet.fact.Name;
import org.stet.fact.NameKind;
import org.stet.fact.Outcome;
import org.stet.fact.Quantity;
import org.stet.fact.Stated;
import org.stet.fact.Term;
import org.stet.fact.TermKind;
import org.stet.fact.Timex;
import org.stet.fact.TimexType;
import org.stet.fact.Verdict;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/**
 * Finds what a source has in place of something that none has: where a sentence of the draft is told in nearly the same words by a sentence
 * of a source, and that has a figure, date or place of the same sort that the draft gives nowhere, the two contradict each other.
 */
final class SameStatement {

    /** Share of the sentence's other words, by weight, that make a source's sentence the same statement. */
    static final double SAME = 0.5;
    /** Share that is enough where no source has the unit at all. */
    private static final double MUCH_THE_SAME = 0.4;
    private static final int FEWEST_SHARED = 3;
    /** So many if no name is among them, by which one could tell whom the sentences are about. */
    private static final int FEWEST_WITHOUT_NAME = 5;
    private static final double FLIPPED = 0.8;
    private static final Span NOTHING = new Span(0, 0);

    private final DocumentFacts draft;
    private final SourceWords sources;
    private final UnitComparison units;
    private final Vocabulary vocabulary;
    /** Ids of the sources' units that the draft has too. */
    private final Set<String> told;

    SameStatement(DocumentFacts draft, SourceWords sources, Vocabulary vocabulary, List<Correspondence> found) {
        this.draft = draft;
        this.sources = sources;
        this.vocabulary = vocabulary;
        this.units = new UnitComparison(vocabulary);
        this.told = found.stream().filter(c -> c.document().equals(draft.document()) && c.outcome() != Outcome.DIFFERENT).map(Correspondence::there)
                .collect(Collectors.toSet());
    }

    /** The verdict that something which no source has is contradicted, if a sentence of the sources says the same of something else. */
    Optional<UnitVerdict> against(Stated unit, SentenceMatch match) {
        return same(unit, match, MUCH_THE_SAME).flatMap(s -> rivals(unit, s).map(rival -> verdict(rival, match.coverage(s, unit.span()))))
                .max(Comparator.comparingDouble(UnitVerdict::confidence));
    }

    /**
     * The same for a place or time that the sources have elsewhere: what stands in the sentence instead must hang on the same word, and
     * whoever is named must be named there too. A place where something happens may hang on another word.
     */
    Optional<UnitVerdict> insteadOf(Stated unit, SentenceMatch match) {
        return unit instanceof Quantity ? Optional.empty() : same(unit, match).filter(s -> !match.has(s, unit.span()))
                .flatMap(s -> rivals(unit, s).filter(rival -> standsFor(unit, rival, match, s)).map(rival -> verdict(rival, match.coverage(s, unit.span()))))
                .max(Comparator.comparingDouble(UnitVerdict::confidence));
    }

    private boolean standsFor(Stated unit, Stated rival, SentenceMatch match, int sentence) {
        boolean alike = match.hasAllNames(sentence, unit.span()) && hangAlike(match.draft().governor(unit.span()), sources.sentence(sentence).governor(rival.span()));
        return alike || match.hasAllNames(sources.around(sentence), unit.span())
                && draft.places().stream().anyMatch(p -> p.span().overlaps(unit.span()));
    }

    /** The verdict that a claim is contradicted, if the sentence that says the same denies it. */
    Optional<UnitVerdict> against(Claim claim, SentenceMatch match) {
        if (claim.factuality() != Factuality.CERTAIN) {
            return Optional.empty();
        }
        List<Claim> near = same(claim, match).flatMap(s -> sources.facts(s, Claim.class)).filter(c -> isAbout(claim, c)).toList();
        return near.stream().anyMatch(c -> c.polarity() == claim.polarity()) ? Optional.empty()
                : near.stream().filter(c -> c.factuality() == Factuality.CERTAIN).findFirst().map(c -> new UnitVerdict(Verdict.CONTRADICTED, FLIPPED,
                        List.of(c.id()), List.of("the same is said with “" + c.text() + "” in " + c.document())));
    }

    /** Whether the two are the same deed, and most of the shorter one's words stand in the other. */
    private boolean isAbout(Claim one, Claim other) {
        Set<String> mine = vocabulary.content(one.text());
        Set<String> its = vocabulary.content(other.text());
        return !vocabulary.has(Words.EMPTY_VERB, one.predicate()) && Vocabulary.overlap(mine, its) >= SAME && mine.stream().filter(its::contains).count() >= FEWEST_SHARED
                && one.predicate().equals(other.predicate());
    }

    private boolean hangAlike(Optional<Term> one, Optional<Term> other) {
        return one.isPresent() && other.isPresent() && (one.get().lemma().equals(other.get().lemma())
                || vocabulary.near(one.get().lemma()).contains(other.get().lemma()));
    }

    /** Sentences of the sources that say much the same as the one the unit stands in. */
    static Stream<Integer> same(Stated unit, SentenceMatch match) {
        return same(unit, match, SAME);
    }

    private static Stream<Integer> same(Stated unit, SentenceMatch match, double share) {
        Span without = unit instanceof Claim ? NOTHING : unit.span();
        return match.window().stream().filter(s -> isEnough(match, s, without) && match.coverage(s, without) >= share);
    }

    private static boolean isEnough(SentenceMatch match, int sentence, Span without) {
        int shared = match.shares(sentence, without, k -> true);
        return shared >= FEWEST_WITHOUT_NAME || shared >= FEWEST_SHARED && match.shares(sentence, without, k -> k == TermKind.NAME) > 0;
    }

    private static UnitVerdict verdict(Stated rival, double coverage) {
        double sure = Math.round(100 * Math.min(1, 0.4 + 0.6 * coverage)) / 100.0;
        return new UnitVerdict(Verdict.CONTRADICTED, sure, List.of(rival.id()),
                List.of("the same is said with “" + rival.text() + "” in " + rival.document(), "share of the other words that it has " + Math.round(100 * coverage) / 100.0));
    }

    /** The one unit of the sentence that can stand in its place; none if there are several. */
    private Stream<Stated> rivals(Stated unit, int sentence) {
        List<Stated> all = sources.facts(sentence, Stated.class).filter(u -> !told.contains(u.id()) && isAlike(unit, u)).toList();
        return all.size() != 1 || unit instanceof Name && isOtherTime(unit, sentence) ? Stream.empty() : all.stream();
    }

    /** Whether both sentences say when, and not the same. */
    private boolean isOtherTime(Stated unit, int sentence) {
        List<Timex> mine = draft.times().stream().filter(t -> t.at().sentence() == unit.at().sentence() && t.type() == TimexType.DATE).toList();
        List<Timex> its = sources.facts(sentence, Timex.class).filter(t -> t.type() == TimexType.DATE).toList();
        return !mine.isEmpty() && !its.isEmpty() && mine.stream().noneMatch(m -> its.stream()
                .anyMatch(t -> Times.compare(m, t).filter(o -> o != Outcome.DIFFERENT).isPresent()));
    }

    private boolean isAlike(Stated one, Stated other) {
        if (one instanceof Quantity mine && other instanceof Quantity its) {
            return mine.kind() == its.kind() && units.comparable(mine, its) && mine.change().agreesWith(its.change()) && countAlike(mine, its);
        }
        if (one instanceof Timex mine && other instanceof Timex its) {
            return mine.value().length() == its.value().length() && hasFigure(mine) == hasFigure(its) && Times.compare(mine, its).filter(o -> o == Outcome.DIFFERENT).isPresent();
        }
        return one instanceof Name mine && other instanceof Name its && mine.kind() == its.kind() && mine.kind() != NameKind.OTHER
                && draft.names().stream().noneMatch(n -> n.entity().equals(its.entity()));
    }

    /** "May 9", but not "Tuesday". */
    private static boolean hasFigure(Timex time) {
        return time.text().chars().anyMatch(Character::isDigit);
    }

    private boolean countAlike(Quantity one, Quantity other) {
        return one.counted().equals(other.counted()) || vocabulary.sameClass(Words.COUNT_NOUN_CLASS, one.counted(), other.counted())
                || vocabulary.nouns(one.counted(), other.counted()) || !one.measure().isEmpty() && (one.counted().isEmpty() || other.counted().isEmpty());
    }
}
