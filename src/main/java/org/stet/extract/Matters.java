package org.stet.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/**
 * Finds what an accusing verb charges somebody with. The preposition that introduces it is sought wherever the parser has hung it: on the
 * verb, on its object ("accused the union of arson"), on the agent ("was accused by two partners of theft"), or in a phrase with
 * "without" between ("accused the aid workers, without presenting evidence, of smuggling").
 */
final class Matters {

    private static final Set<String> PASSED = Set.of("dobj", "nsubjpass", "agent", "pobj", "pcomp", "prep", "dep");

    private final Lexicon lexicon;

    Matters(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The preposition with all that it governs; empty if nothing is said of the matter. */
    Optional<Token> of(Sentence s, Token verb) {
        Set<String> words = Set.copyOf(Arrays.asList(lexicon.map(Words.ACCUSATION_MATTER).getOrDefault(verb.lemma(), "").split(" ")));
        List<Token> may = s.tokens().stream().filter(t -> t.index() > verb.index() && words.contains(t.lemma()) && t.pos().equals("IN"))
                .filter(t -> isNear(s, verb, t)).toList();
        return may.stream().filter(t -> t.head() == verb.index()).findFirst()
                .or(() -> may.stream().filter(t -> governsGerund(s, t)).findFirst())
                .or(() -> may.stream().filter(t -> !governsName(s, t)).reduce((one, later) -> later));
    }

    /** Whether only objects and prepositional phrases lie between the verb and the word. */
    private static boolean isNear(Sentence s, Token verb, Token word) {
        Token at = s.head(word).orElse(verb);
        while (at.index() != verb.index()) {
            if (at.head() < 0 || !PASSED.contains(at.label())) {
                return false;
            }
            at = s.token(at.head());
        }
        return true;
    }

    private static boolean governsGerund(Sentence s, Token preposition) {
        int next = preposition.index() + 1;
        return s.child(preposition.index(), "pcomp").isPresent() || next < s.tokens().size() && s.token(next).pos().equals("VBG");
    }

    /** "The mayor of Elsmere" is a title and no charge. */
    private static boolean governsName(Sentence s, Token preposition) {
        return s.child(preposition.index(), "pobj").filter(t -> !t.name().isEmpty()).isPresent();
    }
}
