package org.stet.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stet.fact.Accusation;
import org.stet.fact.Attribution;
import org.stet.fact.Claim;
import org.stet.fact.Factuality;
import org.stet.fact.Gravity;
import org.stet.fact.Polarity;
import org.stet.fact.Role;
import org.stet.fact.Stance;
import org.stet.fact.Wrong;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/** Finds wrongs that somebody in particular is said to have done: by verbs, by what somebody commits, and by what an accusation is about. */
final class WrongFinder {

    private final Notebook notes;
    private final Map<String, String> wrongs;
    private final boolean settled;

    WrongFinder(Notebook notes) {
        this.notes = notes;
        this.wrongs = notes.lexicon.map(Words.WRONG);
        this.settled = notes.sentences().stream().flatMap(s -> s.tokens().stream()).anyMatch(t -> notes.lexicon.has(Words.WRONG_SETTLED, t.lemma()));
    }

    void find() {
        notes.claims.stream().filter(c -> c.polarity() == Polarity.POSITIVE && c.factuality() == Factuality.CERTAIN).forEach(this::byClaim);
        notes.accusations.stream().forEach(this::byAccusation);
    }

    private void byClaim(Claim claim) {
        Optional<Role> doer = claim.role("A0").filter(this::isSomebody);
        if (doer.isEmpty() || inAccusation(claim.at().sentence(), claim.span())) {
            return;
        }
        Optional<String> done = wrongs.containsKey(claim.predicate()) ? Optional.of(claim.predicate())
                : claim.role("A1").filter(r -> notes.lexicon.has(Words.COMMITTING, claim.predicate())).map(Role::head).filter(wrongs::containsKey);
        done.ifPresent(word -> notes.wrongs.add(new Wrong(notes.id("wrong"), notes.document(), claim.at(), word, gravity(word), doer.get().entity(),
                doer.get().text(), claim.attribution(), isAgain(claim.attribution()), settled, claim.id())));
    }

    /** Known by name, or told as a certain one ("the company"), not "a man" or "thieves". */
    private boolean isSomebody(Role doer) {
        return !doer.entity().isEmpty() || notes.lexicon.has(Words.WRONGDOER, doer.text().toLowerCase(Locale.ROOT)) || doer.text().toLowerCase(Locale.ROOT).startsWith("the ");
    }

    private boolean inAccusation(int sentence, Span span) {
        return notes.accusations.in(sentence).anyMatch(a -> a.span().overlaps(span));
    }

    private void byAccusation(Accusation charge) {
        Sentence s = notes.sentences().get(charge.at().sentence());
        List<Token> words = s.tokensIn(charge.span());
        words.stream().map(Token::lemma).filter(wrongs::containsKey).filter(w -> !charge.targetText().contains(w)).findFirst()
                .ifPresent(word -> notes.wrongs.add(new Wrong(notes.id("wrong"), notes.document(), charge.at(), word, gravity(word), charge.target(),
                        charge.targetText(), accusing(charge), isAgain(accusing(charge)), settled, "")));
    }

    /** The attribution that the accusing verb makes, or else the one that carries the accusation. */
    private String accusing(Accusation charge) {
        return notes.attributions.in(charge.at().sentence()).filter(a -> a.cue().stance() == Stance.ACCUSING && charge.span().contains(a.cue().span()))
                .findFirst().map(Attribution::id).orElse(charge.attribution());
    }

    private boolean isAgain(String attribution) {
        return notes.anonymousSources.stream().anyMatch(a -> a.again() && a.attribution().equals(attribution));
    }

    private Gravity gravity(String word) {
        return Gravity.valueOf(wrongs.get(word).toUpperCase(Locale.ROOT));
    }
}
