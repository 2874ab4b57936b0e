package org.stet.align;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.fact.Bound;
import org.stet.fact.Change;
import org.stet.fact.Factuality;
import org.stet.fact.Name;
import org.stet.fact.NameKind;
import org.stet.fact.Polarity;
import org.stet.fact.Quantity;
import org.stet.fact.QuantityKind;
import org.stet.fact.Slot;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/** Figures that one text gives twice for the same thing, and differently. A text that gives three for it is about several things. */
final class FiguresWithin {

    private static final double NEAR = 0.5;
    private static final double TOLD_ALIKE = 0.6;
    private static final double NEARLY_ALL = 0.8;
    private static final double ALIKE_NEAR = 0.4;
    private static final int FEWEST = 3;
    private static final int BESIDE = 6;
    /** Room for a comma or bracket between a name and an age. */
    private static final int COMMA = 3;
    private static final Set<QuantityKind> KINDS = EnumSet.of(QuantityKind.COUNT, QuantityKind.MEASURE, QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.AGE);

    private final Vocabulary vocabulary;
    private final Apart apart;

    FiguresWithin(Vocabulary vocabulary, Apart apart) {
        this.vocabulary = vocabulary;
        this.apart = apart;
    }

    void compare(OneText text) {
        List<Quantity> told = text.facts.quantities().stream().filter(text::isRunningText).filter(q -> isTold(text, q)).toList();
        for (int i = 0; i < told.size(); i++) {
            for (Quantity other : told.subList(i + 1, told.size())) {
                Quantity one = told.get(i);
                if (one.at().sentence() != other.at().sentence() && sameSort(one, other) && !agree(one, other)
                        && one.change() == other.change() && factuality(text, one) == factuality(text, other)) {
                    compare(text, one, other, told);
                }
            }
        }
    }

    private void compare(OneText text, Quantity one, Quantity other, List<Quantity> told) {
        double near = text.nearness(one, other);
        double shared = shared(text, one, other);
        boolean same = isToldAlike(one, other, near, shared) && isNoList(text, told, one, other) || isSameFate(told, one, other) && near >= NEAR;
        if (one.kind() == QuantityKind.AGE) {
            ages(text, one, other);
        } else if (same && !apart.keeps(text, one, other)) {
            text.differ(Slot.QUANTITY, one, other, 0.5 + 0.5 * Math.max(near, shared),
                    one.counted().isEmpty() ? "told in like words" : "both count " + one.counted(), "closeness of the sentences " + near);
        }
    }

    private void ages(OneText text, Quantity one, Quantity other) {
        Optional<Name> whose = whose(text, one);
        Optional<Name> its = whose(text, other);
        if (whose.isPresent() && its.isPresent() && whose.get().entity().equals(its.get().entity()) && !apart.inAge(text, one, other)) {
            text.differ(Slot.QUANTITY, one, other, 1, "both say how old " + whose.get().text() + " is");
        }
    }

    /** The name that stands right before the age. */
    private static Optional<Name> whose(OneText text, Quantity age) {
        return text.facts.names().stream().filter(n -> n.kind() == NameKind.PERSON && n.span().end() <= age.span().start()
                && age.span().start() - n.span().end() <= COMMA).findFirst();
    }

    /** The words beside them are mostly the same, almost all of them where the verbs differ, or for shares, of which polls have many. */
    private static boolean isToldAlike(Quantity one, Quantity other, double near, double shared) {
        boolean loose = one.predicate().equals(other.predicate()) && one.kind() != QuantityKind.PERCENT && one.kind() != QuantityKind.POINT && !one.measure().equals("point");
        return near >= ALIKE_NEAR && shared >= (loose ? TOLD_ALIKE : NEARLY_ALL);
    }

    /** A third figure in words like theirs makes them items of a list. */
    private boolean isNoList(OneText text, List<Quantity> told, Quantity one, Quantity other) {
        return told.stream().filter(q -> sameSort(q, one) && !agree(q, one) && !agree(q, other))
                .allMatch(q -> shared(text, q, one) < TOLD_ALIKE && shared(text, q, other) < TOLD_ALIKE);
    }

