package org.stet.extract.number;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/** Finds the noun that a number counts, or that a sum or measure is the value of. */
final class CountedNouns {

    private static final Set<String> INSIDE = Set.of("JJ", "JJR", "JJS", "VBN", "VBG", "CD", "HYPH", "POS", "RB", "RBS", "CC", "``", "''", "$", "SYM");
    private static final Set<String> MODIFIES = Set.of("num", "quantmod", "nn", "amod", "number", "hmod", "meta", "det", "predet", "nmod");

    private final Lexicon lexicon;

    CountedNouns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The noun behind a number: "two of the five judges", "99-county plan", "three early defeats". */
    Optional<Token> after(Sentence s, int last) {
        int next = last + 1;
        if (next + 1 < s.tokens().size() && s.token(next).form().matches("[-–]") && s.token(next + 1).isNoun()) {
            return Optional.of(s.token(next + 1));
        }
        return modified(s, s.token(last)).filter(n -> n.index() > last).flatMap(n -> reached(s, last, n.index()))
                .or(() -> Optional.of(next).filter(i -> i < s.tokens().size() && s.token(i).pos().equals("NNS")).map(s::token))
                .or(() -> ofWhat(s, s.token(last)));
    }

    /** The noun that the number or adjective modifies. */
    static Optional<Token> modified(Sentence s, Token number) {
        Token at = number;
        while (at.head() >= 0 && (at.label().equals("conj") && s.token(at.head()).pos().equals("CD") || MODIFIES.contains(at.label()))) {
            at = s.token(at.head());
            if (at.isVerb()) {
                return Optional.empty();
            }
        }
        return Optional.of(at).filter(Token::isNoun).filter(t -> t != number);
    }

    /** The noun itself, or where something else stands between, the last noun before that. */
    static Optional<Token> reached(Sentence s, int last, int noun) {
        Optional<Token> found = Optional.empty();
        for (int i = last + 1; i <= noun; i++) {
            Token t = s.token(i);
            if (t.isNoun()) {
                found = Optional.of(t);
            } else if (!INSIDE.contains(t.pos())) {
                break;
            }
        }
        return found;
    }

    /** The object of an "of" behind the token. */
    static Optional<Token> ofWhat(Sentence s, Token token) {
        return s.children(token.index()).stream().filter(t -> t.index() > token.index() && t.lemma().equals("of"))
                .flatMap(t -> s.child(t.index(), "pobj").stream()).findFirst();
    }

    /**
     * What a sum, share, measure or bare number is the value of: "a fine of $3 million", "a 12 percent stake", "inflation rose to 3
     * percent", "the bank cut its rate by half a point"; empty if nothing says it.
     */
    String measured(Sentence s, Token value, Optional<Token> after) {
        if (after.isPresent()) {
            return lexicon.has(Words.CHANGE_NOUN, after.get().lemma()) ? changedBy(s, after.get()) : after.get().lemma();
        }
        Token at = value;
        for (int hops = 0; hops < 6 && at.head() >= 0; hops++) {
            Token head = s.token(at.head());
            if (at.label().equals("prep") && !at.lemma().matches("to|from|by|at|of|than|with")) {
                return "";
            }
            if (head.isVerb()) {
                return governed(s, head, value, at);
            }
            if (at.lemma().equals("of") && head.isNoun() && head.index() < value.index() && !lexicon.has(Words.TRANSPARENT, head.lemma())) {
                return lexicon.has(Words.CHANGE_NOUN, head.lemma()) ? changedBy(s, head) : head.lemma();
            }
            if (at.lemma().equals("worth") && head.isNoun()) {
                return head.lemma();
            }
            at = head;
        }
        return "";
    }

    /** What rises in "a pay rise" and in "a rise in sales". */
    private static String changedBy(Sentence s, Token change) {
        return s.children(change.index()).stream().filter(t -> t.label().equals("prep") && t.lemma().matches("in|of|to|from"))
                .flatMap(t -> s.child(t.index(), "pobj").stream()).filter(t -> t.isNoun() && t.index() > change.index()).findFirst()
                .filter(t -> s.children(t.index()).stream().noneMatch(n -> n.pos().equals("CD") || n.pos().equals("$")))
                .or(() -> s.children(change.index()).stream().filter(t -> t.label().equals("nn") && t.isNoun() && t.index() == change.index() - 1
                        && s.children(t.index()).stream().noneMatch(n -> n.pos().equals("CD"))).findFirst())
                .map(Token::lemma).orElse("");
    }

    private String governed(Sentence s, Token verb, Token value, Token under) {
        boolean change = lexicon.has(Words.CHANGING, verb.lemma()) || lexicon.has(Words.MOVING, verb.lemma())
                || lexicon.map(Words.MULTIPLE).containsKey(verb.lemma());
        if (!change && !lexicon.has(Words.LEVEL, verb.lemma())) {
            return "";
        }
        boolean taken = change && under.label().equals("dobj") && s.child(verb.index(), "nsubj").isPresent();
        return taken ? "" : change ? changed(s, verb, value, under) : subject(s, verb).filter(CountedNouns::isThing).map(t -> inside(s, t)).orElse("");
    }

    /** What the verb says has changed, its object or else its subject; empty if nothing says it or if it is a person. */
    String changed(Sentence s, Token verb, Token... others) {
        Optional<Token> object = s.child(verb.index(), "dobj").filter(t -> !List.of(others).contains(t) && t.isNoun()
                && !lexicon.map(Words.UNIT).containsKey(t.lemma()));
        return object.or(() -> subject(s, verb)).filter(CountedNouns::isThing).map(t -> inside(s, t)).orElse("");
    }

    private static boolean isThing(Token token) {
        return token.isNoun() && !token.name().equals("PERSON");
    }

    private static Optional<Token> subject(Sentence s, Token verb) {
        Token at = verb;
        for (int hops = 0; hops < 3; hops++) {
            Token here = at;
            Optional<Token> subject = s.child(here.index(), "nsubj").or(() -> s.child(here.index(), "nsubjpass"));
            if (subject.isPresent() || here.head() < 0 || !List.of("conj", "xcomp", "advcl").contains(here.label())) {
                return subject;
            }
            at = s.token(here.head());
        }
        return Optional.empty();
    }

    /** "Cases" of "the number of cases". */
    private String inside(Sentence s, Token noun) {
        return lexicon.has(Words.TRANSPARENT, noun.lemma()) ? ofWhat(s, noun).map(Token::lemma).orElse(noun.lemma()) : noun.lemma();
    }
}
