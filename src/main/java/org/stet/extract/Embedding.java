package org.stet.extract;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stet.fact.Factuality;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/** Finds the word that a clause hangs on, and with it what the clause takes over: "failed to", "denied that", "without", "first to". */
final class Embedding {

    private static final Set<String> INFINITIVES = Set.of("xcomp", "ccomp", "infmod", "rcmod", "advcl", "acl", "csubj", "conj", "pcomp", "dep");
    private static final Set<String> PREDICATIVE = Set.of("acomp", "attr", "oprd");
    private static final Set<String> ARGUMENTS = Set.of("dobj", "attr", "nsubj", "nsubjpass", "pobj");

    /** So far before its "that" may stand the noun whose content a clause is: "accusations by two senators that". */
    private static final int NOUN_BEFORE = 8;

    private final Notebook notes;
    private final Lexicon lexicon;
    private final Signatures signatures;
    private final Negation negation;

    Embedding(Notebook notes, Signatures signatures, Negation negation) {
        this.notes = notes;
        this.lexicon = notes.lexicon;
        this.signatures = signatures;
        this.negation = negation;
    }

    /** What the clause around a predicate leaves of it. @param value of the verbs above it */
    FactValue context(Sentence s, Token verb, Function<Token, FactValue> value) {
        Optional<Token> head = s.head(verb);
        if (head.isEmpty()) {
            return FactValue.FACT;
        }
        if (verb.label().equals("conj")) {
            return joined(s, head.get(), verb, value);
        }
        if (verb.label().equals("pcomp")) {
            return afterPreposition(s, head.get(), verb, value);
        }
        if (isInfinitive(s, verb) && INFINITIVES.contains(verb.label())) {
            return infinitive(s, head.get(), verb, value);
        }
        if (isContentClause(s, verb, head.get())) {
            return isIndirectQuestion(s, verb) ? FactValue.FACT : clause(s, verb, contentNoun(s, governor(s, head.get(), verb), verb), value);
        }
        if (verb.pos().equals("VBG") && isComplement(s, verb, head.get())) {
            return signatures.of(Words.WITH_GERUND, s, head.get()).or(() -> denial(head.get())).orElse(Signature.CLAUSE).under(value.apply(head.get()));
        }
        boolean goesAlong = verb.label().equals("advcl") && head.get().isVerb() && (isAccompanying(s, verb) || isWhen(s, verb));
        return goesAlong && value.apply(head.get()).factuality() == Factuality.UNCOMMITTED ? FactValue.OPEN : FactValue.FACT;
    }

    /** A conjunct stands where the first stands; "rather than" denies it, and a preposition taken for a conjunction tells nothing of it. */
    private FactValue joined(Sentence s, Token first, Token verb, Function<Token, FactValue> value) {
        Optional<Token> by = s.children(first.index()).stream().filter(t -> t.label().equals("cc") && t.index() < verb.index() && t.pos().equals("IN"))
                .reduce((one, later) -> later);
        if (by.isPresent()) {
            return by.get().lemma().equals("than") ? FactValue.FACT.opposite() : FactValue.OPEN;
        }
        return first.isVerb() ? context(s, first, value) : FactValue.FACT;
    }

    /** "Will fly to Oslo, stopping in Bergen". */
    private static boolean isAccompanying(Sentence s, Token verb) {
        return verb.pos().equals("VBG") && s.children(verb.index()).stream().noneMatch(t -> t.lemma().equals("have") || t.label().equals("mark"));
    }

    /** "When the siren sounds, residents must leave". */
    private boolean isWhen(Sentence s, Token verb) {
        return verb.pos().matches("VBZ|VBP") && s.children(verb.index()).stream()
                .anyMatch(t -> t.index() < verb.index() && lexicon.has(Words.WHEN, t.lemma()));
    }

    /** "Asked why the bank failed": that it did is taken for granted. */
    private static boolean isIndirectQuestion(Sentence s, Token verb) {
        return verb.head() < verb.index() && s.children(verb.index()).stream().anyMatch(t -> t.pos().matches("WRB|WP") && t.index() < verb.index());
    }

    static boolean isInfinitive(Sentence s, Token verb) {
        return s.children(verb.index()).stream().anyMatch(t -> t.label().equals("aux") && t.pos().equals("TO"))
                || verb.pos().equals("VB") && Set.of("xcomp", "ccomp").contains(verb.label())
                && s.children(verb.index()).stream().noneMatch(t -> Set.of("aux", "complm").contains(t.label())) && verb.index() > verb.head();
    }

    private static boolean isContentClause(Sentence s, Token verb, Token head) {
        boolean that = s.child(verb.index(), "complm").isPresent();
        return verb.label().equals("ccomp") && !verb.pos().equals("VBG")
                || that && (head.isNoun() || head.pos().startsWith("JJ") || verb.label().equals("xcomp"));
    }

    /** "Stopped paying", but not "left, paying nobody". */
    private boolean isComplement(Sentence s, Token verb, Token head) {
        return verb.index() > head.index() && (Set.of("xcomp", "ccomp").contains(verb.label()) || verb.label().equals("advcl")
                && signatures.of(Words.WITH_GERUND, s, head).isPresent() && s.tokens().subList(head.index(), verb.index()).stream()
                .noneMatch(Token::isPunctuation));
    }

