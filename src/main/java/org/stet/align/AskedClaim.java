package org.stet.align;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.fact.Attribution;
import org.stet.fact.Claim;
import org.stet.fact.DocumentFacts;
import org.stet.fact.DocumentReading;
import org.stet.fact.Name;
import org.stet.fact.Qualifier;
import org.stet.fact.Quantity;
import org.stet.fact.Quotation;
import org.stet.fact.Role;
import org.stet.fact.Term;
import org.stet.fact.TermKind;
import org.stet.fact.Wording;
import org.stet.text.Span;

/**
 * What is sought of a claim that was written by itself: what it says, without who is said to say it.
 *
 * @param main       what it says; empty for a headline without a verb or a bare figure
 * @param speech     who is said to say it
 * @param figures    that belong to it
 * @param quotations for a claim that is somebody's exact words
 * @param names      that a document must have to speak of the same
 * @param wording    its words that carry meaning
 * @param key        those of them without which nothing says the same: verb or noun of the deed, or what is said to be so
 */
record AskedClaim(Optional<Claim> main, Optional<Attribution> speech, List<Quantity> figures, List<Quotation> quotations, List<Name> names, List<Qualifier> qualifiers, Wording wording,
                  List<Term> key) {

    private static final Comparator<Claim> WIDEST_FIRST = Comparator.comparingInt((Claim c) -> c.span().start() - c.span().end()).thenComparing(Claim::id);

    /** Empty where nothing in it can be sought: no fact, and no two words that carry meaning. */
    static Optional<AskedClaim> of(DocumentReading claim) {
        DocumentFacts facts = claim.facts();
        List<Claim> said = facts.claims().stream().filter(c -> facts.attributions().stream().noneMatch(a -> isFrame(c, a))).sorted(WIDEST_FIRST).toList();
        Optional<Claim> main = said.stream().filter(c -> !c.attribution().isEmpty()).findFirst().or(() -> said.stream().findFirst());
        Set<Span> frame = frame(facts);
        Optional<Wording> wording = claim.wordings().stream().filter(w -> main.isEmpty() || w.sentence() == main.get().at().sentence()).findFirst()
                .map(w -> new Wording(w.sentence(), w.span(), w.zone(), w.terms().stream().filter(t -> frame.stream().noneMatch(f -> f.overlaps(t.span()))).toList()));
        boolean isSayable = main.isPresent() || !facts.quotations().isEmpty() || wording.filter(w -> isMoreThan(facts, w)).isPresent();
        return wording.filter(w -> isSayable && !w.terms().isEmpty()).map(w -> new AskedClaim(main, main.flatMap(m -> facts.attributions().stream().filter(a -> a.id().equals(m.attribution())).findFirst()),
                facts.quantities().stream().filter(q -> q.at().sentence() == w.sentence()).toList(), facts.quotations(),
                facts.names().stream().filter(n -> frame.stream().noneMatch(f -> f.overlaps(n.span()))).toList(), facts.qualifiers(), w,
                main.map(c -> key(c, w)).orElse(List.of())));
    }

    /** Whether words without a verb say more than a figure, or than what they speak of. */
    private static boolean isMoreThan(DocumentFacts facts, Wording wording) {
        boolean figure = facts.quantities().stream().anyMatch(q -> wording.terms().stream().anyMatch(t -> !t.span().overlaps(q.span())));
        return figure || wording.terms().size() > 1 && wording.terms().stream().anyMatch(t -> t.kind() == TermKind.NAME);
    }

    /** The words that are told beside a figure. @param fate whether what becomes of those counted is told by the figure itself */
    List<Term> beside(Quantity figure, boolean fate) {
        return wording.terms().stream().filter(t -> !t.span().overlaps(figure.span())).filter(t -> !fate || !key.contains(t) && !t.lemma().equals(figure.predicate())).toList();
    }

    private static boolean isFrame(Claim claim, Attribution attribution) {
        return !attribution.id().equals(claim.attribution()) && claim.span().contains(attribution.cue().span())
                && attribution.cue().lemma().startsWith(claim.predicate());
    }

    /** Where it is said who says it; a doer who is the speaker too stays ("X denied taking bribes"). */
    private static Set<Span> frame(DocumentFacts facts) {
        Set<Span> doers = new HashSet<>();
        facts.claims().stream().filter(c -> !c.attribution().isEmpty()).flatMap(c -> c.roles().stream()).map(Role::span).forEach(doers::add);
        Set<Span> frame = new HashSet<>();
        facts.attributions().forEach(a -> Stream.of(a.source().span(), a.cue().span()).filter(s -> s.length() > 0 && !doers.contains(s)).forEach(frame::add));
        return frame;
    }

    private static List<Term> key(Claim claim, Wording wording) {
        List<Term> deed = wording.terms().stream().filter(t -> t.lemma().equals(claim.predicate())).toList();
        return !deed.isEmpty() ? deed : claim.role("A2").map(r -> wording.terms().stream().filter(t -> t.span().overlaps(r.span())).toList()).orElse(List.of());
    }
}
