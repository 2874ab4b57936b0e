package org.stet.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stet.text.Span;
import org.stet.text.Zone;

/** One invented fact of every type, with every field filled that its type has a word for. */
final class FactSamples {

    static final List<Fact> ALL = List.of(
            new Article("draft", true, false, "The Osk Courier", "2026-01-08"),
            new Name("#name-1", "draft", at("Mayor Lind"), NameKind.PERSON, "anna lind", true),
            new Claim("#claim-1", "draft", at("Lind may not sell the mill"), "sell", "sell.01", List.of(role("A0", "Lind", "lind", "anna lind"),
                    role("A1", "the mill", "mill", "")), Polarity.NEGATIVE, Factuality.POSSIBLE, "#attribution-1"),
            new Attribution("#attribution-1", "draft", at("Lind hinted"), new Speaker(new Span(0, 4), "Lind", "anna lind", SourceKind.NAMED, false),
                    new Cue(new Span(5, 11), "hinted", "hint", Stance.NEUTRAL), List.of(new Span(12, 20)), "she may not sell the mill", Form.INDIRECT, ""),
            new Quotation("#quotation-1", "draft", at("I won’t  sell, ever"), "anna lind", "Lind", "#attribution-1", true, false, ""),
            new Quantity("#quantity-1", "draft", at("at least 110 people"), 110, Double.POSITIVE_INFINITY, Bound.AT_LEAST, QuantityKind.COUNT, "", "", "people",
                    Change.NONE, "kill", "#claim-1"),
            new Timex("#timex-1", "draft", at("last week"), TimexType.DATE, "2026-W01", "", days(3, 9), "#claim-1"),
            new Place("#place-1", "draft", at("in Arkley"), "arkley", "#claim-1"),
            new Cause("#cause-1", "draft", at("the roof gave way"), "after", 0.5, "#claim-1", "#attribution-1"),
            new Qualifier("#qualifier-1", "draft", at("suspected"), "suspected", "vessel", "#claim-1"),
            new Accusation("#accusation-1", "draft", at("Roke accused Lund of theft"), "adam roke", "Roke", "bea lund", "Lund", "the theft of two mules",
                    "#attribution-1", "#claim-1"),
            new Response("#response-1", "draft", at("Lind may not sell the mill"), "bea lund", "Lund", ResponseKind.NO_COMMENT, "by phone", "on Monday"),
            new Characterisation("#characterisation-1", "draft", at("cordial"), "bea lund", "Lund", "call", "", List.of("cordial", "brief"), true,
                    "#attribution-1"),
            new Position("#position-1", "draft", at("Mayor Lind"), "anna lind", "mayor", "norwick"),
            new Superlative("#superlative-1", "draft", at("the second-worst flood in a decade"), "bad", "flood", 2, "in a decade", false, false, "#claim-1"),
            new Group("#group-1", "draft", at("most of the council"), "member", Extent.MOST, "council", "the council", "#claim-1"),
            new LegalStatus("#legal-status-1", "draft", at("charged"), "bea lund", "Lund", "charged", "with theft", "#claim-1"),
            new StatedDay("#stated-day-1", "draft", at("Tuesday, 7 January 2026"), "Tuesday", 2026, "Wednesday", true),
            new Revision("#revision-1", "draft", at("corrects 14 to 12"), RevisionKind.CORRECTION, "14", "12"),
            new AnonymousSource("#anonymous-source-1", "draft", at("officials"), "official", SourceCount.SEVERAL, false, "#attribution-1"),
            new Wrong("#wrong-1", "draft", at("took bribes"), "bribe", Gravity.SERIOUS, "bea lund", "Lund", "#attribution-1", false, true, "#claim-1"),
            new Judgement("#judgement-1", "draft", at("a disaster"), "disaster", "opinion", "the sale", "#attribution-1"),
            new Study("#study-1", "draft", at("survey proves"), "poll", "survey", "proves", "proves"),
            new Poll("#poll-1", "draft", at("poll gave Lind 40 percent"), "Vale Research", "the Courier", "800 adults", "", "", "the margin of error"),
            new Lead("#lead-1", "draft", at("Lind"), 1),
            new Outlet("#outlet-1", "draft", at("Norland Wire"), "norland wire", "#attribution-1"),
            new Correspondence("#correspondence-1", Slot.QUANTITY, Outcome.MORE_SPECIFIC, "#quantity-1", "wire#quantity-1", "draft", "wire", 0.825,
                    List.of("same verb"), true),
            new DeskCorrection("#desk-correction-1", "draft", "#quantity-1", Manner.ATTRIBUTED, 0.8, "110 people died", "11 people died", "a misprint", "2026-01-09"),
            new Support("#support-1", "draft", "#quantity-1", Unit.QUANTITY, Verdict.NOT_JUDGED, 0.9, List.of("wire#quantity-1"), List.of("110"), List.of()));

    private FactSamples() {
    }

    /** The records that {@link Fact} permits, itself or through {@link Stated}. */
    static Set<Class<?>> types() {
        List<Class<?>> types = new ArrayList<>(List.of(Fact.class));
        for (int i = 0; i < types.size(); i++) {
            if (types.get(i).isSealed()) {
                types.addAll(List.of(types.get(i).getPermittedSubclasses()));
            }
        }
        return types.stream().filter(Class::isRecord).collect(Collectors.toSet());
    }

    /** Of the sample facts, by name. */
    static Set<String> sampled() {
        return ALL.stream().map(f -> f.getClass().getSimpleName()).collect(Collectors.toCollection(TreeSet::new));
    }

    static Passage at(String words) {
        return new Passage(new Span(0, words.length()), 0, Zone.BODY, words, false);
    }

    static Role role(String label, String text, String head, String entity) {
        return new Role(label, new Span(0, text.length()), text, head, entity);
    }

    /** Days of January 2026. */
    static Interval days(int first, int last) {
        return new Interval(LocalDate.of(2026, 1, first), LocalDate.of(2026, 1, last));
    }
}
