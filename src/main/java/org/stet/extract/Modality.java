package org.stet.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.fact.Factuality;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/** Reads what modals, adverbs, conditions, questions and the imperative leave of a predicate's certainty, within its own clause. */
final class Modality {

    private static final Set<String> COUNTERFACTUAL = Set.of("would", "could", "might");

    private final Lexicon lexicon;
    private final Signatures signatures;

    Modality(Lexicon lexicon, Signatures signatures) {
        this.lexicon = lexicon;
        this.signatures = signatures;
    }

    /** @param stated the predicate's value as its negation leaves it */
    FactValue of(Sentence s, Token verb, FactValue stated) {
        if (isUnfulfilled(s, verb) || isUnreal(s, verb)) {
            return stated.opposite();
        }
        Token auxiliary = modal(s, verb).isEmpty() ? Clauses.sharesAuxiliary(s, verb).orElse(verb) : verb;
        FactValue value = modal(s, auxiliary).map(m -> signature(s, auxiliary, m).under(stated)).orElse(stated);
        for (Token t : s.children(verb.index())) {
            value = t.label().equals("advmod") ? value.atMost(adverb(t)) : value;
        }
        return isCondition(s, verb) || isConditional(s, verb) || isImperative(s, verb) ? value.atMost(Factuality.UNCOMMITTED) : value;
    }

    private Optional<Token> modal(Sentence s, Token verb) {
        return s.children(verb.index()).stream().filter(t -> t.label().equals("aux"))
                .filter(t -> signatures.of(Words.MODAL, s, t).isPresent()).findFirst();
    }

    private Signature signature(Sentence s, Token verb, Token modal) {
        String key = modal.lemma() + (isPerfect(s, verb, modal) ? " have" : "");
        return signatures.first(Words.MODAL, Stream.of(key, modal.lemma(), modal.form().toLowerCase(Locale.ROOT))).orElseThrow();
    }

    private static boolean isPerfect(Sentence s, Token verb, Token modal) {
        return s.children(verb.index()).stream().anyMatch(t -> t.label().equals("aux") && t.index() > modal.index() && t.lemma().equals("have"));
    }

    private Factuality adverb(Token token) {
        String strength = lexicon.map(Words.CERTAINTY_ADVERB).get(token.form().toLowerCase(Locale.ROOT));
        return strength == null ? Factuality.CERTAIN : FactValue.strength(strength);
    }

    /** "If it rains", "so that it can": not said to be so. */
    private boolean isCondition(Sentence s, Token verb) {
        return s.children(verb.index()).stream().anyMatch(t -> Set.of("mark", "complm", "advmod").contains(t.label()) && t.index() < verb.index()
                && (lexicon.has(Words.CONDITION, t.lemma()) || t.lemma().equals("that") && t.index() > 0 && s.token(t.index() - 1).lemma().equals("so")
                && s.token(t.index() - 1).head() == verb.index()));
    }

    /** "If the bank fails, savers lose": what follows from a condition that may still come true. */
    private boolean isConditional(Sentence s, Token verb) {
        return s.children(verb.index()).stream().anyMatch(t -> t.label().equals("advcl") && t.pos().matches("VBZ|VBP") && isCondition(s, t));
    }

    /** A bare verb with nothing before it that could be its subject: "Leave the area". */
    private static boolean isImperative(Sentence s, Token verb) {
        boolean bare = verb.pos().equals("VB") && s.children(verb.index()).stream().noneMatch(t -> t.index() < verb.index()
                && (t.label().startsWith("nsubj") || t.pos().equals("TO") || t.pos().equals("MD") || t.label().equals("auxpass")));
        return bare && (Set.of("root", "ccomp", "parataxis").contains(verb.label()) || verb.label().equals("xcomp") && verb.index() < verb.head())
                && s.tokens().subList(0, verb.index()).stream().allMatch(t -> t.isPunctuation() || s.dominates(verb.index(), t.index()));
    }

    /** "Would have won had it not rained": said not to have happened. */
    static boolean isUnreal(Sentence s, Token verb) {
        boolean would = s.children(verb.index()).stream().anyMatch(t -> t.label().equals("aux") && COUNTERFACTUAL.contains(t.lemma()) && isPerfect(s, verb, t));
        return would && s.children(verb.index()).stream().anyMatch(t -> t.label().equals("advcl") && isPastCondition(s, t)
                || t.lemma().equals("but") && t.label().equals("prep"));
    }

    /** The condition of such a clause. */
    private static boolean isUnfulfilled(Sentence s, Token verb) {
        return verb.label().equals("advcl") && isPastCondition(s, verb) && s.head(verb).filter(h -> isUnreal(s, h)).isPresent();
    }

    /** "If he had known", "had he known". */
    private static boolean isPastCondition(Sentence s, Token verb) {
        Optional<Token> had = s.children(verb.index()).stream().filter(t -> t.form().equalsIgnoreCase("had") && t.label().equals("aux")).findFirst();
        boolean inverted = had.isPresent() && s.child(verb.index(), "nsubj").or(() -> s.child(verb.index(), "nsubjpass"))
                .filter(t -> t.index() > had.get().index()).isPresent();
        return had.isPresent() && (inverted || s.children(verb.index()).stream().anyMatch(t -> t.lemma().equals("if")));
    }
}
