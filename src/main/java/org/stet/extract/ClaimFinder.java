package org.stet.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

/** Makes a claim of every predicate with its roles, and reads its polarity and how sure the text is of it. */
final class ClaimFinder {

    /** Verbs in form only: "including", "the winning side". */
    private static final Set<String> NO_PREDICATE = Set.of("prep", "amod", "nn", "pobj", "mark", "cc", "punct");

    private final Notebook notes;
    private final RoleFinder roleFinder;
    private final Lexicon lexicon;
    private final FactualityReader factuality;

    ClaimFinder(Notebook notes, References references) {
        this.notes = notes;
        this.roleFinder = new RoleFinder(notes, references);
        this.lexicon = notes.lexicon;
        this.factuality = new FactualityReader(notes);
    }

    void find() {
        for (Sentence s : notes.sentences()) {
            s.tokens().stream().filter(Token::isVerb).forEach(t -> s.frameOf(t.index()).or(() -> bare(s, t)).ifPresent(f -> claim(s, f)));
        }
    }

    private void claim(Sentence s, Frame frame) {
        Token verb = s.token(frame.predicate());
        List<Role> roles = roleFinder.roles(s, frame, verb);
        if (roles.isEmpty()) {
            return;
        }
        Optional<Attribution> attribution = notes.attributionOver(verb.span());
        FactValue value = factuality.of(s, verb);
        value = attribution.isEmpty() && value.isNegative() && isUnderDenial(s, verb) ? FactValue.OPEN : value;
        value = attribution.filter(a -> isDeniedFromAfar(s, verb, a)).isPresent() ? value.opposite() : value;
        String id = notes.id("claim");
        Optional<Token> event = event(s, frame, verb);
        notes.claims.add(new Claim(id, notes.document(), notes.passage(s, roleFinder.clause(s, frame, verb, roles)),
                event.map(Token::lemma).orElse(verb.lemma()), frame.roleset(), event.map(e -> roleFinder.ofEvent(s, e, roles)).orElse(roles),
                value.polarity(), value.factuality(), attribution.map(Attribution::id).orElse("")));
        notes.claimAt.put(verb.span().start(), id);
    }

    /** A verb that the labeller passed over, with what the tree has for its subject and object. */
    private static Optional<Frame> bare(Sentence s, Token verb) {
        if (NO_PREDICATE.contains(verb.label()) || verb.label().startsWith("aux")) {
            return Optional.empty();
        }
        List<Argument> arguments = s.children(verb.index()).stream().flatMap(t -> switch (t.label()) {
            case "nsubj" -> Stream.of(new Argument("A0", t.index()));
            case "nsubjpass", "dobj" -> Stream.of(new Argument("A1", t.index()));
            case "agent" -> Stream.of(new Argument("A0", t.index()));
            default -> Stream.<Argument>empty();
        }).toList();
        return arguments.isEmpty() ? Optional.empty() : Optional.of(new Frame(verb.index(), verb.lemma() + ".01", arguments));
    }

    /** Under a denial that the clause does not hang on; where it does, the denying verb's signature has told already. */
    private static boolean isDeniedFromAfar(Sentence s, Token verb, Attribution attribution) {
        return attribution.cue().stance() == Stance.DENYING
                && s.tokensIn(attribution.cue().span()).stream().noneMatch(t -> s.dominates(t.index(), verb.index()));
    }

    /** Where nobody's words hold what is denied the text itself leaves it open. */
    private boolean isUnderDenial(Sentence s, Token verb) {
        Optional<Token> at = s.head(verb);
        while (at.isPresent() && !lexicon.has(Words.CUE_DENYING, at.get().lemma())) {
            at = s.head(at.get());
        }
        return at.isPresent() && Set.of("ccomp", "xcomp", "pcomp", "rcmod", "partmod", "conj").contains(verb.label());
    }

    /** The event noun that a verb takes which means little by itself. */
    private Optional<Token> event(Sentence s, Frame frame, Token verb) {
        return !lexicon.has(Words.LIGHT_VERB, verb.lemma()) ? Optional.empty()
                : RoleFinder.EVENT_OF_LIGHT_VERB.stream().flatMap(label -> Clauses.argument(s, frame, label).stream())
                .filter(t -> lexicon.has(Words.EVENT_NOUN, t.lemma())).findFirst();
    }
}
