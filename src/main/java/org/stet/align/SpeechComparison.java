package org.stet.align;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.fact.Attribution;
import org.stet.fact.Form;
import org.stet.fact.Outcome;
import org.stet.fact.Quotation;
import org.stet.fact.Slot;
import org.stet.fact.Stance;
import org.stet.fact.Timex;

/** Pairs what is said: quotations by their words, reports by what they report; compares words, speaker, cue and the time of speaking. */
final class SpeechComparison {

    /** Share of the words that two quotations have in common of which one is the other altered. */
    static final double ALTERED = 0.66;
    /** Share of a quotation's words that its speaker must have said, so that it is that quotation in other words. */
    private static final double REWORDED = 0.4;
    private static final double SAME_SENTENCE = 0.55;
    private static final int LONG = 5;
    /** Words of a quotation that are enough to tell what was cut from it, if it is known to be the same speaker's. */
    private static final int FEW = 4;
    private static final double SURE = 0.95;
    /** Characters of a report that says too little to compare. */
    private static final int LITTLE = 12;
    private static final double NEAR = 0.5;
    /** Share of the shorter report's words that makes the two reports of one statement. */
    static final double SHARED = 0.5;
    private static final double NEARLY = 0.3;
    private static final double ALL_BUT = 0.75;

    private final Vocabulary vocabulary;
    private final Entities entities;
    private final Sources sources;
    private final CutSense sense;

    SpeechComparison(Vocabulary vocabulary, Entities entities, Sources sources, CutSense sense) {
        this.vocabulary = vocabulary;
        this.entities = entities;
        this.sources = sources;
        this.sense = sense;
    }

    /**
     * @param met       pairs of quotations that may have the same words
     * @param elsewhere quotations whose words stand in the other text
     * @param back      quotations of the other document whose words stand in the text of the one
     * @param reports   pairs of {@link Side#statements}
     */
    void compare(Pair pair, long[] met, long[] elsewhere, long[] back, long[] reports) {
        int next = 0;
        for (long one : elsewhere) {
            next = quotations(pair, met, next, Meetings.one(one));
            reportedElsewhere(pair, true, pair.here.facts.quotations().get(Meetings.one(one)), pair.there);
        }
        quotations(pair, met, next, Integer.MAX_VALUE);
        for (long other : back) {
            reportedElsewhere(pair, false, pair.there.facts.quotations().get(Meetings.other(other)), pair.here);
        }
        for (long two : reports) {
            pair.turnTo(two);
            reports(pair, pair.here.statements().get(Meetings.one(two)), pair.there.statements().get(Meetings.other(two)));
        }
    }

    /** Compares the pairs up to those of this quotation. */
    private int quotations(Pair pair, long[] met, int from, int last) {
        int next = from;
        for (; next < met.length && Meetings.one(met[next]) <= last; next++) {
            pair.turnTo(met[next]);
            Quotation one = pair.here.facts.quotations().get(Meetings.one(met[next]));
            Quotation other = pair.there.facts.quotations().get(Meetings.other(met[next]));
            if (!one.scare() || !other.scare()) {
                quotations(pair, one, other);
            }
        }
        pair.turnTo(0);
        return next;
    }

    private void quotations(Pair pair, Quotation one, Quotation other) {
        List<String> mine = pair.here.words(one);
        List<String> its = pair.there.words(other);
        if (mine.isEmpty() || its.isEmpty()) {
            return;
        }
        QuoteText.Match match = QuoteText.match(mine, its);
        int shorter = Math.min(mine.size(), its.size());
        boolean sameSpeaker = entities.same(one.speaker(), other.speaker());
        Optional<QuoteCut> here = cut(pair.here, one, pair.there, other);
        Optional<QuoteCut> there = pair.arePeers() ? cut(pair.there, other, pair.here, one) : Optional.empty();
        here.ifPresent(cut -> cuts(pair, true, cut, one, other));
        there.ifPresent(cut -> cuts(pair, false, cut, other, one));
        if (Stream.concat(here.stream(), there.stream()).anyMatch(cut -> !cut.unmarked().isEmpty())) {
            return;
        }
        boolean telling = match.content() >= 2 || match.content() == 1 && shorter <= 2 && sameSpeaker
                || match.matched() >= LONG;
        if (match.same() && (telling || match.content() >= 1)) {
            double sure = telling ? 0.95 : 0.7;
            pair.add(Slot.WORDS, mine.size() == its.size() ? Outcome.SAME : mine.size() < its.size() ? Outcome.LESS_SPECIFIC : Outcome.MORE_SPECIFIC,
                    one, other, sure, "the same words in quotation marks");
            if (telling && match.content() >= 2) {
                speakers(pair, one, other, shorter >= LONG ? 0.95 : 0.7);
            }
            acts(pair, one, other, sure);
        } else if (!match.same() && telling && match.share() >= ALTERED && (sameSpeaker || shorter > LONG && match.share() > 0.75)
                && match.content() >= Math.min(2, shorter)) {
            double sure = Math.min(0.98, 0.5 + 0.5 * match.share() - (shorter < LONG ? 0.1 : 0));
            pair.add(Slot.WORDS, Outcome.DIFFERENT, one, other, sure, "all but " + String.join(", ", match.differences()) + " is the same");
        } else if (!match.same() && sameSpeaker && match.share() >= REWORDED && match.content() >= 1 && match.matched() >= 2
                && Math.abs(mine.size() - its.size()) <= shorter / 2 && pair.here.nearness(one, pair.there, other) >= SAME_SENTENCE) {
            pair.add(Slot.WORDS, Outcome.DIFFERENT, one, other, match.share() / 2 + 0.4, "the same speaker in sentences of like meaning; all but "
                    + String.join(", ", match.differences()) + " is the same");
        }
    }

