package org.stet.align;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.fact.Attribution;
import org.stet.fact.Claim;
import org.stet.fact.Name;
import org.stet.fact.NameKind;
import org.stet.fact.Outcome;
import org.stet.fact.Quantity;
import org.stet.fact.QuantityKind;
import org.stet.fact.Stated;
import org.stet.fact.Timex;
import org.stet.fact.TimexType;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/** Whether two sentences of one text may speak of two things: of two times, two places, two sources, or in words that set one apart. */
final class Apart {

    /** So many words on either side of a fact may set it apart. */
    private static final int BESIDE = 4;
    /** Room for a preposition before a time at the head of a sentence. */
    private static final int HEAD = 8;

    private final Vocabulary vocabulary;
    private final Entities entities;
    private final Places places;

    Apart(Vocabulary vocabulary, Entities entities, Places places) {
        this.vocabulary = vocabulary;
        this.entities = entities;
        this.places = places;
    }

    boolean keeps(OneText text, Quantity one, Quantity other) {
        return inWords(text, one, other) || byTimeOf(text, one, other) || byPlace(text, one, other) || byName(text, one, other) || bySource(text, one, other);
    }

    /** Whether two ages of one person may be of two times. */
    boolean inAge(OneText text, Quantity one, Quantity other) {
        return inWords(text, one, other) || byTimeOf(text, one, other);
    }

    /** "Another", "of them", "earlier" beside one that the other does not have. */
    boolean inWords(OneText text, Stated one, Stated other) {
        Set<String> mine = settingApart(text, one);
        Set<String> its = settingApart(text, other);
        return !mine.equals(its) || opposed(text.words(text.around(one, 2 * BESIDE)), text.words(text.around(other, 2 * BESIDE)));
    }

    /** "Reasons to hope", "reasons to despair". */
    private boolean opposed(Set<String> mine, Set<String> its) {
        return mine.stream().filter(w -> !its.contains(w)).anyMatch(w -> its.stream().anyMatch(v -> vocabulary.areOpposites(w, v)));
    }

    private Set<String> settingApart(OneText text, Stated fact) {
        return text.words(text.around(fact, BESIDE)).stream().filter(w -> vocabulary.has(Words.SETS_APART, w) || vocabulary.has(Words.AGAIN, w)).collect(Collectors.toSet());
    }

    /** "Again", "a second time": the event of one is another than that of the other. */
    boolean asAnother(OneText text, Claim one, Claim other) {
        return text.words(text.sentence(one)).stream().anyMatch(w -> vocabulary.has(Words.AGAIN, w))
                || text.words(text.sentence(other)).stream().anyMatch(w -> vocabulary.has(Words.AGAIN, w));
    }

    /** A day or year of one that the other does not share, unless it is a bare weekday or today. */
    boolean byTime(OneText text, Stated one, Stated other) {
        List<Timex> mine = text.times(text.sentence(one));
        List<Timex> its = text.times(text.sentence(other));
        return mine.stream().anyMatch(t -> isElsewhen(t, its)) || its.stream().anyMatch(t -> isElsewhen(t, mine));
    }

    /** The same only of times beside the figures, at the head of their sentences, or of what the figures belong to. */
    boolean byTimeOf(OneText text, Quantity one, Quantity other) {
        List<Timex> mine = text.times(text.sentence(one));
        List<Timex> its = text.times(text.sentence(other));
        return dating(text, one, mine).anyMatch(t -> isElsewhen(t, its)) || dating(text, other, its).anyMatch(t -> isElsewhen(t, mine));
    }

    private static Stream<Timex> dating(OneText text, Quantity q, List<Timex> times) {
        Span beside = text.around(q, BESIDE);
        int head = text.sentence(q).start() + HEAD;
        return times.stream().filter(t -> t.span().overlaps(beside) || q.kind() != QuantityKind.AGE && (t.span().start() < head || !q.claim().isEmpty() && t.claim().equals(q.claim())));
    }

    private static boolean isElsewhen(Timex time, List<Timex> others) {
        if (time.type() == TimexType.DURATION || time.type() == TimexType.SET) {
            List<Timex> like = others.stream().filter(t -> t.type() == time.type()).toList();
            return !like.isEmpty() && like.stream().noneMatch(t -> t.value().equals(time.value()));
        }
        List<Outcome> outcomes = others.stream().flatMap(t -> Times.compare(time, t).stream()).toList();
        return outcomes.isEmpty() ? !isRecent(time) : outcomes.stream().allMatch(o -> o == Outcome.DIFFERENT);
    }

    private static boolean isRecent(Timex time) {
        return time.value().startsWith("XXXX-WXX-") || time.value().equals("PRESENT_REF") || time.interval() != null
                && time.interval().first().plusDays(1).isAfter(time.interval().last()) && !time.text().matches(".*\\d.*");
    }

    /** Places of one sentence that the other, with places of its own, does not name: two places may be a whole and its part. */
    boolean byPlace(OneText text, Stated one, Stated other) {
        Set<String> mine = places(text, one);
        Set<String> its = places(text, other);
        return !mine.isEmpty() && !its.isEmpty() && !(isWithin(mine, its) && isWithin(its, mine));
    }

    private boolean isWithin(Set<String> mine, Set<String> its) {
        return mine.stream().allMatch(m -> its.stream().anyMatch(i -> m.equals(i) || places.around(m).contains(i) || places.around(i).contains(m)));
    }

    private Set<String> places(OneText text, Stated fact) {
        return text.names(text.sentence(fact)).stream().filter(n -> n.kind() == NameKind.PLACE).map(Name::entity).map(entities::key).collect(Collectors.toSet());
    }

    /** Names beside both that the sentence of the other does not have. */
    boolean byName(OneText text, Stated one, Stated other) {
        return !lacking(text, one, other).isEmpty() && !lacking(text, other, one).isEmpty();
    }

    private List<Name> lacking(OneText text, Stated own, Stated other) {
        List<Name> its = text.names(text.sentence(other));
        return text.names(text.around(own, 2 * BESIDE)).stream().filter(n -> its.stream().noneMatch(i -> entities.same(i.entity(), n.entity()))).toList();
    }

    /** Two sources may know different things. */
    boolean bySource(OneText text, Stated one, Stated other) {
        Optional<Attribution> mine = text.attribution(one);
        Optional<Attribution> its = text.attribution(other);
        return mine.isPresent() && its.isPresent() && !isSameSource(mine.get(), its.get());
    }

    private boolean isSameSource(Attribution one, Attribution other) {
        return entities.same(one.source().entity(), other.source().entity())
                || Vocabulary.overlap(vocabulary.content(one.source().text()), vocabulary.content(other.source().text())) >= 0.5;
    }
}
