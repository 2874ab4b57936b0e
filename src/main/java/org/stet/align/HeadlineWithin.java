package org.stet.align;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.fact.Accusation;
import org.stet.fact.Bound;
import org.stet.fact.Change;
import org.stet.fact.Claim;
import org.stet.fact.Factuality;
import org.stet.fact.Polarity;
import org.stet.fact.Quantity;
import org.stet.fact.Slot;
import org.stet.fact.Stated;

/** What a headline or a summary says and the text does not bear out: another figure, a thing that only may be so, a charge as a fact. */
final class HeadlineWithin {

    private static final double NEAR = 0.5;
    /** So many sentences of the text are what a headline or summary is made of. */
    private static final int LEAD = 6;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** "Bribe", "bribing". */
    private static final Pattern FINAL_E = Pattern.compile("e$");

    private final Entities entities;
    private final FiguresWithin figures;
    private final EventsWithin events;

    HeadlineWithin(Entities entities, FiguresWithin figures, EventsWithin events) {
        this.entities = entities;
        this.figures = figures;
        this.events = events;
    }

    void compare(OneText text) {
        text.facts.quantities().stream().filter(text::isInShort).filter(q -> isPlain(text, q)).forEach(q -> figure(text, q));
        List<Claim> own = text.facts.claims().stream().filter(text::isInShort).filter(c -> isAsserted(text, c)).toList();
        for (Claim claim : own) {
            certainty(text, claim);
            text.facts.accusations().stream().filter(text::isRunningText).filter(a -> isCharge(claim, a)).findFirst()
                    .filter(a -> !isSaidPlainly(text, claim)).ifPresent(a -> text.differ(Slot.ACCUSATION, claim, a, 0.9, claim.predicate(), a.targetText()));
        }
    }

    private static boolean isPlain(OneText text, Quantity q) {
        return q.bound() != Bound.VAGUE && q.max() > 1 && q.change() == Change.NONE && !text.isQuoted(q);
    }

    /** The lead's figure for the same, where no figure of the text nor the sum of two is the headline's. */
    private void figure(OneText text, Quantity headline) {
        List<Quantity> body = text.facts.quantities().stream().filter(text::isRunningText).toList();
        int first = body.stream().mapToInt(q -> q.at().sentence()).min().orElse(0);
        boolean given = body.stream().anyMatch(q -> FiguresWithin.agree(q, headline))
                || body.stream().anyMatch(q -> body.stream().anyMatch(p -> p != q && headline.min() == p.min() + q.min()));
        if (!given) {
            body.stream().filter(q -> isPlain(text, q) && q.at().sentence() < first + LEAD && figures.countSame(headline, q) && text.nearness(headline, q) >= NEAR)
                    .findFirst().ifPresent(q -> text.differ(Slot.QUANTITY, headline, q, 0.5 + 0.5 * text.nearness(headline, q),
                            headline.counted().isEmpty() ? "told in like words" : "both count " + headline.counted()));
        }
    }

    /** As a fact, in the headline's own voice. */
    private static boolean isAsserted(OneText text, Claim claim) {
        return claim.factuality() == Factuality.CERTAIN && claim.polarity() == Polarity.POSITIVE && claim.attribution().isEmpty() && !text.isQuoted(claim)
                && text.facts.qualifiers().stream().noneMatch(q -> q.at().sentence() == claim.at().sentence());
    }

    /** Every claim of the text that speaks of the same leaves it open. */
    private void certainty(OneText text, Claim headline) {
        List<Claim> same = text.facts.claims().stream().filter(text::isRunningText)
                .filter(c -> c.predicate().equals(headline.predicate()) && events.isEvent(c) && events.sameRoles(headline, c)).toList();
        boolean open = !same.isEmpty() && same.stream().allMatch(c -> Set.of(Factuality.POSSIBLE, Factuality.PROBABLE).contains(c.factuality()));
        if (open && text.nearness(headline, same.get(0)) >= NEAR) {
            text.differ(Slot.FACTUALITY, headline, same.get(0), text.nearness(headline, same.get(0)), headline.predicate());
        }
    }

    /** Whether the headline has the accused do what the accusation is about. */
    boolean isCharge(Claim headline, Accusation charge) {
        return !charge.target().isEmpty() && events.isEvent(headline) && entities.same(headline.filler("A0"), charge.target())
                && SPACE.splitAsStream(Vocabulary.plain(charge.matter())).anyMatch(w -> w.startsWith(FINAL_E.matcher(headline.predicate()).replaceFirst("")));
    }

    /** Whether the text itself says so too, as after a verdict. */
    private boolean isSaidPlainly(OneText text, Claim headline) {
        return text.facts.claims().stream().filter(text::isRunningText).anyMatch(c -> c.predicate().equals(headline.predicate()) && isAsserted(text, c)
                && entities.same(c.filler("A0"), headline.filler("A0")) && !isInCharge(text, c));
    }

    private static boolean isInCharge(OneText text, Stated claim) {
        return text.facts.accusations().stream().anyMatch(a -> a.at().sentence() == claim.at().sentence());
    }
}