    /** What the one leaves out of the other; empty where they may be two quotations, or the words stand elsewhere without a gap. */
    private Optional<QuoteCut> cut(Side side, Quotation own, Side other, Quotation its) {
        List<String> words = side.words(own);
        long content = words.stream().filter(w -> !QuoteText.isSmall(w)).count();
        boolean sameSpeaker = entities.same(own.speaker(), its.speaker());
        if (content < 2 || words.size() < (sameSpeaker ? FEW : LONG + 1) || entities.arePeopleApart(own.speaker(), its.speaker())) {
            return Optional.empty();
        }
        return QuoteCut.of(words, other.words(its)).filter(cut -> cut.unmarked().isEmpty() || !other.says(words));
    }

    private void cuts(Pair pair, boolean fromHere, QuoteCut cut, Quotation own, Quotation its) {
        Side side = fromHere ? pair.here : pair.there;
        List<String> words = (fromHere ? pair.there : pair.here).words(its);
        Optional<String> turned = sense.turned(cut, own, side.beside(own), its);
        if (!cut.unmarked().isEmpty()) {
            String left = cut.unmarked().stream().map(g -> "“" + QuoteText.asWritten(words.subList(g.from(), g.to()), its.text()) + "”").collect(Collectors.joining(", "));
            pair.addOneWay(fromHere, Slot.CUT, Outcome.DIFFERENT, own, its, SURE, left);
        }
        turned.ifPresent(left -> pair.addOneWay(fromHere, Slot.SENSE, Outcome.DIFFERENT, own, its, SURE, "“" + left + "”"));
    }

    private void speakers(Pair pair, Quotation one, Quotation other, double sure) {
        Optional<Attribution> mine = pair.here.attribution(one.attribution());
        Optional<Attribution> its = pair.there.attribution(other.attribution());
        if (mine.isPresent() && its.isPresent() && !isBroken(mine.get(), one) && !isBroken(its.get(), other) && sources.isSomebody(mine.get().source()) && sources.isSomebody(its.get().source())) {
            pair.add(Slot.SPEAKER, sources.compare(mine.get().source(), its.get().source()), one, other, sure, "the same words in quotation marks",
                    mine.get().source().text() + " / " + its.get().source().text());
        }
    }

    /** Whether a semicolon parts the quotation from who is held to say it: often somebody else speaks behind it. */
    private static boolean isBroken(Attribution attribution, Quotation quotation) {
        return attribution.text().replace(quotation.text(), "").contains(";");
    }

    private void acts(Pair pair, Quotation one, Quotation other, double sure) {
        Optional<Attribution> mine = pair.here.attribution(one.attribution());
        Optional<Attribution> its = pair.there.attribution(other.attribution());
        if (mine.isPresent() && its.isPresent() && sources.same(mine.get().source(), its.get().source())) {
            times(pair, mine.get(), its.get(), sure);
            cues(pair, mine.get(), its.get(), sure);
        }
    }

    /** Two reports of the same person saying the same thing. */
    private void reports(Pair pair, Attribution one, Attribution other) {
        if (one.form() == Form.DIRECT && other.form() == Form.DIRECT || !sources.isSomebody(one.source()) || !sources.isSomebody(other.source())
                || !sources.same(one.source(), other.source())) {
            return;
        }
        double shared = Vocabulary.overlap(vocabulary.content(one.words()), vocabulary.content(other.words()));
        if (shared < SHARED || !isTelling(one) || !isTelling(other)) {
            return;
        }
        double near = pair.here.nearness(one, pair.there, other);
        if (near >= NEAR || shared >= ALL_BUT && near >= NEARLY) {
            double sure = (near + shared) / 2;
            pair.add(Slot.SPEAKER, Outcome.SAME, one, other, sure, "reports of the same statement");
            times(pair, one, other, sure);
            cues(pair, one, other, sure);
        }
    }

    static boolean isTelling(Attribution report) {
        return report.words().length() > LITTLE;
    }

    private void times(Pair pair, Attribution one, Attribution other, double sure) {
        Optional<Timex> mine = pair.here.timeOf(one);
        Optional<Timex> its = pair.there.timeOf(other);
        if (mine.isPresent() && its.isPresent()) {
            Times.compare(mine.get(), its.get()).ifPresent(outcome -> pair.add(Slot.TIME, outcome, mine.get(), its.get(), sure,
                    one.source().text() + " says the same thing in both"));
        }
    }

    private void cues(Pair pair, Attribution one, Attribution other, double sure) {
        boolean loaded = isLoaded(one) && other.cue().stance() == Stance.NEUTRAL;
        boolean plain = isLoaded(other) && one.cue().stance() == Stance.NEUTRAL;
        String why = one.cue().text() + " / " + other.cue().text();
        pair.addOneWay(true, Slot.CUE, loaded ? Outcome.DIFFERENT : Outcome.SAME, one, other, sure, why);
        pair.addOneWay(false, Slot.CUE, plain ? Outcome.DIFFERENT : Outcome.SAME, other, one, sure, why);
    }

    private static boolean isLoaded(Attribution attribution) {
        return attribution.cue().stance() == Stance.DOUBTING || attribution.cue().stance() == Stance.ENDORSING;
    }

    /** A quotation's words that the other document gives without marks support it too; the other side of the pair is then its article. */
    private static void reportedElsewhere(Pair pair, boolean fromHere, Quotation own, Side other) {
        pair.addOneWay(fromHere, Slot.WORDS, Outcome.COMPATIBLE, own, other.article(), 0.9, "the same words stand in " + other.facts.document());
    }
}
