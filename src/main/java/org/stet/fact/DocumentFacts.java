package org.stet.fact;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Everything extracted from one document.
 *
 * @param sha256    of the document's bytes
 * @param extractor version of what extracted them
 */
public record DocumentFacts(String document, String sha256, String extractor, List<Name> names, List<Claim> claims,
                            List<Attribution> attributions, List<Quotation> quotations, List<Quantity> quantities,
                            List<Timex> times, List<Place> places, List<Cause> causes, List<Qualifier> qualifiers,
                            List<Accusation> accusations, List<Response> responses,
                            List<Characterisation> characterisations, List<Position> positions,
                            List<Superlative> superlatives, List<Group> groups, List<LegalStatus> legalStatuses,
                            List<StatedDay> statedDays, List<Revision> revisions,
                            List<AnonymousSource> anonymousSources, List<Wrong> wrongs, List<Judgement> judgements, List<Study> studies, List<Poll> polls, List<Lead> leads,
                            List<Outlet> outlets) {

    public DocumentFacts {
        names = List.copyOf(names);
        claims = List.copyOf(claims);
        attributions = List.copyOf(attributions);
        quotations = List.copyOf(quotations);
        quantities = List.copyOf(quantities);
        times = List.copyOf(times);
        places = List.copyOf(places);
        causes = List.copyOf(causes);
        qualifiers = List.copyOf(qualifiers);
        accusations = List.copyOf(accusations);
        responses = List.copyOf(responses);
        characterisations = List.copyOf(characterisations);
        positions = List.copyOf(positions);
        superlatives = List.copyOf(superlatives);
        groups = List.copyOf(groups);
        legalStatuses = List.copyOf(legalStatuses);
        statedDays = List.copyOf(statedDays);
        revisions = List.copyOf(revisions);
        anonymousSources = List.copyOf(anonymousSources);
        wrongs = List.copyOf(wrongs);
        judgements = List.copyOf(judgements);
        studies = List.copyOf(studies);
        polls = List.copyOf(polls);
        leads = List.copyOf(leads);
        outlets = List.copyOf(outlets);
    }

    /** Of a document that states nothing, or took no part. */
    public static DocumentFacts none(String document, String sha256) {
        return new DocumentFacts(document, sha256, "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of());
    }

    /** The same with other claims. */
    public DocumentFacts withClaims(List<Claim> others) {
        return new DocumentFacts(document, sha256, extractor, names, others, attributions, quotations, quantities, times, places, causes, qualifiers,
                accusations, responses, characterisations, positions, superlatives, groups, legalStatuses, statedDays, revisions,
                        anonymousSources, wrongs, judgements, studies, polls, leads, outlets);
    }

    /** The same without what is not to be kept, of all kinds. */
    public DocumentFacts only(Predicate<Stated> kept) {
        return new DocumentFacts(document, sha256, extractor, only(names, kept), only(claims, kept), only(attributions, kept), only(quotations, kept),
                only(quantities, kept), only(times, kept), only(places, kept), only(causes, kept), only(qualifiers, kept), only(accusations, kept),
                only(responses, kept), only(characterisations, kept), only(positions, kept), only(superlatives, kept), only(groups, kept),
                only(legalStatuses, kept), only(statedDays, kept), only(revisions, kept), only(anonymousSources, kept), only(wrongs, kept),
                only(judgements, kept), only(studies, kept), only(polls, kept), only(leads, kept), only(outlets, kept));
    }

    private static <T extends Stated> List<T> only(List<T> facts, Predicate<Stated> kept) {
        return facts.stream().filter(kept).toList();
    }

    /** All of them, by kind and then in text order. */
    public Stream<Stated> all() {
        return Stream.of(names, claims, attributions, quotations, quantities, times, places, causes, qualifiers, accusations,
                responses, characterisations, positions, superlatives, groups, legalStatuses, statedDays, revisions,
                        anonymousSources, wrongs, judgements, studies, polls, leads, outlets).flatMap(List::stream);
    }
}
