package org.stet.engine;

import org.stet.fact.Fact;

/** A fact that matches are about or held against, made once however many they are. It is told where it comes when all of a run are known. */
final class Party {

    private final Fact fact;
    private int rank;
    private int place;
    private int age;

    Party(Fact fact) {
        this.fact = fact;
    }

    /** @param age among all of them by the day of publication, then by {@code rank} */
    void comes(int rank, int place, int age) {
        this.rank = rank;
        this.place = place;
        this.age = age;
    }

    Fact fact() {
        return fact;
    }

    /** Where it comes among all by document, span, id; from 0. */
    int rank() {
        return rank;
    }

    /** The same for facts that stand at the same words; in the order of {@link #rank}. */
    int place() {
        return place;
    }

    /** Where it comes among all by the day on which its document was published, those without one last; from 0. */
    int age() {
        return age;
    }
}
