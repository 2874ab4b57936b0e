package org.stet.extract;

import java.util.Optional;
import java.util.Set;
import org.stet.fact.Timex;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Words;

/** Says for each time which claim it dates; to be used once the claims are known. */
final class TimeTies {

    private static final Set<String> ATTRIBUTIVE = Set.of("poss", "nn", "amod", "num");

    private final Notebook notes;

    TimeTies(Notebook notes) {
        this.notes = notes;
    }

    void tie() {
        notes.times.replaceAll(t -> t.dating(claim(t)));
    }

    private String claim(Timex time) {
        Sentence s = notes.sentences().get(time.at().sentence());
        return s.tokensIn(time.span()).stream().filter(t -> !time.span().contains(s.head(t).map(Token::span).orElse(t.span())) || t.head() < 0)
                .findFirst().filter(t -> dates(s, t)).map(t -> notes.claimOver(s, t)).orElse("");
    }

    /** "Since Monday" and "Monday's strikes" do not say when the verb above happened. */
    private boolean dates(Sentence s, Token time) {
        if (ATTRIBUTIVE.contains(time.label())) {
            return false;
        }
        Optional<Token> at = Optional.of(time);
        while (at.isPresent() && !at.get().isVerb()) {
            if (notes.lexicon.has(Words.TIME_BOUND, at.get().lemma())) {
                return false;
            }
            at = s.head(at.get());
        }
        return true;
    }
}
