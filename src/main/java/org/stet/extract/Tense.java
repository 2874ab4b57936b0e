package org.stet.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stet.extract.time.Direction;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;
import org.stet.text.Span;
import org.stet.text.Zone;

/** Tells whether what happens at a time is over or lies ahead, by the words the time hangs on. */
final class Tense {

    private final Lexicon lexicon;

    Tense(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Ahead lies what stands under a verb of the future, or of the present as timetables do ("the trial opens on Monday"; in headlines the
     * present tense tells what happened), or what a word above says is to come ("due on Monday"). What somebody did in order to do
     * something lies in the past with the deed.
     */
    Direction of(Sentence s, Span span) {
        Optional<Token> at = s.tokens().stream().filter(t -> t.span().overlaps(span)).findFirst();
        boolean since = false;
        boolean until = false;
        boolean ofAThing = false;
        while (at.isPresent() && !at.get().isVerb()) {
            Token token = at.get();
            boolean outside = !token.span().overlaps(span);
            if (outside && lexicon.has(Words.TIME_SINCE, token.lemma())) {
                if (ofAThing) {
                    return Direction.PAST;
                }
                since = true;
            }
            until |= outside && !ofAThing && lexicon.has(Words.TIME_UNTIL, token.lemma());
            if (pointsAhead(token) || s.children(token.index()).stream().anyMatch(t -> t.label().equals("amod") && pointsAhead(t))) {
                return Direction.FUTURE;
            }
            ofAThing |= outside && token.isNoun();
            at = s.head(token);
        }
        Direction verb = at.map(v -> ofVerb(s, v)).orElse(Direction.UNKNOWN);
        return verb == Direction.FUTURE || verb == Direction.PLANNED ? verb : since ? Direction.PAST : until ? Direction.PLANNED : verb;
    }

    private boolean pointsAhead(Token token) {
        return lexicon.has(Words.TIME_AHEAD, token.lemma()) || lexicon.has(Words.TIME_AHEAD, token.form().toLowerCase(Locale.ROOT));
    }

    private Direction ofVerb(Sentence s, Token verb) {
        if (had(s, verb) || s.head(verb).filter(h -> verb.label().equals("xcomp") && had(s, h)).isPresent()) {
            return Direction.PAST;
        }
        if (verb.label().equals("advcl") && s.head(verb).filter(h -> h.pos().equals("VBD")).isPresent()) {
            return Direction.PAST;
        }
        List<Token> auxiliaries = s.children(verb.index()).stream().filter(t -> t.label().startsWith("aux")).toList();
        Optional<Token> above = s.head(verb).filter(h -> h.isVerb() && verb.label().equals("xcomp"));
        if (verb.label().equals("conj") && verb.pos().equals("VB") && auxiliaries.isEmpty() && s.head(verb).filter(Token::isVerb).isPresent()) {
            return ofVerb(s, s.token(verb.head()));
        }
        if (above.isPresent() && (auxiliaries.isEmpty() || isImplicative(above.get()))) {
            return ofVerb(s, above.get());
        }
        boolean perfect = auxiliaries.stream().anyMatch(t -> t.lemma().equals("have"));
        boolean future = auxiliaries.stream().anyMatch(t -> lexicon.has(Words.TIME_FUTURE, t.lemma()));
        boolean planned = pointsAhead(verb);
        if (isOnceDue(s, verb, auxiliaries, planned)) {
            return Direction.PLANNED;
        }
        if (!perfect && (future || s.zone() != Zone.HEADLINE && isPresent(s, verb, auxiliaries)) || planned) {
            return Direction.FUTURE;
        }
        boolean tensed = perfect || verb.pos().equals("VBD") || verb.pos().equals("VBN") || !auxiliaries.isEmpty();
        return tensed || s.zone() == Zone.HEADLINE ? Direction.PAST : Direction.UNKNOWN;
    }

    /** What "had been due to open" lies in the past, or did not come. */
    private static boolean had(Sentence s, Token verb) {
        return s.children(verb.index()).stream().anyMatch(t -> t.label().startsWith("aux") && t.lemma().equals("have") && t.pos().equals("VBD"));
    }

    /** "Was scheduled for Monday", "was due to open on Monday". */
    private boolean isOnceDue(Sentence s, Token verb, List<Token> auxiliaries, boolean planned) {
        if (planned) {
            return auxiliaries.stream().anyMatch(t -> t.pos().equals("VBD"));
        }
        Optional<Token> above = s.head(verb).filter(h -> verb.label().equals("xcomp") && pointsAhead(h));
        return above.isPresent() && (s.children(above.get().index()).stream().anyMatch(t -> t.label().startsWith("aux") && t.pos().equals("VBD"))
                || s.head(above.get()).filter(h -> h.pos().equals("VBD")).isPresent());
    }

    /** Whoever "failed to pay in June" or "managed to pay" did or did not do so when he failed or managed. */
    private boolean isImplicative(Token verb) {
        return lexicon.map(Words.WITH_INFINITIVE).getOrDefault(verb.lemma(), "").matches("[+-]/.*");
    }

    /** A verb in its base form with a subject and nothing else is a present that the parser did not see. */
    private static boolean isPresent(Sentence s, Token verb, List<Token> auxiliaries) {
        if (verb.pos().equals("VB") && auxiliaries.isEmpty()) {
            return s.child(verb.index(), "nsubj").isPresent();
        }
        Token finite = auxiliaries.stream().filter(t -> t.lemma().equals("be") && t.pos().startsWith("VB")).findFirst().orElse(verb);
        return finite.pos().equals("VBZ") || finite.pos().equals("VBP");
    }
}
