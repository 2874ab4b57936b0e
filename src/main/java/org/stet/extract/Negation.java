package org.stet.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.fact.Factuality;
import org.stet.fact.Polarity;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/** Tells whether a predicate is negated by a word of its own clause: "not", "nobody", "no longer", "at no point", "nor". */
final class Negation {

    private static final Set<String> CORE = Set.of("nsubj", "nsubjpass", "dobj", "attr", "acomp", "oprd", "expl", "agent");
    private static final Set<String> BEFORE_VERB = Set.of("neg", "advmod", "preconj", "cc", "det");

    private final Lexicon lexicon;

    Negation(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The value that the negative words give the predicate; {@link FactValue#FACT} if there is none. */
    FactValue of(Sentence s, Token verb) {
        Optional<Factuality> strength = byWord(s, verb);
        if (strength.isPresent() && isUntil(s, verb)) {
            return FactValue.FACT;
        }
        return strength.map(sure -> new FactValue(Polarity.NEGATIVE, sure)).orElse(FactValue.FACT);
    }

    private Optional<Factuality> byWord(Sentence s, Token verb) {
        Optional<Factuality> word = s.children(verb.index()).stream().filter(t -> BEFORE_VERB.contains(t.label()))
                .flatMap(t -> strength(s, verb, t).stream()).findFirst();
        return word.or(() -> nor(s, verb)).or(() -> shared(s, verb)).or(() -> byArgument(s, verb));
    }

    private Optional<Factuality> strength(Sentence s, Token verb, Token word) {
        if (word.index() > verb.index() && !word.label().equals("neg") || word.label().equals("preconj") && word.lemma().equals("not")
                || word.label().equals("cc") && !word.lemma().equals("nor")) {
            return Optional.empty();
        }
        Token negative = s.children(word.index()).stream().filter(t -> t.lemma().equals("no")).findFirst().orElse(word);
        boolean only = word.index() + 1 < s.tokens().size() && lexicon.has(Words.NOT_BEFORE, s.token(word.index() + 1).lemma());
        return only ? Optional.empty() : Optional.ofNullable(lexicon.map(Words.NEGATION).get(negative.lemma())).map(FactValue::strength);
    }

    /** "Neither confirmed nor denied". */
    private static Optional<Factuality> nor(Sentence s, Token verb) {
        return verb.label().equals("conj") && s.children(verb.head()).stream().anyMatch(t -> t.lemma().equals("nor") && t.index() < verb.index())
                ? Optional.of(Factuality.CERTAIN) : Optional.empty();
    }

    /** "Did not resign or apologise", "nobody was killed or hurt". */
    private Optional<Factuality> shared(Sentence s, Token verb) {
        Optional<Token> first = Clauses.sharesAuxiliary(s, verb);
        boolean but = verb.head() >= 0 && s.children(verb.head()).stream().anyMatch(t -> t.lemma().equals("but") && t.index() < verb.index());
        if (first.isPresent() && !but) {
            return byWord(s, first.get());
        }
        return Clauses.sharesSubject(s, verb).flatMap(h -> negativeAmong(s, Stream.of("nsubj", "nsubjpass").flatMap(l -> s.child(h.index(), l).stream())));
    }

    private Optional<Factuality> byArgument(Sentence s, Token verb) {
        Stream<Token> core = s.children(verb.index()).stream().filter(t -> CORE.contains(t.label())).map(t -> Clauses.nounOf(s, t));
        Stream<Token> phrases = s.children(verb.index()).stream().filter(t -> t.label().equals("prep"))
                .flatMap(t -> s.child(t.index(), "pobj").stream()).filter(t -> lexicon.has(Words.NO_WITH, t.lemma()));
        return negativeAmong(s, Stream.concat(core, phrases));
    }

    private Optional<Factuality> negativeAmong(Sentence s, Stream<Token> nouns) {
        return nouns.anyMatch(t -> isNegative(s, t)) ? Optional.of(Factuality.CERTAIN) : Optional.empty();
    }

    /** "Nobody", "no bank", "neither the bank nor the union". */
    boolean isNegative(Sentence s, Token noun) {
        return lexicon.has(Words.NEGATIVE_PRONOUN, noun.lemma()) || s.children(noun.index()).stream().anyMatch(t ->
                Set.of("det", "neg", "preconj").contains(t.label()) && t.index() < noun.index() && Set.of("no", "neither", "not").contains(t.lemma())
                        && !lexicon.has(Words.NOT_BEFORE, s.token(t.index() + 1).lemma()));
    }

    /** "Did not approve the plan until March" says that it did, and when. */
    private boolean isUntil(Sentence s, Token verb) {
        return s.children(verb.index()).stream().noneMatch(t -> t.pos().equals("MD"))
                && s.children(verb.index()).stream().anyMatch(t -> t.index() > verb.index() && (lexicon.has(Words.NOT_UNTIL, t.lemma())
                || t.label().equals("advcl") && s.children(t.index()).stream().anyMatch(m -> lexicon.has(Words.NOT_UNTIL, m.lemma()))));
    }
}
