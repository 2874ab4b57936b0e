package org.stet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Attribution;
import org.stet.fact.Claim;
import org.stet.fact.Factuality;
import org.stet.fact.Polarity;
import org.stet.fact.Role;
import org.stet.fact.Stance;
import org.stet.language.Argument;
import org.stet.language.Frame;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/** Makes a claim of every predicate with its roles, and reads its polarity and how sure the text is of it. */
final class ClaimFinder {

    private static final Set<String> EMBEDDED = Set.of("ccomp", "xcomp", "infmod", "pcomp");

    private final Notebook notes;
    private final References references;
    private final Lexicon lexicon;

    ClaimFinder(Notebook notes, References references) {
        this.notes = notes;
        this.references = references;
        this.lexicon = notes.lexicon;
    }

    void find() {
        for (Sentence s : notes.sentences()) {
            s.frames().stream().filter(f -> !f.arguments().isEmpty()).forEach(f -> claim(s, f));
        }
    }

    private void claim(Sentence s, Frame frame) {
        Token verb = s.token(frame.predicate());
        List<Role> roles = new ArrayList<>();
        Span at = verb.span();
        for (Argument argument : frame.arguments()) {
            if (argument.role().equals("C-V") || s.dominates(argument.head(), verb.index()) && !argument.role().startsWith("R-")) {
                continue;
            }
            Role role = role(s, verb, argument);
            roles.add(role);
            at = argument.role().startsWith("R-") ? at : at.cover(role.span());
        }
        if (roles.isEmpty()) {
            return;
        }
        Optional<Attribution> attribution = notes.attributionOver(verb.span());
        Polarity polarity = polarity(s, frame, verb);
        if (attribution.isPresent() && attribution.get().cue().stance() == Stance.DENYING) {
            polarity = polarity.opposite();
        }
        String id = notes.id("claim");
        String predicate = predicate(s, frame, verb);
        boolean light = !predicate.equals(verb.lemma());
        notes.claims.add(new Claim(id, notes.document(), notes.passage(s, at), predicate, frame.roleset(),
                light ? withoutEvent(roles, predicate) : roles, polarity,
                factuality(s, frame, verb), attribution.map(Attribution::id).orElse("")));
        notes.claimAt.put(verb.span().start(), id);
    }

    /** "Imposed sanctions on X" has X where "sanctioned X" has it. */
    private static List<Role> withoutEvent(List<Role> roles, String event) {
        return roles.stream().filter(r -> !(r.label().equals("A1") && r.head().equals(event)))
                .map(r -> r.label().equals("A2") ? new Role("A1", r.span(), r.text(), r.head(), r.entity()) : r).toList();
    }

    private Role role(Sentence s, Token verb, Argument argument) {
        Token head = Clauses.nounOf(s, s.token(argument.head()));
        boolean relative = argument.role().startsWith("R-");
        if (relative && s.head(verb).filter(Token::isNoun).isPresent()) {
            head = s.head(verb).get();
            return new Role(Clauses.plain(argument.role()), head.span(), head.span().in(notes.text()), head.lemma(), references.entity(s, head));
        }
        Span span = s.subtreeSpan(argument.head());
        return new Role(Clauses.plain(argument.role()), span, span.in(notes.text()), head.lemma(), references.entity(s, head));
    }

    /** The verb's lemma, or for a verb that means little by itself that of the event noun it takes. */
    private String predicate(Sentence s, Frame frame, Token verb) {
        if (lexicon.has(Words.LIGHT_VERB, verb.lemma())) {
            Optional<Token> object = Clauses.argument(s, frame, "A1").filter(t -> lexicon.has(Words.EVENT_NOUN, t.lemma()));
            if (object.isPresent()) {
                return object.get().lemma();
            }
        }
        return verb.lemma();
    }

    private Polarity polarity(Sentence s, Frame frame, Token verb) {
        boolean negated = frame.argument("AM-NEG").isPresent() || s.child(verb.index(), "neg").isPresent()
                || frame.arguments().stream().filter(a -> a.role().matches("A[0-2]"))
                .anyMatch(a -> s.children(a.head()).stream().anyMatch(t -> t.label().equals("det") && t.lemma().equals("no")
                        || t.label().equals("neg")));
        boolean prevented = s.head(verb).filter(h -> EMBEDDED.contains(verb.label()) && lexicon.has(Words.IMPLICATIVE_NEGATIVE, h.lemma())).isPresent();
        boolean notYet = isInfinitive(s, verb) && s.head(verb).flatMap(h -> s.children(h.index()).stream().filter(t -> t.lemma().equals("yet")).findFirst()).isPresent();
        return negated ^ (prevented || notYet) ? Polarity.NEGATIVE : Polarity.POSITIVE;
    }

    /** The weakest of what the clause, its adverbs and the verbs it hangs on leave of its certainty. */
    private Factuality factuality(Sentence s, Frame frame, Token verb) {
        Factuality sure = Factuality.CERTAIN;
        for (Token t : s.children(verb.index())) {
            if (Set.of("aux", "advmod", "mark").contains(t.label())) {
                sure = weaker(sure, of(t));
            }
        }
        Token at = verb;
        for (int climb = 0; climb < 4 && at.head() >= 0 && EMBEDDED.contains(at.label()); climb++) {
            at = s.token(at.head());
            if (at.isVerb()) {
                sure = weaker(sure, of(at));
            }
        }
        if (isInfinitive(s, verb) && !s.head(verb).filter(h -> lexicon.has(Words.IMPLICATIVE_POSITIVE, h.lemma())
                || lexicon.has(Words.IMPLICATIVE_NEGATIVE, h.lemma())).isPresent()) {
            sure = Factuality.UNCOMMITTED;
        }
        sure = verb.label().equals("pcomp") ? weaker(sure, Factuality.UNCOMMITTED) : sure;
        return s.text().startsWith("?", s.span().end() - 1) ? Factuality.UNCOMMITTED : sure;
    }

    /** "Ordered them to leave" does not say that they left; "managed to leave" does. */
    private static boolean isInfinitive(Sentence s, Token verb) {
        return s.children(verb.index()).stream().anyMatch(t -> t.label().equals("aux") && t.lemma().equals("to"));
    }

    private Factuality of(Token token) {
        String word = token.form().toLowerCase(Locale.ROOT);
        if (lexicon.has(Words.UNCOMMITTED, token.lemma()) || lexicon.has(Words.UNCOMMITTED, word)) {
            return Factuality.UNCOMMITTED;
        }
        if (lexicon.has(Words.POSSIBLE, token.lemma()) || lexicon.has(Words.POSSIBLE, word)) {
            return Factuality.POSSIBLE;
        }
        return lexicon.has(Words.PROBABLE, token.lemma()) || lexicon.has(Words.PROBABLE, word) ? Factuality.PROBABLE : Factuality.CERTAIN;
    }

    private static Factuality weaker(Factuality one, Factuality other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