    /** For "was able to" and "is yet to" the adjective or adverb, else the head itself. */
    private static Token governor(Sentence s, Token head, Token verb) {
        Optional<Token> yet = s.children(head.index()).stream().filter(t -> t.lemma().equals("yet") && t.index() == verb.index() - 2 - passive(s, verb))
                .findFirst();
        return yet.or(() -> !head.lemma().matches("be|become|remain|seem|look|make|find|prove") ? Optional.empty()
                : s.children(head.index()).stream().filter(t -> PREDICATIVE.contains(t.label()) && t.index() < verb.index()).findFirst()).orElse(head);
    }

    private static int passive(Sentence s, Token verb) {
        return s.child(verb.index(), "auxpass").isPresent() ? 1 : 0;
    }

    private FactValue infinitive(Sentence s, Token head, Token verb, Function<Token, FactValue> value) {
        Token governor = governor(s, head, verb);
        if (governor.isNoun() && isRanked(s, governor)) {
            return FactValue.FACT;
        }
        boolean onlyTo = s.children(verb.index()).stream()
                .anyMatch(t -> t.pos().equals("TO") && t.index() > 0 && s.token(t.index() - 1).lemma().equals("only"));
        boolean bare = s.children(verb.index()).stream().noneMatch(t -> t.pos().equals("TO"));
        boolean purpose = verb.label().equals("advcl") || verb.label().equals("csubj") || verb.index() < governor.index();
        Optional<Signature> signature = signatures.of(Words.WITH_INFINITIVE, s, governor).filter(x -> !purpose);
        return signature.or(() -> onlyTo || bare ? Optional.of(Signature.CLAUSE) : Optional.empty()).orElse(Signature.OPEN).under(valueOf(s, governor, value));
    }

    /** "The first woman to lead the bank" did. */
    private boolean isRanked(Sentence s, Token noun) {
        return lexicon.has(Words.RANK, noun.lemma()) || s.children(noun.index()).stream()
                .anyMatch(t -> t.index() < noun.index() && (lexicon.has(Words.RANK, t.lemma()) || t.pos().equals("JJS")));
    }

    /** Of nouns before "that" the one that can have content, where the clause was hung on another: "an accusation by Otis that ...". */
    private Token contentNoun(Sentence s, Token governor, Token verb) {
        Optional<Token> that = s.child(verb.index(), "complm");
        if (that.isEmpty() || !governor.isNoun() || signatures.of(Words.WITH_CLAUSE, s, governor).isPresent()) {
            return governor;
        }
        for (int i = that.get().index() - 1; i >= Math.max(0, that.get().index() - NOUN_BEFORE) && !s.token(i).isVerb(); i--) {
            if (s.token(i).isNoun() && signatures.of(Words.WITH_CLAUSE, s, s.token(i)).isPresent()) {
                return s.token(i);
            }
        }
        return governor;
    }

    /** What is said of the noun ("dismissed claims that") counts; in the voice that the noun itself names it leaves the clause open. */
    private FactValue clause(Sentence s, Token verb, Token governor, Function<Token, FactValue> value) {
        boolean voice = notes.attributionOver(verb.span()).filter(a -> a.cue().span().contains(governor.span())).isPresent();
        Signature own = signatures.of(Words.WITH_CLAUSE, s, governor).or(() -> denial(governor)).orElse(Signature.CLAUSE);
        Optional<Signature> over = governor.isNoun() && Set.of("dobj", "nsubjpass").contains(governor.label())
                ? s.head(governor).flatMap(h -> signatures.of(Words.WITH_CLAUSE, s, h)) : Optional.empty();
        if (voice && over.isPresent()) {
            return FactValue.OPEN;
        }
        return over.isPresent() ? over.get().under(value.apply(s.head(governor).orElseThrow())) : own.under(valueOf(s, governor, value));
    }

    private Optional<Signature> denial(Token governor) {
        return lexicon.has(Words.CUE_DENYING, governor.lemma()) ? Optional.of(Signature.DENIAL) : Optional.empty();
    }

    private FactValue afterPreposition(Sentence s, Token preposition, Token verb, Function<Token, FactValue> value) {
        Optional<Token> governor = s.head(preposition);
        if (governor.isEmpty()) {
            return FactValue.OPEN;
        }
        String word = preposition.lemma();
        String before = preposition.index() > 0 ? s.token(preposition.index() - 1).lemma() + " " : "";
        Token adjective = governor.get().isVerb() ? governor(s, governor.get(), preposition) : governor.get();
        Optional<Signature> signature = signatures.first(Words.WITH_GERUND,
                Stream.of(governor.get().lemma() + " " + word, adjective.lemma() + " " + word, before + word))
                .or(() -> signatures.first(Words.BEFORE_GERUND, Stream.of(before + word, word)))
                .or(() -> word.equals("for") && lexicon.has(Words.CONSEQUENCE, governor.get().lemma()) ? Optional.of(Signature.CLAUSE) : Optional.empty());
        return signature.map(x -> x.under(valueOf(s, governor.get(), value))).orElse(FactValue.OPEN);
    }

    /** A verb's own value; for a noun or adjective that of its clause. */
    private FactValue valueOf(Sentence s, Token governor, Function<Token, FactValue> value) {
        if (governor.isVerb()) {
            return value.apply(governor);
        }
        Optional<Token> verb = s.head(governor).filter(Token::isVerb);
        boolean denied = governor.isNoun() && negation.isNegative(s, governor);
        boolean ofVerb = verb.isPresent() && (PREDICATIVE.contains(governor.label()) || governor.label().equals("dobj") || governor.pos().startsWith("RB"));
        if (ofVerb) {
            FactValue whole = value.apply(verb.get());
            return denied && !whole.isNegative() ? whole.opposite() : whole;
        }
        return denied && ARGUMENTS.contains(governor.label()) ? FactValue.FACT.opposite() : FactValue.FACT;
    }
}