    /** Whether they count the same thing and say the same of it, or are of people and tell the same fate. */
    boolean countSame(Quantity one, Quantity other) {
        boolean told = sameSort(one, other) && !one.counted().isEmpty() && !one.predicate().isEmpty() && one.predicate().equals(other.predicate());
        return one.kind() != QuantityKind.AGE && (told || !fate(one).isEmpty() && fate(one).equals(fate(other)));
    }

    private boolean isSameFate(List<Quantity> told, Quantity one, Quantity other) {
        return !fate(one).isEmpty() && fate(one).equals(fate(other))
                && told.stream().filter(q -> fate(q).equals(fate(one))).allMatch(q -> agree(q, one) || agree(q, other));
    }

    private static boolean sameSort(Quantity one, Quantity other) {
        return one.kind() == other.kind() && one.measure().equals(other.measure()) && one.per().equals(other.per()) && one.counted().equals(other.counted());
    }

    /** Share of the words beside the figures that are the same: on both sides, before or behind them, whichever is most. */
    private double shared(OneText text, Quantity one, Quantity other) {
        Span mine = text.around(one, BESIDE);
        Span its = text.around(other, BESIDE);
        double before = shared(text, new Span(mine.start(), one.span().end()), new Span(its.start(), other.span().end()));
        double behind = shared(text, new Span(one.span().start(), mine.end()), new Span(other.span().start(), its.end()));
        return Math.max(shared(text, mine, its), Math.max(before, behind));
    }

    private double shared(OneText text, Span one, Span other) {
        Set<String> mine = content(text, one);
        Set<String> its = content(text, other);
        long both = mine.stream().filter(its::contains).count();
        return both < FEWEST ? 0 : Math.round(100.0 * both / Math.max(Math.min(mine.size(), its.size()), FEWEST + 1)) / 100.0;
    }

    private Set<String> content(OneText text, Span span) {
        return vocabulary.content(String.join(" ", text.words(span))).stream().filter(w -> w.chars().noneMatch(Character::isDigit)).collect(Collectors.toSet());
    }

    /** Neither quoted nor vague nor a mere possibility, and no part of a change. */
    private static boolean isTold(OneText text, Quantity q) {
        return KINDS.contains(q.kind()) && q.max() > 1 && isAlone(text, q) && q.bound() != Bound.VAGUE && (q.change() == Change.NONE || q.change() == Change.NEW)
                && (factuality(text, q) == Factuality.CERTAIN || factuality(text, q) == Factuality.UNCOMMITTED) && !text.isQuoted(q);
    }

    /** How sure the text is of what the figure belongs to; probable, so that it is left alone, where it denies that. */
    private static Factuality factuality(OneText text, Quantity q) {
        return text.facts.claims().stream().filter(c -> c.id().equals(q.claim())).findFirst()
                .map(c -> c.polarity() == Polarity.POSITIVE ? c.factuality() : Factuality.PROBABLE).orElse(Factuality.CERTAIN);
    }

    /** Not "one of around 140". */
    private static boolean isAlone(OneText text, Quantity q) {
        return text.facts.quantities().stream().noneMatch(other -> other != q && other.span().overlaps(q.span()));
    }

    /** People and what became of them; empty where that is not said. */
    String fate(Quantity q) {
        String byNoun = vocabulary.kind(Words.VICTIM_VERB, q.counted());
        boolean whoever = !byNoun.isEmpty() || q.counted().isEmpty() || vocabulary.has(Words.WHOEVER, q.counted());
        return whoever && q.kind() == QuantityKind.COUNT ? byNoun.isEmpty() ? vocabulary.kind(Words.VICTIM_VERB, q.predicate()) : byNoun : "";
    }

    static boolean agree(Quantity one, Quantity other) {
        return FigureRange.agree(one, other) || rounds(one, other) || rounds(other, one);
    }

    /** Whether the one is the other, rounded to its last digit. */
    private static boolean rounds(Quantity one, Quantity exact) {
        double slack = one.min() == one.max() && one.min() >= 10 ? FigureRange.step(one.min()) / 2 : 0;
        return one.min() - slack <= exact.max() && exact.min() <= one.max() + slack;
    }
}
