package org.stet.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.fact.Attribution;
import org.stet.fact.Bound;
import org.stet.fact.Claim;
import org.stet.fact.Correspondence;
import org.stet.fact.Departure;
import org.stet.fact.DepartureKind;
import org.stet.fact.DocumentFacts;
import org.stet.fact.Factuality;
import org.stet.fact.Manner;
import org.stet.fact.Outcome;
import org.stet.fact.Passage;
import org.stet.fact.Polarity;
import org.stet.fact.Qualifier;
import org.stet.fact.Quantity;
import org.stet.fact.Quotation;
import org.stet.fact.Revision;
import org.stet.fact.RevisionKind;
import org.stet.fact.Slot;
import org.stet.fact.Stance;
import org.stet.fact.Stated;
import org.stet.fact.Telling;
import org.stet.fact.Wording;
import org.stet.text.Span;

/** Tells how a place of a document tells a claim: whose word it is there, in which form, and what is otherwise. */
final class TellingReader {

    private final AskedClaim asked;
    private final DocumentFacts facts;
    private final String text;
    private final SameCount counts;
    private final List<Correspondence> found;
    private final Optional<Pattern> verbatim;

    /**
     * @param own   the claim's text
     * @param facts of the document
     * @param text  of the document
     * @param found what corresponds of the two
     */
    TellingReader(AskedClaim asked, String own, DocumentFacts facts, String text, SameCount counts, List<Correspondence> found) {
        this.asked = asked;
        this.facts = facts;
        this.text = text;
        this.counts = counts;
        this.found = found;
        String words = asked.main().map(Stated::text).orElse(own);
        this.verbatim = words(words);
    }

