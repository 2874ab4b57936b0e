package org.stet.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Claim;
import org.stet.fact.Factuality;
import org.stet.fact.LegalStatus;
import org.stet.fact.Polarity;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Phrase;
import org.stet.lexicon.Phrases;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/** Finds how far the law has come with somebody, where a text tells it as a fact. */
final class LegalStatusFinder {

    private static final Set<String> MATTER = Set.of("of", "with", "for", "over", "on");

    private final Notebook notes;
    private final References references;

    LegalStatusFinder(Notebook notes, References references) {
        this.notes = notes;
        this.references = references;
    }

    void find() {
        for (Sentence s : notes.sentences()) {
            List<Phrase.Word> words = PhraseWords.of(s.tokens());
            for (Claim claim : notes.claims.in(s.index()).toList()) {
                predicate(s, claim).filter(t -> claim.factuality() == Factuality.CERTAIN && t.isVerb()).ifPresent(verb -> read(s, words, verb, claim));
            }
        }
    }

    private Optional<Token> predicate(Sentence s, Claim claim) {
        return s.tokens().stream().filter(t -> claim.id().equals(notes.claimAt.get(t.span().start()))).findFirst();
    }

    private void read(Sentence s, List<Phrase.Word> words, Token verb, Claim claim) {
        Optional<Phrases.Match> done = longest(Words.LEGAL_DONE, words, verb.index());
        Optional<Phrases.Match> undergone = longest(Words.LEGAL_UNDERGONE, words, verb.index());
        boolean denied = claim.polarity() == Polarity.NEGATIVE && undergone.filter(m -> isDenial(words, verb.index(), m)).isEmpty();
        if (denied || longest(Words.NO_LEGAL_STATUS, words, verb.index()).isPresent()) {
            return;
        }
        if (done.isPresent()) {
            subject(s, verb).ifPresent(who -> add(s, verb, claim, who, done.get()));
        } else if (undergone.isPresent()) {
            object(s, verb).ifPresent(who -> add(s, verb, claim, who, undergone.get()));
        }
    }

    /** From the verb on, or from a passive auxiliary right before it. */
    private Optional<Phrases.Match> longest(Words phrases, List<Phrase.Word> words, int verb) {
        return notes.lexicon.phrases(phrases).longest(words, verb)
                .or(() -> verb == 0 ? Optional.empty() : notes.lexicon.phrases(phrases).longest(words, verb - 1).filter(m -> m.length() > 1));
    }

    /** "Not guilty" is said of who was found so; that somebody was not found guilty tells no stage. */
    private static boolean isDenial(List<Phrase.Word> words, int verb, Phrases.Match match) {
        return words.subList(verb, Math.min(words.size(), verb + match.length())).stream().anyMatch(w -> w.lemma().equals("not"));
    }

    private static Optional<Token> subject(Sentence s, Token verb) {
        return s.child(verb.index(), "nsubj").or(() -> Clauses.agent(s, verb)).filter(LegalStatusFinder::isWho);
    }

    private static Optional<Token> object(Sentence s, Token verb) {
        Optional<Token> noun = Clauses.isPassive(s, verb) ? s.child(verb.index(), "nsubjpass").or(() -> s.head(verb).filter(h -> h.isNoun() && !verb.label().equals("advcl")))
                : s.child(verb.index(), "dobj").or(() -> s.children(verb.index()).stream().filter(t -> t.label().equals("ccomp"))
                        .flatMap(t -> s.child(t.index(), "nsubj").stream()).findFirst());
        return noun.or(() -> s.frameOf(verb.index()).flatMap(f -> Clauses.argument(s, f, "A1"))).map(t -> t.pos().startsWith("W") ? s.head(verb).orElse(t) : t)
                .filter(LegalStatusFinder::isWho);
    }

    private static boolean isWho(Token token) {
        return token.isNoun() || token.pos().startsWith("PRP");
    }

    private void add(Sentence s, Token verb, Claim claim, Token who, Phrases.Match stage) {
        Span person = references.phraseSpan(s, who);
        notes.legalStatuses.add(new LegalStatus(notes.id("legal"), notes.document(), notes.passage(s, person.cover(verb.span())), references.entity(s, who),
                person.in(notes.text()), stage.kind(), matter(s, verb, stage), claim.id()));
    }

    /** What it is for: what follows the words for the stage with a preposition, and is no time. */
    private String matter(Sentence s, Token verb, Phrases.Match stage) {
        return s.tokens().stream().filter(t -> t.index() > verb.index() && MATTER.contains(t.lemma()) && t.label().equals("prep"))
                .filter(t -> t.head() >= verb.index() && t.head() < verb.index() + stage.length() && !isTime(s, t))
                .findFirst().map(t -> s.subtreeSpan(t.index()).in(notes.text())).orElse("");
    }

    private boolean isTime(Sentence s, Token preposition) {
        return s.child(preposition.index(), "pobj").filter(t -> notes.times.in(s.index()).anyMatch(time -> time.span().overlaps(t.span()))).isPresent();
    }
}
