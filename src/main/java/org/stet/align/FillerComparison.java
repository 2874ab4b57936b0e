package org.stet.align;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.DocumentFacts;
import org.stet.fact.NameKind;
import org.stet.fact.Outcome;
import org.stet.lexicon.Words;

/** Whether two fillers of a part are one and the same: by entity, by the position somebody holds, or by their words. */
final class FillerComparison {

    /** Share of the smaller filler's words that makes two alike. */
    static final double SAME_WORDS = 0.6;

    private final Vocabulary vocabulary;
    private final Entities entities;
    private final Places places;

    FillerComparison(Vocabulary vocabulary, Entities entities, Places places) {
        this.vocabulary = vocabulary;
        this.entities = entities;
        this.places = places;
    }

    boolean alike(Filler one, Filler other) {
        if (sameEntity(one, other)) {
            return true;
        }
        Optional<Boolean> position = byPosition(one, other);
        if (position.isPresent()) {
            return position.get();
        }
        if (one.isName() && other.isName()) {
            return Vocabulary.overlap(content(one), content(other)) == 1;
        }
        boolean named = !one.entity().isEmpty() || !other.entity().isEmpty();
        boolean sameHead = vocabulary.nouns(one.head(), other.head()) || vocabulary.sameClass(Words.COUNT_NOUN_CLASS, one.head(), other.head());
        return sameHead && !named || Vocabulary.overlap(content(one), content(other)) >= SAME_WORDS || sharesName(one, other);
    }

    private boolean sameEntity(Filler one, Filler other) {
        return entities.same(one.entity(), other.entity()) || one.isName() && other.isName() && entities.same(one.key(), other.key());
    }

    private Set<String> content(Filler filler) {
        return vocabulary.content(filler.text());
    }

    /** "Hoff" and "Hoff and Weiss". */
    private boolean sharesName(Filler one, Filler other) {
        return (one.isSeveral() || other.isSeveral())
                && one.named().stream().anyMatch(n -> other.named().stream().anyMatch(o -> entities.same(n, o)));
    }

    /** Whether nothing says that they are the same, and both are told: two entities, or somebody who does not surely hold the position. */
    boolean clash(Filler one, Filler other) {
        boolean named = !one.entity().isEmpty() && !other.entity().isEmpty() && !entities.same(one.entity(), other.entity());
        return named || byPosition(one, other).filter(same -> !same).isPresent() || areApart(one, other);
    }

    /** Of a position and a name, whether the one who holds it has the name. */
    private Optional<Boolean> byPosition(Filler one, Filler other) {
        return one.entity().isEmpty() && entities.isPerson(other.entity()) ? entities.holds(other.entity(), one.text())
                : other.entity().isEmpty() && entities.isPerson(one.entity()) ? entities.holds(one.entity(), other.text()) : Optional.empty();
    }

    /** How fillers that are alike compare: one may tell more of the same. */
    Outcome compare(Filler one, Filler other) {
        if (sameEntity(one, other) || content(one).equals(content(other))) {
            return Outcome.SAME;
        }
        boolean more = content(one).containsAll(content(other));
        return more ? Outcome.MORE_SPECIFIC : content(other).containsAll(content(one)) ? Outcome.LESS_SPECIFIC : Outcome.COMPATIBLE;
    }

    /** Whether both are names and the same one. */
    boolean sameName(Filler one, Filler other) {
        return one.isName() && other.isName() && sameEntity(one, other);
    }

    /** Whether both name the same, whatever stands beside the names: "toy maker Elmfield", "Elmfield". */
    boolean nameTheSame(Filler one, Filler other) {
        return isOfOne(one) && isOfOne(other) && (sameEntity(one, other) || isLonger(one.entity(), other.entity()) || isLonger(other.entity(), one.entity()));
    }

    /** Whether the name is the head of what fills the part, so that nothing else is meant ("Elmfield's lawyer"). */
    private boolean isOfOne(Filler filler) {
        return filler.isName() || !filler.entity().isEmpty() && !filler.isSeveral() && vocabulary.content(filler.entity()).containsAll(vocabulary.content(filler.head()));
    }

    /** A word with a capital at the head of a sentence may have been read as part of the name. */
    private static boolean isLonger(String name, String shorter) {
        return !shorter.isEmpty() && name.endsWith(" " + shorter) && !shorter.contains(" ");
    }

    /** Whether the one names somebody who is named within the other, but is not all of it. */
    boolean isWithin(Filler name, Filler other) {
        String whom = name.entity().isEmpty() ? name.key() : name.entity();
        return isOfOne(name) && !isOfOne(other) && (other.inside().stream().anyMatch(n -> entities.same(n, whom)) || spaced(other.text()).contains(spaced(whom)));
    }

    private static String spaced(String text) {
        return " " + String.join(" ", Vocabulary.words(text)) + " ";
    }

    boolean sameHead(Filler one, Filler other) {
        return vocabulary.nouns(one.head(), other.head());
    }

    /**
     * Whether both are names, and surely of two: of two people, of places of which neither lies in the other, or of two organisations
     * without a word in common. A nation, its people and its seat of government are not told apart.
     */
    boolean areApart(Filler one, Filler other) {
        if (!one.isName() || !other.isName() || one.kind().isEmpty() || !one.kind().equals(other.kind()) || sameEntity(one, other)) {
            return false;
        }
        return switch (one.kind().get()) {
            case PERSON -> entities.arePeopleApart(one.key(), other.key());
            case PLACE -> places.compare(entities.key(one.key()), entities.key(other.key())) == Outcome.DIFFERENT;
            default -> one.kind().get() == NameKind.ORGANIZATION && isSpelledOut(one) && isSpelledOut(other)
                    && Vocabulary.overlap(content(one), content(other)) == 0;
        };
    }

    /** Whether the document names who is named here. */
    boolean isNamed(Filler filler, DocumentFacts document) {
        return document.names().stream().anyMatch(n -> entities.same(n.entity(), filler.key()));
    }

    private static boolean isSpelledOut(Filler organization) {
        return organization.name().contains(" ") || !organization.name().equals(organization.name().toUpperCase(Locale.ROOT));
    }

    /** Whether somebody is meant whom nobody found: a pronoun. */
    boolean isOpen(Filler filler) {
        return filler.entity().isEmpty() && vocabulary.has(Words.OPEN_PRONOUN, filler.head());
    }
}
