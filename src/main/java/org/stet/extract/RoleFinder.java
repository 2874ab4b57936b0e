package org.stet.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Role;
import org.stet.language.Argument;
import org.stet.language.Frame;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/** Reads a predicate's roles from its frame, and adds from the tree the doer or undergoer that the frame leaves out. */
final class RoleFinder {

    /** After these a gerund is done by the object of the verb above, if it has one: "accused the firm of hiding losses". */
    private static final Set<String> OBJECT_CONTROL = Set.of("of", "from", "for", "with", "into");

    /** Labels under which a verb that means little by itself takes the noun of the deed. */
    static final List<String> EVENT_OF_LIGHT_VERB = List.of("A1", "AM-PRR");
    private static final Set<String> OF_EVENT = Set.of("of", "for", "on", "against", "with", "to");

    private final Notebook notes;
    private final References references;

    RoleFinder(Notebook notes, References references) {
        this.notes = notes;
        this.references = references;
    }

    List<Role> roles(Sentence s, Frame frame, Token verb) {
        List<Role> roles = new ArrayList<>();
        for (Argument argument : frame.arguments()) {
            boolean relative = argument.role().startsWith("R-");
            if (!argument.role().equals("C-V") && (relative || !s.dominates(argument.head(), verb.index()))) {
                roles.add(role(s, verb, argument));
            }
        }
        missing(s, verb, roles).ifPresent(roles::add);
        return roles;
    }

    /**
     * The roles of a deed that is named by a noun under a light verb: "imposed sanctions on X" has X where "sanctioned X" has it, and so has
     * "made an offer for X".
     */
    List<Role> ofEvent(Sentence s, Token event, List<Role> roles) {
        List<Role> found = new ArrayList<>();
        for (Role role : roles) {
            if (!(EVENT_OF_LIGHT_VERB.contains(role.label()) && role.head().equals(event.lemma()))) {
                found.add(role.label().equals("A2") ? new Role("A1", role.span(), role.text(), role.head(), role.entity()) : role);
            }
        }
        if (found.stream().noneMatch(r -> r.label().equals("A1"))) {
            s.children(event.index()).stream().filter(t -> t.label().equals("prep") && OF_EVENT.contains(t.lemma()))
                    .flatMap(t -> s.child(t.index(), "pobj").stream()).filter(t -> t.isNoun() || t.pos().equals("PRP")).findFirst()
                    .ifPresent(t -> found.add(role("A1", t, s.subtreeSpan(t.index()), s)));
        }
        return found;
    }

    /** The clause: the predicate with those of its roles that stand in it; a subject shared with another clause does not. */
    Span clause(Sentence s, Frame frame, Token verb, List<Role> roles) {
        Set<Integer> foreign = new HashSet<>();
        boolean shares = !Set.of("root", "ccomp", "xcomp").contains(verb.label());
        frame.arguments().stream().filter(a -> a.role().startsWith("R-") || shares && !s.dominates(verb.index(), a.head()))
                .forEach(a -> foreign.add(s.subtreeSpan(a.head()).start()));
        Span at = verb.span();
        for (Role role : roles) {
            boolean told = frame.arguments().stream().anyMatch(a -> s.subtreeSpan(a.head()).equals(role.span()));
            at = told && !foreign.contains(role.span().start()) ? at.cover(role.span()) : at;
        }
        return at;
    }

    private Role role(Sentence s, Token verb, Argument argument) {
        Token head = Clauses.nounOf(s, s.token(argument.head()));
        Optional<Token> antecedent = s.head(verb).filter(Token::isNoun).filter(t -> argument.role().startsWith("R-"));
        return antecedent.isPresent() ? role(argument.role(), antecedent.get(), antecedent.get().span(), s)
                : role(argument.role(), head, s.subtreeSpan(argument.head()), s);
    }

    private Role role(String label, Token head, Span span, Sentence s) {
        return new Role(Clauses.plain(label), span, span.in(notes.text()), head.lemma(), references.entity(s, head));
    }

    private Optional<Role> missing(Sentence s, Token verb, List<Role> roles) {
        boolean passive = Clauses.isPassive(s, verb) || verb.pos().equals("VBN") && verb.label().equals("advcl") && !hasPerfect(s, verb);
        String label = passive || roles.isEmpty() && notes.lexicon.has(Words.UNDERGOING, verb.lemma()) ? "A1" : "A0";
        boolean told = roles.stream().anyMatch(r -> r.label().equals(label) || r.label().matches("A[0-5]") && r.span().end() <= verb.span().start());
        if (told || verb.label().equals("amod") || s.child(verb.index(), "expl").isPresent()) {
            return Optional.empty();
        }
        return (passive ? undergoer(s, verb) : doer(s, verb)).filter(t -> t.isNoun() || t.pos().matches("PRP|CD|DT"))
                .filter(t -> roles.stream().noneMatch(r -> r.span().contains(t.span())))
                .map(t -> role(label, t, s.dominates(t.index(), verb.index()) ? t.span() : s.subtreeSpan(t.index()), s));
    }

    private static boolean hasPerfect(Sentence s, Token verb) {
        return s.children(verb.index()).stream().anyMatch(t -> t.label().equals("aux") && t.lemma().equals("have"));
    }

    /** "The fund founded by X", "convicted of fraud, X lost", "X was rescued and taken to safety". */
    private static Optional<Token> undergoer(Sentence s, Token verb) {
        Optional<Token> own = s.child(verb.index(), "nsubjpass");
        if (own.isPresent() || verb.label().equals("rcmod")) {
            return own.filter(t -> !t.pos().startsWith("W")).or(() -> s.head(verb).filter(Token::isNoun));
        }
        return switch (verb.label()) {
            case "partmod" -> s.head(verb).filter(Token::isNoun);
            case "advcl", "conj" -> s.head(verb).filter(Token::isVerb)
                    .flatMap(h -> s.child(h.index(), "nsubj").or(() -> s.child(h.index(), "nsubjpass"))).filter(t -> !t.pos().startsWith("W"));
            default -> Optional.empty();
        };
    }

    private static Optional<Token> doer(Sentence s, Token verb) {
        boolean infinitive = s.children(verb.index()).stream().anyMatch(t -> t.pos().equals("TO"));
        boolean open = infinitive && !verb.label().equals("xcomp") || verb.pos().equals("VB") && Set.of("root", "ccomp").contains(verb.label());
        Optional<Token> object = !verb.label().equals("pcomp") ? Optional.empty()
                : s.head(verb).filter(p -> OBJECT_CONTROL.contains(p.lemma())).flatMap(s::head).flatMap(h -> s.child(h.index(), "dobj"));
        return open ? Optional.empty() : object.or(() -> Clauses.agent(s, verb)).filter(t -> !t.pos().startsWith("W"));
    }
}
