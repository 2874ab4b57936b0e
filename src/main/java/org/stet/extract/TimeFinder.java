package org.stet.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Timex;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.text.Span;

/** Finds time expressions with the temporal grammar and ties each to the claim it dates. */
final class TimeFinder {

    private static final Set<String> BOUNDS = Set.of("after", "before", "following", "since", "until", "till", "by", "from", "to");

    private final Notebook notes;

    TimeFinder(Notebook notes) {
        this.notes = notes;
    }

    void find() {
        Optional<LocalDate> anchor = notes.annotated.document().published();
        for (Sentence s : notes.sentences()) {
            for (TimeGrammar.Match match : TimeGrammar.find(s.span().in(notes.text()))) {
                Span span = new Span(s.span().start() + match.start(), s.span().start() + match.end());
                TimeGrammar.Value value = match.expression().resolve(anchor, isFuture(s, span));
                notes.times.add(new Timex(notes.id("time"), notes.document(), notes.passage(s, span), match.expression().type(),
                        value.text(), value.interval(), ""));
            }
        }
    }

    /** Says for each time which claim it belongs to; to be called once the claims are known. */
    void tieToClaims() {
        Map<String, String> claimOf = new HashMap<>();
        for (Timex time : notes.times) {
            Sentence s = notes.sentences().get(time.at().sentence());
            s.tokensIn(time.span()).stream().filter(t -> !time.span().contains(s.head(t).map(Token::span).orElse(t.span())) || t.head() < 0)
                    .findFirst().filter(t -> dates(s, t)).ifPresent(t -> claimOf.put(time.id(), notes.claimOver(s, t)));
        }
        List<Timex> tied = new ArrayList<>();
        notes.times.forEach(t -> tied.add(new Timex(t.id(), t.document(), t.at(), t.type(), t.value(), t.interval(),
                claimOf.getOrDefault(t.id(), ""))));
        notes.times.clear();
        notes.times.addAll(tied);
    }

    /** "Since Monday" and "Monday's strikes" do not say when the verb above happened. */
    private static boolean dates(Sentence s, Token time) {
        if (Set.of("poss", "nn", "amod").contains(time.label())) {
            return false;
        }
        Optional<Token> at = Optional.of(time);
        while (at.isPresent() && !at.get().isVerb()) {
            if (BOUNDS.contains(at.get().lemma())) {
                return false;
            }
            at = s.head(at.get());
        }
        return true;
    }

    /** Whether the nearest verb above the expression stands in the future. */
    private static boolean isFuture(Sentence s, Span span) {
        Optional<Token> at = s.tokensIn(span).stream().findFirst();
        while (at.isPresent() && !at.get().isVerb()) {
            at = s.head(at.get());
        }
        return at.filter(verb -> s.children(verb.index()).stream().anyMatch(t -> t.label().equals("aux")
                && List.of("will", "'ll", "shall", "to").contains(t.lemma()))).isPresent();
    }
}
