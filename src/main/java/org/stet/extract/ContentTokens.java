package org.stet.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stet.extract.CueReader.Reading;
import org.stet.fact.Stance;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/** Tells how far a clause or phrase reaches that a cue verb introduces. */
final class ContentTokens {

    /** Prepositions by which a verb says more of its object than when or where. */
    private static final Set<String> ARGUMENTS = Set.of("for", "as", "from", "over", "against", "to", "with", "about", "of");

    private final Lexicon lexicon;
    private final Quotes quotes;
    private final CueReader cues;

    ContentTokens(Lexicon lexicon, Quotes quotes, CueReader cues) {
        this.lexicon = lexicon;
        this.quotes = quotes;
        this.cues = cues;
    }

    /** Indexes of its tokens, with what the verb says of it. @param clause the head */
    TreeSet<Integer> of(Sentence s, Token verb, Reading reading, Token clause) {
        return withObject(s, verb, reading, clause, without(s, clause));
    }

    /**
     * The noun that an infinitive's doer is, where the verb asks or wants something of somebody ("urged the crowd to leave"), and whoever is
     * called something or accused of it.
     */
    private TreeSet<Integer> withObject(Sentence s, Token verb, Reading reading, Token clause, TreeSet<Integer> tokens) {
        if (lexicon.has(Words.CUE_WITH_AS, verb.lemma())) {
            s.child(verb.index(), "dobj").or(() -> reading.preposition().flatMap(p -> s.child(p.index(), "pobj")))
                    .filter(t -> t.index() > verb.index() && t.index() < clause.index() && !s.dominates(t.index(), clause.index()))
                    .ifPresent(t -> s.subtree(t.index()).forEach(x -> tokens.add(x.index())));
            return tokens;
        }
        Optional<Token> object = s.child(verb.index(), "dobj").filter(t -> t.index() > verb.index() && t.index() < clause.index());
        if (object.isPresent() && reading.cue().stance() == Stance.ACCUSING && !s.dominates(object.get().index(), clause.index())) {
            s.subtree(object.get().index()).forEach(t -> tokens.add(t.index()));
        }
        if (clause.label().equals("dobj") && clause.index() > verb.index()) {
            withArguments(s, verb, tokens);
        }
        if (clause.label().equals("xcomp") && object.isPresent() && !lexicon.has(Words.CUE_ADDRESSING, verb.lemma())) {
            s.subtree(object.get().index()).forEach(t -> tokens.add(t.index()));
        }
        if (reading.preposition().isPresent()) {
            s.child(verb.index(), "xcomp").filter(x -> x.index() > clause.index())
                    .ifPresent(x -> s.subtree(x.index()).forEach(t -> tokens.add(t.index())));
        }
        return tokens;
    }

    /** What the verb says of its object, right behind it: "praised the crew for its patience", "cited the vote as a reason". */
    private static void withArguments(Sentence s, Token verb, TreeSet<Integer> tokens) {
        s.children(verb.index()).stream().filter(t -> t.label().equals("prep") && t.index() == tokens.last() + 1)
                .filter(t -> ARGUMENTS.contains(t.lemma()) || verb.lemma().equals("blame") && t.lemma().equals("on"))
                .filter(t -> s.child(t.index(), "pobj").or(() -> s.child(t.index(), "pcomp"))
                        .filter(o -> !o.name().equals("DATE") && !o.name().equals("TIME")).isPresent())
                .forEach(t -> s.subtree(t.index()).forEach(x -> tokens.add(x.index())));
    }

    /**
     * Tokens of a clause without what is said by another cue in it: by somebody else in a clause joined to it ("X said it was safe, but Y
     * said it was not"), or in a participle that has the cue's own speaker ("X said it was safe, adding that ...").
     */
    private TreeSet<Integer> without(Sentence s, Token clause) {
        List<Token> subtree = s.subtree(clause.index());
        TreeSet<Integer> kept = new TreeSet<>();
        subtree.forEach(t -> kept.add(t.index()));
        subtree.stream().filter(t -> t.index() > clause.index() && t.isVerb()).forEach(t -> {
            if (t.head() == clause.index() && t.label().equals("conj") && saysItself(s, t)) {
                kept.tailSet(joint(s, t), true).clear();
            } else if (t.pos().equals("VBG") && Set.of("advcl", "partmod", "dep").contains(t.label()) && followsComma(s, t) && hasContent(s, t)
                    && cues.read(s, t).isPresent() && !quotes.hold(t.span())) {
                s.subtree(t.index()).forEach(x -> kept.remove(x.index()));
            }
        });
        return kept;
    }

    private boolean saysItself(Sentence s, Token verb) {
        return s.child(verb.index(), "nsubj").isPresent() && s.child(verb.index(), "ccomp").isPresent() && cues.read(s, verb).isPresent();
    }

    private boolean hasContent(Sentence s, Token verb) {
        return s.child(verb.index(), "ccomp").isPresent() || quotes.overlap(s.subtreeSpan(verb.index()));
    }

    private static boolean followsComma(Sentence s, Token token) {
        int first = s.subtree(token.index()).get(0).index();
        return first > 0 && s.token(first - 1).form().equals(",");
    }

    /** Where a joined clause begins, its conjunction and comma included. */
    private static int joint(Sentence s, Token clause) {
        int at = s.subtree(clause.index()).get(0).index();
        while (at > 0 && (s.token(at - 1).isPunctuation() || s.token(at - 1).label().equals("cc"))) {
            at--;
        }
        return at;
    }
}
