package org.stet.extract;

import java.util.Optional;
import java.util.Set;
import org.stet.fact.Factuality;
import org.stet.language.Sentence;
import org.stet.language.Token;

/**
 * Works out for the predicates of a sentence whether they happened and how surely, from the top of the tree down: a word's negation and
 * modality, within what the words above it leave open. Follows Lotan, Stern and Dagan, TruthTeller: annotating predicate truth (2013).
 */
final class FactualityReader {

    /** A chain of clauses is followed so far up; no sentence that anybody could read is deeper. */
    private static final int DEEPEST = 40;

    private final Negation negation;
    private final Modality modality;
    private final Embedding embedding;
    private Optional<Sentence> sentence = Optional.empty();
    private FactValue[] known = {};

    FactualityReader(Notebook notes) {
        Signatures signatures = new Signatures(notes.lexicon);
        this.negation = new Negation(notes.lexicon);
        this.modality = new Modality(notes.lexicon, signatures);
        this.embedding = new Embedding(notes, signatures, negation);
    }

    FactValue of(Sentence s, Token verb) {
        if (sentence.filter(known -> known == s).isEmpty()) {
            sentence = Optional.of(s);
            known = new FactValue[s.tokens().size()];
        }
        return value(s, verb, 0);
    }

    private FactValue value(Sentence s, Token verb, int depth) {
        if (depth > DEEPEST) {
            return FactValue.FACT;
        }
        if (known[verb.index()] == null) {
            FactValue own = modality.of(s, verb, negation.of(s, verb));
            FactValue context = embedding.context(s, verb, above -> value(s, above, depth + 1));
            known[verb.index()] = own.within(isAsked(s, verb) ? context.atMost(Factuality.UNCOMMITTED) : context);
        }
        return known[verb.index()];
    }

    /** Whether a question mark closes the clause that the verb heads. */
    private static boolean isAsked(Sentence s, Token verb) {
        boolean main = Set.of("root", "ccomp", "parataxis").contains(verb.label());
        return main && s.tokens().stream().anyMatch(t -> t.form().equals("?") && t.index() > verb.index() && (verb.head() < 0 || verb.head() > t.index()));
    }
}
