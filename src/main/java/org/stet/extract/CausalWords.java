package org.stet.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.fact.Attribution;
import org.stet.fact.Cause;
import org.stet.fact.Claim;
import org.stet.fact.Polarity;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/** Finds causes that verbs and nouns give: "the storm led to floods", "the delay stemmed from snow", "the cause of the fire was a heater". */
final class CausalWords {

    private final Notebook notes;

    CausalWords(Notebook notes) {
        this.notes = notes;
    }

    void find(Sentence s, Token word) {
        if (word.isVerb()) {
            strength(s, Words.CAUSE_VERB, word).ifPresent(key -> byCauseVerb(s, word, key));
            strength(s, Words.EFFECT_VERB, word).ifPresent(key -> preposition(s, word, key.getKey())
                    .ifPresent(p -> add(s, word, phrase(s, p), participle(word, key.getKey()), key)));
        } else if (word.isNoun()) {
            byNoun(s, word);
        }
    }

    /** The longest entry that the verb and the words on it make. */
    private Optional<Map.Entry<String, String>> strength(Sentence s, Words words, Token verb) {
        return notes.lexicon.map(words).entrySet().stream().filter(e -> {
            List<String> parts = List.of(e.getKey().split(" "));
            return parts.get(0).equals(verb.lemma()) && parts.subList(1, parts.size()).stream().allMatch(p -> below(s, verb, p).isPresent());
        }).max(Comparator.comparingInt(e -> e.getKey().length()));
    }

    /** A particle, preposition or object on the verb, or behind one of them. */
    private static Optional<Token> below(Sentence s, Token verb, String word) {
        return Stream.concat(s.children(verb.index()).stream(), s.children(verb.index()).stream().flatMap(t -> s.children(t.index()).stream()))
                .filter(t -> t.lemma().equals(word) && t.index() > verb.index() && Set.of("prep", "prt", "dobj", "advmod", "pcomp").contains(t.label()))
                .findFirst();
    }

    private void byCauseVerb(Sentence s, Token verb, Map.Entry<String, String> key) {
        Optional<Token> agent = s.child(verb.index(), "agent");
        if (agent.isPresent()) {
            add(s, verb, phrase(s, agent.get()), verb.form().toLowerCase(Locale.ROOT) + " by", key);
        } else if (!Clauses.isPassive(s, verb)) {
            add(s, verb, isResult(s, verb) ? clauseBefore(s, verb) : subject(s, verb), key.getKey(), key);
        }
    }

    /** "The minister was sacked, prompting protests": the whole clause before is the cause. */
    private static boolean isResult(Sentence s, Token verb) {
        return verb.pos().equals("VBG") && verb.label().equals("advcl") && verb.index() > verb.head() && s.token(verb.index() - 1).form().equals(",");
    }

    private static List<Token> clauseBefore(Sentence s, Token verb) {
        return s.subtree(verb.head()).stream().filter(t -> t.index() < verb.index()).toList();
    }

    private static List<Token> subject(Sentence s, Token verb) {
        return Clauses.agent(s, verb).filter(t -> t.isNoun() && !t.name().equals("PERSON") || t.pos().equals("VBG"))
                .map(t -> s.subtree(t.index()).stream().filter(w -> !s.dominates(verb.index(), w.index()) || s.dominates(verb.index(), t.index())).toList())
                .orElse(List.of());
    }

    private static Optional<Token> preposition(Sentence s, Token verb, String key) {
        return below(s, verb, key.substring(key.lastIndexOf(' ') + 1));
    }

    private static List<Token> phrase(Sentence s, Token preposition) {
        return s.subtree(preposition.index()).stream().filter(t -> t.index() > preposition.index()).toList();
    }

    /** "Blamed on" rather than "blame on", as connectives are quoted. */
    private static String participle(Token verb, String key) {
        return key.replaceFirst("^\\S+", verb.form().toLowerCase(Locale.ROOT));
    }

    private void byNoun(Sentence s, Token noun) {
        Optional<Token> be = s.head(noun).filter(h -> h.lemma().equals("be") && noun.label().equals("nsubj"));
        Optional<Token> cause = be.flatMap(b -> s.child(b.index(), "attr").or(() -> s.child(b.index(), "ccomp")));
        for (Map.Entry<String, String> key : notes.lexicon.map(Words.CAUSE_NOUN).entrySet()) {
            String[] parts = key.getKey().split(" ");
            boolean fits = cause.isPresent() && parts[0].equals(noun.lemma())
                    && s.children(noun.index()).stream().anyMatch(t -> t.label().equals("prep") && t.lemma().equals(parts[1]));
            if (fits) {
                add(s, be.get(), s.subtree(cause.get().index()).stream().filter(t -> !t.label().equals("complm") || t.head() != cause.get().index())
                        .toList(), key.getKey(), key);
            }
        }
    }

    /** What a verb brought about is what its infinitive says ("prompted him to resign"), else the verb's own claim. */
    private void add(Sentence s, Token verb, List<Token> cause, String connective, Map.Entry<String, String> key) {
        if (cause.stream().allMatch(t -> t.isPunctuation() || t.pos().equals("DT"))) {
            return;
        }
        Token effect = s.child(verb.index(), "xcomp").filter(t -> t.isVerb() && notes.claimAt.containsKey(t.span().start())).orElse(verb);
        String claim = notes.claimAt.getOrDefault(effect.span().start(), "");
        boolean denied = notes.claims.in(s.index()).filter(c -> c.id().equals(claim)).map(Claim::polarity).anyMatch(p -> p == Polarity.NEGATIVE);
        if (!claim.isEmpty() && !denied) {
            Span span = s.span(cause);
            notes.causes.add(new Cause(notes.id("cause"), notes.document(), notes.passage(s, span), connective, Double.parseDouble(key.getValue()), claim,
                    notes.attributionOver(span).map(Attribution::id).orElse("")));
        }
    }
}
