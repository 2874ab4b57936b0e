package org.stet.align;

import java.util.Optional;
import java.util.Set;
import org.stet.fact.Accusation;
import org.stet.fact.Attribution;
import org.stet.fact.Claim;
import org.stet.fact.Factuality;
import org.stet.fact.Polarity;
import org.stet.fact.Lead;
import org.stet.fact.Quantity;
import org.stet.fact.Slot;
import org.stet.fact.Stance;
import org.stet.fact.Stated;

/**
 * What a text first tells in its own voice although it is contested, as the text itself shows in a later sentence: there somebody accuses, only
 * claims it, or denies it, or it is a wrong and is somebody's word. So also a toll of the opening that later is somebody's.
 */
final class SourceBehind {

    private static final double NEAR = 0.5;
    private static final Set<Stance> CONTESTED = Set.of(Stance.DOUBTING, Stance.DENYING, Stance.ACCUSING);

    private final FiguresWithin figures;
    private final EventsWithin events;
    private final HeadlineWithin charges;

    SourceBehind(FiguresWithin figures, EventsWithin events, HeadlineWithin charges) {
        this.figures = figures;
        this.events = events;
        this.charges = charges;
    }

    void compare(OneText text) {
        text.facts.leads().forEach(lead -> text.facts.quantities().stream()
                .filter(q -> isIn(lead, q) && !figures.fate(q).isEmpty() && !text.isQuoted(q)).forEach(q -> toll(text, q)));
        text.facts.claims().stream().filter(text::isRunningText).filter(c -> isOwnVoice(text, c)).forEach(c -> {
            Optional<Accusation> charge = text.facts.accusations().stream().filter(text::isRunningText).filter(a -> isLater(c, a) && charges.isCharge(c, a)).findFirst();
            charge.ifPresentOrElse(a -> text.differ(Slot.VOICE, c, a, 0.9, c.predicate(), a.targetText()), () -> said(text, c));
        });
    }

    /** How many were killed or hurt: told in the opening by nobody, and later by somebody. */
    private void toll(OneText text, Quantity toll) {
        text.facts.quantities().stream().filter(text::isRunningText).filter(q -> isLater(toll, q) && figures.fate(q).equals(figures.fate(toll)) && FiguresWithin.agree(q, toll))
                .flatMap(q -> text.attribution(q).stream()).filter(a -> a.cue().stance() != Stance.ATTITUDE && !a.source().text().isEmpty()).findFirst()
                .ifPresent((Attribution a) -> text.differ(Slot.VOICE, toll, a, 0.85, figures.fate(toll)));
    }

    /** A fact, in a sentence that no source stands in and that nothing qualifies. */
    private boolean isOwnVoice(OneText text, Claim claim) {
        return claim.factuality() == Factuality.CERTAIN && claim.polarity() == Polarity.POSITIVE && claim.attribution().isEmpty() && events.isEvent(claim)
                && !text.isQuoted(claim) && text.facts.qualifiers().stream().noneMatch(q -> isBeside(q, claim))
                && text.facts.accusations().stream().noneMatch(a -> isBeside(a, claim)) && text.facts.responses().stream().noneMatch(r -> isBeside(r, claim))
                && text.facts.attributions().stream().noneMatch(a -> isBeside(a, claim) && a.cue().stance() != Stance.ATTITUDE);
    }

    private static boolean isIn(Lead lead, Quantity toll) {
        return toll.at().sentence() >= lead.at().sentence() && toll.at().sentence() <= lead.last();
    }

    private static boolean isBeside(Stated one, Stated other) {
        return one.at().sentence() == other.at().sentence();
    }

    private static boolean isLater(Stated one, Stated other) {
        return other.at().sentence() > one.at().sentence();
    }

    private void said(OneText text, Claim claim) {
        boolean wrong = text.facts.wrongs().stream().anyMatch(w -> w.claim().equals(claim.id()) && !w.settled());
        text.facts.claims().stream().filter(text::isRunningText).filter(c -> isLater(claim, c) && c.predicate().equals(claim.predicate()))
                .filter(c -> events.sameRoles(claim, c) && text.nearness(claim, c) >= NEAR)
                .flatMap(c -> text.attribution(c).stream().filter(a -> a.id().equals(c.attribution())))
                .filter(a -> wrong && a.cue().stance() != Stance.ATTITUDE || CONTESTED.contains(a.cue().stance())).findFirst()
                .ifPresent((Attribution a) -> text.differ(Slot.VOICE, claim, a, 0.85, claim.predicate()));
    }
}
