package org.stet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.fact.Attribution;
import org.stet.fact.Claim;
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

    private final Notebook notes;
    private final References references;
    private final Lexicon lexicon;
    private final FactualityReader factuality;

    ClaimFinder(Notebook notes, References references) {
        this.notes = notes;
        this.references = references;
        this.lexicon = notes.lexicon;
        this.factuality = new FactualityReader(lexicon);
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
        FactValue value = factuality.of(s, verb);
        value = attribution.filter(a -> isDeniedFromAfar(s, verb, a)).isPresent() ? value.opposite() : value;
        String id = notes.id("claim");
        String predicate = predicate(s, frame, verb);
        boolean light = !predicate.equals(verb.lemma());
        notes.claims.add(new Claim(id, notes.document(), notes.passage(s, at), predicate, frame.roleset(),
                light ? withoutEvent(roles, predicate) : roles, value.polarity(),
                value.factuality(), attribution.map(Attribution::id).orElse("")));
        notes.claimAt.put(verb.span().start(), id);
    }

    /** Under a denial that the clause does not hang on; where it does, the denying verb's signature has told already. */
    private static boolean isDeniedFromAfar(Sentence s, Token verb, Attribution attribution) {
        return attribution.cue().stance() == Stance.DENYING
                && s.tokensIn(attribution.cue().span()).stream().noneMatch(t -> s.dominates(t.index(), verb.index()));
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
}
