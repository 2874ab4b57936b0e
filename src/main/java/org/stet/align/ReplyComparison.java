package org.stet.align;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Accusation;
import org.stet.fact.DocumentFacts;
import org.stet.fact.Outcome;
import org.stet.fact.Response;
import org.stet.fact.ResponseKind;
import org.stet.fact.Slot;

/** Pairs the answers of one person to one charge; compares whether they deny it, admit it, or say nothing. */
final class ReplyComparison {

    private static final Set<ResponseKind> SILENT = Set.of(ResponseKind.NO_COMMENT, ResponseKind.NOT_REACHED);
    /** Sentences after the charge in which its answer stands. */
    private static final int NEXT = 4;
    private static final double SAME_CHARGE = 0.4;
    private static final double SAME_ANSWER = 0.5;
    private static final int FEWEST_SHARED = 2;
    private static final double NEAR = 0.55;
    private static final double SURE = 0.85;

    private final Vocabulary vocabulary;
    private final Entities entities;

    ReplyComparison(Vocabulary vocabulary, Entities entities) {
        this.vocabulary = vocabulary;
        this.entities = entities;
    }

    void compare(Pair pair) {
        for (Response one : pair.here.facts.responses()) {
            for (Response other : pair.there.facts.responses()) {
                if (isSamePerson(one, other) && isSameMatter(pair, one, other)) {
                    Outcome outcome = one.kind() == other.kind() ? Outcome.SAME
                            : SILENT.contains(one.kind()) && SILENT.contains(other.kind()) ? Outcome.COMPATIBLE : Outcome.DIFFERENT;
                    pair.add(Slot.REPLY, outcome, one, other, SURE, "the same person answers the same charge");
                }
            }
        }
    }

    private boolean isSamePerson(Response one, Response other) {
        return entities.same(one.by(), other.by()) || one.by().isEmpty() && other.by().isEmpty()
                && Vocabulary.overlap(vocabulary.content(one.byText()), vocabulary.content(other.byText())) >= AccusationComparison.SAME_WORDS;
    }

    /** By the charges that they answer, or, of answers that tell what they are about, by their own words. */
    private boolean isSameMatter(Pair pair, Response one, Response other) {
        Optional<Accusation> mine = charge(pair.here.facts, one);
        Optional<Accusation> its = charge(pair.there.facts, other);
        Set<String> told = matter(one, mine);
        Set<String> toldThere = matter(other, its);
        Set<String> shared = new HashSet<>(told);
        shared.retainAll(toldThere);
        if (!SILENT.contains(one.kind()) && !SILENT.contains(other.kind())) {
            return shared.size() >= FEWEST_SHARED && Vocabulary.overlap(told, toldThere) >= SAME_ANSWER;
        }
        return mine.isPresent() && its.isPresent() && (Vocabulary.overlap(vocabulary.content(mine.get().text()), vocabulary.content(its.get().text())) >= SAME_CHARGE
                || pair.here.nearness(mine.get(), pair.there, its.get()) >= NEAR);
    }

    /** What an answer is about: its own words, and those of the charge where it has few. */
    private Set<String> matter(Response answer, Optional<Accusation> charge) {
        Set<String> words = new HashSet<>(vocabulary.content(answer.text()));
        words.removeAll(vocabulary.content(answer.text().split("\\s+", 2)[0]));
        if (words.size() <= FEWEST_SHARED) {
            charge.ifPresent(c -> words.addAll(vocabulary.content(c.matter().isEmpty() ? c.text() : c.matter())));
        }
        return words;
    }

    /** The last charge before the answer, or in its sentence, that is made against whoever answers. */
    private Optional<Accusation> charge(DocumentFacts facts, Response answer) {
        List<Accusation> before = facts.accusations().stream().filter(a -> a.at().sentence() <= answer.at().sentence()
                && a.at().sentence() >= answer.at().sentence() - NEXT && !entities.same(a.accuser(), answer.by()) && isAgainst(a, answer)).toList();
        return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
    }

    private boolean isAgainst(Accusation charge, Response answer) {
        return entities.same(charge.target(), answer.by())
                || Vocabulary.overlap(vocabulary.content(charge.targetText()), vocabulary.content(answer.byText())) >= AccusationComparison.SAME_WORDS;
    }
}
