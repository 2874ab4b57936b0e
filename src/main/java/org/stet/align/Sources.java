package org.stet.align;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stet.fact.Attribution;
import org.stet.fact.Outcome;
import org.stet.fact.SourceKind;
import org.stet.fact.Speaker;
import org.stet.lexicon.Words;

/** Whether the sources of two statements are the same, or surely two. */
final class Sources {

    private final Vocabulary vocabulary;
    private final Entities entities;

    Sources(Vocabulary vocabulary, Entities entities) {
        this.vocabulary = vocabulary;
        this.entities = entities;
    }

    /** Whether the source can be compared: a name, a description that tells who it is, or a position whose holder the story names. */
    boolean isSomebody(Speaker speaker) {
        boolean told = Set.of(SourceKind.NAMED, SourceKind.UNNAMED_DESCRIBED, SourceKind.INSTITUTION).contains(speaker.kind());
        return !speaker.entity().isEmpty() && (told || entities.isPerson(entities.key(speaker.entity())));
    }

    boolean same(Speaker one, Speaker other) {
        return entities.same(one.entity(), other.entity())
                || one.kind() == SourceKind.UNNAMED_DESCRIBED && other.kind() == SourceKind.UNNAMED_DESCRIBED
                || one.kind() != SourceKind.NAMED && Vocabulary.overlap(vocabulary.content(one.text()), vocabulary.content(other.text())) >= 0.5
                && other.kind() != SourceKind.NAMED;
    }

    /**
     * Two names that surely are two people's differ; so do a name and an unnamed source that is described by that name ("a source in X's office").
     * An office, a role or a bare description may be the very person that the other document names.
     */
    Outcome compare(Speaker one, Speaker other) {
        if (same(one, other)) {
            return Outcome.SAME;
        }
        boolean apart = entities.arePeopleApart(one.entity(), other.entity()) || isUnnamedBeside(one, other) || isUnnamedBeside(other, one);
        return apart ? Outcome.DIFFERENT : Outcome.COMPATIBLE;
    }

    private boolean isUnnamedBeside(Speaker unnamed, Speaker named) {
        return unnamed.kind() == SourceKind.UNNAMED_DESCRIBED && entities.isPerson(named.entity())
                && vocabulary.content(unnamed.text()).containsAll(vocabulary.content(entities.surname(named.entity())));
    }

    /**
     * As {@link #compare}, but also tells a person from an institution, or two institutions, where neither is described by any word of the
     * other in either document, and the other document tells of both. "A community leader" may be whoever is named there.
     *
     * @param its who says it in the other document
     */
    Outcome compare(Side own, Speaker one, Side other, Attribution its) {
        Speaker second = its.source();
        if (isUnresolved(one) || isUnresolved(second)) {
            return Outcome.COMPATIBLE;
        }
        boolean person = isPerson(one, own, other);
        boolean secondPerson = isPerson(second, own, other);
        boolean bothDescribed = one.kind() == SourceKind.UNNAMED_DESCRIBED && second.kind() == SourceKind.UNNAMED_DESCRIBED;
        Outcome outcome = compare(one, second);
        if (outcome == Outcome.DIFFERENT && person && secondPerson || outcome == Outcome.SAME && !bothDescribed) {
            return outcome;
        }
        Set<String> mine = description(one, own, other);
        Set<String> their = description(second, own, other);
        if (!Collections.disjoint(mine, their) || isAnyone(one, mine) || isAnyone(second, their)) {
            return bothDescribed ? Outcome.SAME : Outcome.COMPATIBLE;
        }
        if (secondPerson && one.kind() == SourceKind.UNNAMED_DESCRIBED) {
            return Outcome.COMPATIBLE;
        }
        boolean placed = person == secondPerson || isPlaced(person ? one : second, person ? second : one, own, other);
        return placed && isTold(one, other, its) ? Outcome.DIFFERENT : Outcome.COMPATIBLE;
    }

    /** Not a name that one of the documents takes for a person's, and the other for an institution's. */
    private boolean isPerson(Speaker speaker, Side... sides) {
        return entities.isPerson(entities.key(speaker.entity())) && Stream.of(sides).flatMap(side -> side.facts.attributions().stream())
                .map(Attribution::source).noneMatch(s -> s.kind() == SourceKind.INSTITUTION && entities.same(s.entity(), speaker.entity()));
    }

    /** A word that may mean whoever the other document names: "the company", "Norland's officials". */
    private boolean isAnyone(Speaker speaker, Set<String> description) {
        boolean bare = speaker.kind() == SourceKind.INSTITUTION && description.stream().allMatch(w -> vocabulary.has(Words.SOURCE_INSTITUTION, w));
        return bare && description.size() == 1 || description.stream().anyMatch(w -> vocabulary.has(Words.SOURCE_ANYONE, w));
    }

    /** Also a pronoun: whom it stands for is not sure enough. */
    private boolean isUnresolved(Speaker speaker) {
        return speaker.entity().isEmpty() || vocabulary.content(speaker.text()).isEmpty() || Set.of(SourceKind.VAGUE, SourceKind.UNNAMED_BARE, SourceKind.OUTLET).contains(speaker.kind());
    }

    /** All words by which the two documents describe the source. */
    private Set<String> description(Speaker speaker, Side... sides) {
        Set<String> found = new TreeSet<>(vocabulary.content(speaker.text()));
        found.addAll(vocabulary.content(entities.key(speaker.entity())));
        Stream.of(sides).forEach(side -> {
            side.facts.attributions().stream().map(Attribution::source).filter(s -> entities.same(s.entity(), speaker.entity()))
                    .forEach(s -> found.addAll(vocabulary.content(s.text())));
            side.facts.positions().stream().filter(p -> entities.same(p.holder(), speaker.entity()))
                    .forEach(p -> found.addAll(vocabulary.content(p.title() + " " + p.organization())));
        });
        return found;
    }

    /** Whether the person is said to belong somewhere, so that he does not speak for the institution; a role beside a name needs a role. */
    private boolean isPlaced(Speaker person, Speaker other, Side... sides) {
        Set<String> words = description(person, sides);
        words.removeAll(vocabulary.content(entities.key(person.entity())));
        boolean institution = other.kind() == SourceKind.INSTITUTION || other.kind() == SourceKind.NAMED || other.kind() == SourceKind.DOCUMENT;
        return institution ? words.stream().anyMatch(w -> vocabulary.has(Words.SOURCE_INSTITUTION, w)) : !words.isEmpty();
    }

    /** Whether the document speaks of the source elsewhere than where it lets another say it. */
    private boolean isTold(Speaker speaker, Side side, Attribution elsewhere) {
        Set<String> words = vocabulary.content(speaker.kind() == SourceKind.NAMED ? speaker.entity() : speaker.text());
        return side.facts.attributions().stream().filter(a -> !a.id().equals(elsewhere.id())).anyMatch(a -> entities.same(a.source().entity(), speaker.entity())
                || vocabulary.content(a.source().text()).containsAll(words))
                || side.facts.names().stream().anyMatch(n -> entities.same(n.entity(), speaker.entity()))
                || words.size() > 1 && side.facts.claims().stream().flatMap(c -> c.roles().stream()).anyMatch(r -> vocabulary.content(r.text()).containsAll(words));
    }
}
