package org.stet.extract;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.fact.Interval;
import org.stet.fact.Timex;
import org.stet.fact.TimexType;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Words;
import org.stet.text.Span;
import org.stet.text.Zone;

/** Finds time expressions with the temporal grammar and ties each to the claim it dates. */
final class TimeFinder {

    private final Notebook notes;

    TimeFinder(Notebook notes) {
        this.notes = notes;
    }

    void find() {
        Optional<LocalDate> anchor = notes.annotated.document().published();
        for (Sentence s : notes.sentences()) {
            List<TimeGrammar.Match> matches = TimeGrammar.find(s.span().in(notes.text()));
            for (int i = 0; i < matches.size(); i++) {
                TimeGrammar.Match match = matches.get(i);
                Span span = new Span(s.span().start() + match.start(), s.span().start() + match.end());
                boolean future = isFuture(s, span);
                Optional<LocalDate> day = match.expression().type() == TimexType.TIME ? dayBeside(s, matches, i, anchor, future).or(() -> anchor) : anchor;
                TimeValues.Value value = match.expression().resolve(day, future);
                notes.times.add(new Timex(notes.id("time"), notes.document(), notes.passage(s, span), match.expression().type(),
                        value.text(), value.interval(), ""));
            }
        }
    }

    /** "At 3 p.m. on Monday", "Monday at noon": the day that stands next to the hour. */
    private Optional<LocalDate> dayBeside(Sentence s, List<TimeGrammar.Match> matches, int hour, Optional<LocalDate> anchor, boolean future) {
        return Stream.of(hour + 1, hour - 1).filter(i -> i >= 0 && i < matches.size()).filter(i -> matches.get(i).expression().type() == TimexType.DATE)
                .filter(i -> {
                    int from = s.span().start() + matches.get(Math.min(i, hour)).end();
                    int to = s.span().start() + matches.get(Math.max(i, hour)).start();
                    return notes.text().substring(from, to).strip().matches("|,|on|at|,? ?at");
                }).findFirst().map(i -> matches.get(i).expression().resolve(anchor, future).interval())
                .filter(days -> days.first().equals(days.last())).map(Interval::first);
    }

    /** Says for each time which claim it belongs to; to be called once the claims are known. */
    void tieToClaims() {
        Map<String, String> claimOf = new HashMap<>();
        for (Timex time : notes.times.all()) {
            Sentence s = notes.sentences().get(time.at().sentence());
            s.tokensIn(time.span()).stream().filter(t -> !time.span().contains(s.head(t).map(Token::span).orElse(t.span())) || t.head() < 0)
                    .findFirst().filter(t -> dates(s, t)).ifPresent(t -> claimOf.put(time.id(), notes.claimOver(s, t)));
        }
        notes.times.replaceAll(t -> new Timex(t.id(), t.document(), t.at(), t.type(), t.value(), t.interval(), claimOf.getOrDefault(t.id(), "")));
    }

    /** "Since Monday" and "Monday's strikes" do not say when the verb above happened. */
    private boolean dates(Sentence s, Token time) {
        if (Set.of("poss", "nn", "amod").contains(time.label())) {
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

    /**
     * Whether the nearest verb above the expression stands in the future, or in the present as timetables do ("the trial opens on Monday";
     * in headlines the present tense tells what happened). What somebody did in order to do something lies in the past with the deed.
     */
    private boolean isFuture(Sentence s, Span span) {
        Optional<Token> at = s.tokensIn(span).stream().findFirst();
        while (at.isPresent() && !at.get().isVerb()) {
            if (!at.get().span().overlaps(span) && notes.lexicon.has(Words.TIME_SINCE, at.get().lemma())) {
                return false;
            }
            at = s.head(at.get());
        }
        if (at.isEmpty()) {
            return false;
        }
        if (at.get().label().equals("advcl") && s.head(at.get()).filter(h -> h.pos().equals("VBD")).isPresent()) {
            return false;
        }
        List<Token> auxiliaries = s.children(at.get().index()).stream().filter(t -> t.label().startsWith("aux")).toList();
        boolean perfect = auxiliaries.stream().anyMatch(t -> t.lemma().equals("have"));
        boolean future = auxiliaries.stream().anyMatch(t -> notes.lexicon.has(Words.TIME_FUTURE, t.lemma()));
        return !perfect && (future || s.zone() != Zone.HEADLINE && isPresent(at.get(), auxiliaries));
    }

    private static boolean isPresent(Token verb, List<Token> auxiliaries) {
        Token finite = auxiliaries.stream().filter(t -> t.lemma().equals("be") && t.pos().startsWith("VB")).findFirst().orElse(verb);
        return finite.pos().equals("VBZ") || finite.pos().equals("VBP");
    }
}
