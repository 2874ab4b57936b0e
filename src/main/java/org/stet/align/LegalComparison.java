package org.stet.align;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stet.fact.LegalStatus;
import org.stet.fact.Outcome;
import org.stet.fact.Slot;
import org.stet.fact.Timex;
import org.stet.lexicon.Words;

/**
 * Says of each stage of the law that somebody has reached in one document whether the other has it or one that implies it; where the other only
 * knows of other stages in the same matter, the likest of them.
 */
final class LegalComparison {

    private static final double SAME_WORDS = 0.66;
    private static final double NEAR = 0.45;
    /** How near the sentences must be where nobody is named, or a matter is not said. */
    private static final double VERY_NEAR = 0.6;

    private final Vocabulary vocabulary;
    private final Entities entities;

    LegalComparison(Vocabulary vocabulary, Entities entities) {
        this.vocabulary = vocabulary;
        this.entities = entities;
    }

    void compare(Pair pair) {
        pair.turnTo(0);
        pair.here.facts.legalStatuses().forEach(one -> compare(pair, true, one, pair.here, pair.there));
        pair.there.facts.legalStatuses().forEach(one -> compare(pair, false, one, pair.there, pair.here));
    }

    private void compare(Pair pair, boolean fromHere, LegalStatus one, Side own, Side other) {
        List<LegalStatus> its = other.facts.legalStatuses().stream().filter(it -> isSamePerson(one, own, it, other)).toList();
        its.stream().filter(it -> implies(it.stage(), one.stage())).findFirst().ifPresentOrElse(
                it -> pair.addOneWay(fromHere, Slot.LEGAL_STATUS, it.stage().equals(one.stage()) ? Outcome.SAME : Outcome.COMPATIBLE, one, it, 1, it.says()),
                () -> its.stream().filter(it -> isSameMatter(one, own, it, other))
                        .max(Comparator.comparingDouble((LegalStatus it) -> own.nearness(one, other, it)).thenComparing(LegalStatus::id, Comparator.reverseOrder()))
                        .filter(it -> !isTold(one, it, other))
                        .ifPresent(it -> pair.addOneWay(fromHere, Slot.LEGAL_STATUS, Outcome.DIFFERENT, one, it, own.nearness(one, other, it),
                                one.stage() + " / " + it.stage())));
    }

    /** Whether somebody at the one stage is or was at the other too. */
    private boolean implies(String stage, String other) {
        return stage.equals(other) || implied(stage).contains(other);
    }

    private Set<String> implied(String stage) {
        return Arrays.stream(vocabulary.kind(Words.LEGAL_IMPLIES, stage).split(",\\s*")).collect(Collectors.toSet());
    }

    private boolean isSamePerson(LegalStatus one, Side own, LegalStatus other, Side side) {
        if (!one.person().isEmpty() && !other.person().isEmpty()) {
            return entities.same(one.person(), other.person());
        }
        return Vocabulary.overlap(vocabulary.content(one.personText()), vocabulary.content(other.personText())) >= SAME_WORDS
                && own.nearness(one, side, other) >= VERY_NEAR;
    }

    /** What it is for has a word in common, or is left out in one of two sentences about the same; and no two times are given. */
    private boolean isSameMatter(LegalStatus one, Side own, LegalStatus other, Side side) {
        Set<String> mine = vocabulary.content(one.matter());
        Set<String> its = vocabulary.content(other.matter());
        boolean told = !mine.isEmpty() && !its.isEmpty();
        double near = own.nearness(one, side, other);
        return (told ? !Collections.disjoint(mine, its) && near >= NEAR : near >= VERY_NEAR) && !areOfTwoTimes(one, own, other, side);
    }

    private static boolean areOfTwoTimes(LegalStatus one, Side own, LegalStatus other, Side side) {
        List<Timex> mine = own.claim(one.claim()).map(own::times).orElse(List.of());
        List<Timex> its = other.claim().isEmpty() ? List.of() : side.claim(other.claim()).map(side::times).orElse(List.of());
        return mine.stream().anyMatch(t -> its.stream().anyMatch(o -> Times.compare(t, o).filter(c -> c == Outcome.DIFFERENT).isPresent()));
    }

    /** Whether a noun of the stage, or of one that implies it, stands in a sentence of the other document that names the person ("his conviction"). */
    private boolean isTold(LegalStatus one, LegalStatus likest, Side other) {
        Set<Integer> about = other.facts.names().stream().filter(n -> entities.same(n.entity(), likest.person())).map(n -> n.at().sentence()).collect(Collectors.toSet());
        about.add(likest.at().sentence());
        Set<String> words = new TreeSet<>();
        other.facts.all().filter(f -> about.contains(f.at().sentence())).forEach(f -> words.addAll(Vocabulary.words(f.text())));
        return words.stream().map(w -> vocabulary.kind(Words.LEGAL_NOUN, w)).anyMatch(stage -> !stage.isEmpty() && implies(stage, one.stage()));
    }
}