    /** The words in their order, whatever stands between them but other words. */
    private static Optional<Pattern> words(String claim) {
        List<String> words = Pattern.compile("[^\\p{L}\\p{M}\\p{N}%\\p{Sc}]+").splitAsStream(claim).filter(w -> !w.isEmpty()).map(Pattern::quote).toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile("(?<![\\p{L}\\p{N}])" + String.join("[^\\p{L}\\p{M}\\p{N}%\\p{Sc}]+", words)
                + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    Telling of(Claim claim, double similarity) {
        List<Departure> departures = new ArrayList<>();
        asked.figures().stream().findFirst().ifPresent(own -> departures.addAll(figure(own, near(own, claim))));
        circumstances(claim, departures);
        qualifiers(claim, departures);
        return made(claim, claim.attribution(), claim.factuality(), isDenied(claim), departures, similarity);
    }

    Telling of(Quantity quantity, double similarity) {
        List<Departure> departures = new ArrayList<>();
        asked.figures().stream().findFirst().ifPresent(own -> departures.addAll(figure(own, List.of(quantity))));
        Optional<Claim> claim = clause(quantity);
        claim.ifPresent(c -> qualifiers(c, departures));
        return made(quantity, claim.map(Claim::attribution).orElseGet(() -> attribution(quantity.span())), claim.map(Claim::factuality).orElse(Factuality.CERTAIN),
                claim.filter(this::isDenied).isPresent(), departures, similarity);
    }

    Telling of(Quotation quotation, double similarity) {
        return made(quotation, quotation.attribution(), Factuality.CERTAIN, false, List.of(), similarity);
    }

    /** @param isLike whether a claim of the sentence is of the same deed; another is taken only where the claim that is sought names no deed */
    Optional<Telling> ofSentence(Wording wording, double share, Predicate<Claim> isLike) {
        List<Claim> said = facts.claims().stream().filter(c -> c.at().sentence() == wording.sentence())
                .sorted(Comparator.comparingInt((Claim c) -> c.span().length()).thenComparing(Claim::id)).toList();
        Optional<Claim> like = said.stream().filter(isLike).findFirst();
        return like.or(() -> asked.main().isEmpty() ? said.stream().reduce((a, b) -> b) : Optional.empty()).map(c -> of(c, share));
    }

    private boolean isDenied(Claim claim) {
        Polarity own = asked.main().map(Claim::polarity).orElse(Polarity.POSITIVE);
        boolean opposed = found.stream().anyMatch(c -> c.slot() == Slot.POLARITY && c.outcome() == Outcome.DIFFERENT && c.there().equals(claim.id())
                && asked.main().filter(m -> m.id().equals(c.here())).isPresent());
        boolean agrees = found.stream().anyMatch(c -> c.slot() == Slot.POLARITY && c.outcome() == Outcome.SAME && c.there().equals(claim.id()));
        return opposed || claim.polarity() != own && !agrees;
    }

    private Telling made(Stated fact, String attribution, Factuality factuality, boolean denied, List<Departure> departures, double similarity) {
        List<Departure> all = new ArrayList<>(departures);
        Optional<Attribution> speech = facts.attributions().stream().filter(a -> a.id().equals(attribution) && a.cue().stance() != Stance.ATTITUDE).findFirst();
        asked.speech().flatMap(own -> speaker(own, speech)).ifPresent(all::add);
        boolean hedged = factuality != Factuality.CERTAIN && asked.main().map(m -> m.factuality() == Factuality.CERTAIN).orElse(true)
                || departures.stream().anyMatch(d -> d.kind() == DepartureKind.QUALIFIER_ADDED && isOfStatement(d));
        boolean withdrawn = facts.revisions().stream().anyMatch(r -> takesBack(r, fact));
        Manner manner = withdrawn ? Manner.WITHDRAWN : denied ? Manner.DENIED : speech.isPresent() ? Manner.ATTRIBUTED : hedged ? Manner.HEDGED : Manner.STATED;
        Optional<Span> exact = exact(fact);
        Passage at = exact.map(s -> new Passage(s, fact.at().sentence(), fact.at().zone(), s.in(text), fact.at().reviewed())).orElse(fact.at());
        return new Telling(fact.id(), at, manner, withdrawn ? "" : speech.map(a -> a.source().text()).orElse(""), exact.isPresent(), all, factuality,
                Math.round(100 * Math.min(1, similarity)) / 100.0);
    }

    private Optional<Departure> speaker(Attribution own, Optional<Attribution> told) {
        if (told.isEmpty()) {
            return Optional.of(new Departure(DepartureKind.NO_SPEAKER, own.source().text(), ""));
        }
        boolean same = isSameSpeaker(own, told.get());
        return same ? Optional.empty() : Optional.of(new Departure(DepartureKind.OTHER_SPEAKER, own.source().text(), told.get().source().text()));
    }

    private boolean isSameSpeaker(Attribution own, Attribution told) {
        Optional<Outcome> compared = found.stream().filter(c -> c.slot() == Slot.SPEAKER && c.here().equals(own.id()) && c.there().equals(told.id()))
                .map(Correspondence::outcome).findFirst();
        List<String> mine = Vocabulary.words(own.source().entity());
        List<String> its = Vocabulary.words(told.source().entity());
        return compared.map(o -> o != Outcome.DIFFERENT).orElseGet(() -> !mine.isEmpty() && !its.isEmpty() && mine.get(mine.size() - 1).equals(its.get(its.size() - 1)));
    }

    /** A qualifier's words and not a figure's. */
    private boolean isOfStatement(Departure departure) {
        return facts.qualifiers().stream().anyMatch(q -> q.text().equals(departure.told()));
    }

    /** Whether its sentence says that an earlier text was wrong, and the words are not those that are right. */
    private static boolean takesBack(Revision revision, Stated fact) {
        return revision.kind() == RevisionKind.CORRECTION && revision.at().sentence() == fact.at().sentence() && !revision.wrong().isEmpty()
                && !(revision.right().contains(fact.text()) && !revision.wrong().contains(fact.text()));
    }

    /** Where the document has the claim's words as they are, in the sentence of the fact. */
    private Optional<Span> exact(Stated fact) {
        if (verbatim.isEmpty()) {
            return Optional.empty();
        }
        Matcher words = verbatim.get().matcher(text);
        return words.results().map(r -> new Span(r.start(), r.end())).filter(s -> s.overlaps(fact.span())).findFirst();
    }

    private String attribution(Span span) {
        return facts.attributions().stream().filter(a -> a.content().stream().anyMatch(c -> c.contains(span))).map(Attribution::id).findFirst().orElse("");
    }

    private Optional<Claim> clause(Quantity quantity) {
        return facts.claims().stream().filter(c -> c.id().equals(quantity.claim())).findFirst().or(() -> facts.claims().stream()
                .filter(c -> c.at().sentence() == quantity.at().sentence() && c.span().contains(quantity.span()))
                .min(Comparator.comparingInt((Claim c) -> c.span().length()).thenComparing(Claim::id)));
    }

    /** The figures of a claim that can be held against the one sought, best first. */
    private List<Quantity> near(Quantity own, Claim claim) {
        return facts.quantities().stream().filter(q -> q.claim().equals(claim.id()) || claim.span().contains(q.span())).filter(q -> counts.ofOneThing(own, q))
                .sorted(Comparator.comparing((Quantity q) -> FigureRange.figure(q) != FigureRange.figure(own)).thenComparing(q -> !FigureRange.agree(own, q))
                        .thenComparing(Quantity::id)).toList();
    }

    private List<Departure> figure(Quantity own, List<Quantity> told) {
        if (told.isEmpty()) {
            return List.of(new Departure(DepartureKind.NO_FIGURE, own.text(), ""));
        }
        Quantity other = told.get(0);
        if (FigureRange.figure(own) != FigureRange.figure(other) && !isSameUnfixed(own, other)) {
            return List.of(new Departure(DepartureKind.OTHER_FIGURE, own.text(), other.text()));
        }
        DepartureKind kind = own.bound() == Bound.EXACT ? DepartureKind.QUALIFIER_ADDED : other.bound() == Bound.EXACT ? DepartureKind.QUALIFIER_DROPPED
                : DepartureKind.OTHER_QUALIFIER;
        return own.bound() == other.bound() ? List.of() : List.of(new Departure(kind, own.text(), other.text()));
    }

    /** Two ranges, or two words without a number, of one extent. */
    private static boolean isSameUnfixed(Quantity own, Quantity other) {
        return own.min() == other.min() && own.max() == other.max();
    }

    private void circumstances(Claim claim, List<Departure> departures) {
        for (Correspondence same : found) {
            boolean differs = same.outcome() == Outcome.DIFFERENT && (same.slot() == Slot.TIME || same.slot() == Slot.PLACE);
            if (differs) {
                facts.all().filter(f -> f.id().equals(same.there()) && f.at().sentence() == claim.at().sentence()).findFirst()
                        .ifPresent(f -> departures.add(new Departure(same.slot() == Slot.TIME ? DepartureKind.OTHER_DAY : DepartureKind.OTHER_PLACE, "", f.text())));
            }
        }
    }

    private void qualifiers(Claim claim, List<Departure> departures) {
        List<Qualifier> told = facts.qualifiers().stream().filter(q -> q.claim().equals(claim.id())).toList();
        asked.qualifiers().stream().filter(q -> told.stream().noneMatch(t -> t.kind().equals(q.kind())))
                .forEach(q -> departures.add(new Departure(DepartureKind.QUALIFIER_DROPPED, q.text(), "")));
        told.stream().filter(q -> asked.qualifiers().stream().noneMatch(t -> t.kind().equals(q.kind())))
                .collect(Collectors.toMap(q -> q.text().toLowerCase(Locale.ROOT), q -> q, (one, twin) -> one)).values().stream()
                .sorted(Comparator.comparing(Qualifier::id)).forEach(q -> departures.add(new Departure(DepartureKind.QUALIFIER_ADDED, "", q.text())));
    }
}
