package org.stet.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.language.Argument;
import org.stet.language.Frame;
import org.stet.language.Sentence;
import org.stet.language.Token;

/** Who does what in a sentence, over frames and dependencies together. */
final class Clauses {

    /** Labels by which a verb hangs on another whose subject it shares. */
    private static final Set<String> SHARES_SUBJECT = Set.of("advcl", "partmod", "conj", "xcomp", "pcomp", "prep", "dep", "ccomp", "infmod");
    private static final int MAX_CLIMB = 5;

    private Clauses() {
    }

    /** The head of the phrase that names the doer of a verb: agent, subject, or the subject of the verb it hangs on. */
    static Optional<Token> agent(Sentence s, Token verb) {
        Token at = isFreeParticiple(s, verb) && ownSubject(s, verb).isEmpty() ? finiteAbove(s, verb).orElse(verb) : verb;
        for (int climb = at == verb ? 0 : 1; climb < MAX_CLIMB; climb++) {
            Optional<Token> own = climb > 0 && isPassive(s, at) ? s.child(at.index(), "nsubjpass") : ownAgent(s, at);
            if (own.isPresent()) {
                return own;
            }
            if (isPassive(s, at) && at == verb || !SHARES_SUBJECT.contains(at.label()) && !at.label().equals("rcmod")
                    || at.label().equals("ccomp") && !at.pos().equals("VBG")) {
                return Optional.empty();
            }
            Optional<Token> up = s.head(at);
            if (up.isEmpty()) {
                return Optional.empty();
            }
            if ((at.label().equals("rcmod") || at.label().equals("partmod")) && up.get().isNoun()) {
                return up;
            }
            at = up.get();
        }
        return Optional.empty();
    }

    /** A participle set off by a comma has the subject of its sentence, not that of a gerund it follows ("accusing X of lying, stating ..."). */
    private static boolean isFreeParticiple(Sentence s, Token verb) {
        return verb.pos().equals("VBG") && verb.index() > 0 && s.token(verb.index() - 1).form().equals(",");
    }

    private static Optional<Token> ownSubject(Sentence s, Token verb) {
        return s.child(verb.index(), "nsubj").or(() -> s.child(verb.index(), "nsubjpass"));
    }

    private static Optional<Token> finiteAbove(Sentence s, Token verb) {
        Optional<Token> at = s.head(verb);
        while (at.isPresent() && !(at.get().isVerb() && ownSubject(s, at.get()).isPresent())) {
            at = s.head(at.get());
        }
        return at;
    }

    private static Optional<Token> ownAgent(Sentence s, Token verb) {
        boolean passive = isPassive(s, verb);
        Optional<Token> framed = s.frameOf(verb.index()).flatMap(f -> f.argument("A0")).map(a -> nounOf(s, s.token(a.head())));
        if (framed.isPresent() && !isRelative(framed.get()) && !isAgentOfAnother(s, framed.get(), verb)
                && (!passive || s.dominates(verb.index(), framed.get().index()))
                && !s.dominates(framed.get().index(), verb.index())) {
            return framed;
        }
        Optional<Token> subject = s.child(verb.index(), passive ? "agent" : "nsubj").map(t -> nounOf(s, t));
        return subject.map(t -> isRelative(t) ? s.head(verb).filter(Token::isNoun).orElse(t) : t);
    }

    /** "The call was started by X and described as ...": X started it and need not have described it. */
    private static boolean isAgentOfAnother(Sentence s, Token noun, Token verb) {
        return s.head(noun).filter(p -> p.lemma().equals("by") && p.head() != verb.index()).isPresent();
    }

    private static boolean isRelative(Token token) {
        return token.pos().startsWith("W");
    }

    /** The verb whose auxiliaries a conjunct shares: "may resign and move", "has not resigned or apologised". */
    static Optional<Token> sharesAuxiliary(Sentence s, Token verb) {
        boolean bare = verb.pos().matches("VB|VBN") && s.children(verb.index()).stream()
                .noneMatch(t -> t.index() < verb.index() && t.label().startsWith("aux"));
        return bare ? sharesSubject(s, verb).filter(h -> h.pos().equals(verb.pos())) : Optional.empty();
    }

    /** The verb whose subject a conjunct shares. */
    static Optional<Token> sharesSubject(Sentence s, Token verb) {
        return verb.label().equals("conj") && ownSubject(s, verb).isEmpty() && s.child(verb.index(), "expl").isEmpty()
                ? s.head(verb).filter(Token::isVerb) : Optional.empty();
    }

    static boolean isPassive(Sentence s, Token verb) {
        return s.children(verb.index()).stream().anyMatch(t -> t.label().equals("auxpass") || t.label().equals("nsubjpass"))
                || verb.pos().equals("VBN") && Set.of("partmod", "rcmod").contains(verb.label())
                && s.child(verb.index(), "nsubj").isEmpty()
                || sharesAuxiliary(s, verb).filter(h -> h.pos().equals("VBN") && isPassive(s, h)).isPresent();
    }

    /** For a preposition the noun it governs, else the token itself. */
    static Token nounOf(Sentence s, Token token) {
        if (token.label().equals("agent") || token.pos().equals("IN") || token.pos().equals("TO")) {
            return s.child(token.index(), "pobj").or(() -> s.child(token.index(), "pcomp")).orElse(token);
        }
        return token;
    }

    /** The argument's head; for a prepositional phrase the noun or clause in it. */
    static Optional<Token> argument(Sentence s, Frame frame, String role) {
        return frame.argument(role).map(a -> nounOf(s, s.token(a.head())));
    }

    static Optional<Argument> anyArgument(Frame frame, List<String> roles) {
        return roles.stream().flatMap(r -> frame.argument(r).stream()).findFirst();
    }

    /** A role label without its R-, C- or -DSP marks. */
    static String plain(String role) {
        String bare = role.startsWith("R-") || role.startsWith("C-") ? role.substring(2) : role;
        return bare.endsWith("-DSP") ? bare.substring(0, bare.length() - 4) : bare;
    }
}
