package org.stet.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.stet.fact.Poll;
import org.stet.fact.Quantity;
import org.stet.fact.QuantityKind;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Phrase;
import org.stet.lexicon.Phrases;
import org.stet.lexicon.Words;
import org.stet.text.Span;
import org.stet.text.Zone;

/**
 * Finds the poll whose figures a text gives, and looks in the whole text for how it was made (BBC Editorial Guidelines on reporting opinion
 * polls: who carried it out and for whom, the sample, the margin of error, the dates). A text that only
 * mentions polls, or gives one figure of one in passing, has none.
 */
final class PollFinder {

    private static final Set<QuantityKind> SHARES = Set.of(QuantityKind.PERCENT, QuantityKind.POINT);

    /** So many sentences at the beginning of the running text say what it is about. */
    private static final int EARLY = 3;

    private final Notebook notes;

    PollFinder(Notebook notes) {
        this.notes = notes;
    }

    void find() {
        List<Told> told = notes.sentences().stream().flatMap(s -> s.tokens().stream().filter(t -> isPoll(s, t))
                .flatMap(t -> share(s).map(q -> new Told(s, t, t.span().cover(q.span()))).stream())).toList();
        long sentences = told.stream().map(t -> t.sentence().index()).distinct().count();
        told.stream().findFirst().filter(first -> sentences > 1 || isEarly(first.sentence())).ifPresent(this::add);
    }

    /** In the headline or at the beginning: the poll is what the text is about. */
    private boolean isEarly(Sentence s) {
        return s.index() < notes.sentences().stream().filter(o -> o.zone() == Zone.BODY).mapToInt(Sentence::index).min().orElse(0) + EARLY;
    }

    private record Told(Sentence sentence, Token poll, Span at) {
    }

    /** One poll that says something: "a poll found", "according to a poll of 900 voters"; not "won the poll", "polls". */
    private boolean isPoll(Sentence s, Token t) {
        if (!t.pos().equals("NN") || !notes.lexicon.has(Words.POLL, t.lemma()) || s.children(t.index()).stream().anyMatch(c -> notes.lexicon.has(Words.STUDY_SETTLES, c.lemma()))) {
            return false;
        }
        boolean source = notes.attributions.in(s.index()).anyMatch(a -> a.source().span().contains(t.span()));
        boolean told = s.children(t.index()).stream().anyMatch(c -> Set.of("of", "by").contains(c.lemma()) || c.label().equals("partmod"));
        return source || told && s.head(t).filter(h -> h.pos().equals("IN")).isPresent();
    }

    private Optional<Quantity> share(Sentence s) {
        return notes.quantities.in(s.index()).filter(q -> SHARES.contains(q.kind())).findFirst();
    }

    private void add(Told told) {
        String pollster = pollster();
        String sponsor = sponsor(told);
        String sample = sample();
        String margin = phrase("margin");
        String fieldwork = fieldwork();
        Map<String, String> details = new LinkedHashMap<>();
        details.put("who carried it out", pollster);
        details.put("how many people were asked", sample);
        details.put("the margin of error", margin);
        details.put("when they were asked", fieldwork);
        List<String> missing = new ArrayList<>(details.keySet());
        missing.removeIf(name -> !details.get(name).isEmpty());
        notes.polls.add(new Poll(notes.id("poll"), notes.document(), notes.passage(told.sentence, told.at), pollster, sponsor, sample, margin, fieldwork,
                String.join(", ", missing)));
    }

    /** A name before the word ("a Varo poll"), or words that give one anywhere. */
    private String pollster() {
        Predicate<Token> named = t -> t.pos().startsWith("NNP") || t.name().equals("ORG");
        return words(s -> s.tokens().stream().filter(t -> t.isNoun() && notes.lexicon.has(Words.POLL, t.lemma()))
                .flatMap(t -> s.children(t.index()).stream().filter(c -> c.index() < t.index())).filter(named).findFirst().map(Token::span))
                .or(() -> words(s -> s.tokens().stream().filter(t -> t.lemma().equals("by") && isMaking(s, t))
                        .flatMap(t -> s.child(t.index(), "pobj").stream()).filter(named).findFirst().map(t -> t.span())))
                .or(() -> words(s -> s.tokens().stream().filter(t -> t.isVerb() && notes.lexicon.has(Words.POLL_ASKING, t.lemma()))
                        .flatMap(t -> s.child(t.index(), "nsubj").stream()).filter(named).findFirst().map(t -> t.span()))).orElseGet(() -> phrase("pollster"));
    }

    /** Whom it was made for: behind "for", a news outlet before the word ("a Herald/Varo poll"), or by words that say so anywhere. */
    private String sponsor(Told told) {
        Optional<Token> outlet = told.sentence.children(told.poll.index()).stream().filter(t -> t.index() < told.poll.index() && t.pos().startsWith("NNP"))
                .filter(t -> t.form().contains("/") || notes.lexicon.has(Words.OUTLET_NAME, t.lemma()) || notes.lexicon.has(Words.SOURCE_OUTLET, t.lemma())).findFirst();
        return outlet.or(() -> notes.sentences().stream().flatMap(s -> s.tokens().stream().filter(t -> t.lemma().equals("for") && isMaking(s, t))
                .flatMap(t -> s.child(t.index(), "pobj").stream()).filter(t -> t.pos().startsWith("NNP"))).findFirst()).map(Token::form).orElseGet(() -> phrase("sponsor"));
    }

    private boolean isMaking(Sentence s, Token by) {
        return s.head(by).filter(h -> notes.lexicon.has(Words.POLL_MAKING, h.lemma()) || notes.lexicon.has(Words.POLL, h.lemma())).isPresent();
    }

    /** How many were asked: a number of people beside a verb of asking or a word for the poll, or of respondents. */
    private String sample() {
        return words(s -> notes.quantities.in(s.index()).filter(q -> q.kind() == QuantityKind.COUNT && q.min() > 1)
                .filter(q -> notes.lexicon.has(Words.POLL_ASKED, q.counted()) && (asks(s) || tells(s)) || isSampleOf(s, q)).findFirst().map(Quantity::span)).orElse("");
    }

    private static boolean isSampleOf(Sentence s, Quantity q) {
        return s.tokens().stream().anyMatch(t -> t.lemma().equals("sample")) && q.min() >= 100;
    }

    private boolean asks(Sentence s) {
        return s.tokens().stream().anyMatch(t -> t.isVerb() && notes.lexicon.has(Words.POLL_ASKING, t.lemma()));
    }

    private boolean tells(Sentence s) {
        return s.tokens().stream().anyMatch(t -> t.isNoun() && notes.lexicon.has(Words.POLL, t.lemma()));
    }

    /** When they were asked: a day or a stretch of days beside a verb by which a poll is made. */
    private String fieldwork() {
        return words(s -> notes.times.in(s.index()).filter(x -> s.tokens().stream()
                .anyMatch(t -> t.isVerb() && notes.lexicon.has(Words.POLL_MAKING, t.lemma()) && isAbout(s, t))).findFirst().map(x -> x.span())).orElse("");
    }

    /** Whether what was made is the poll: the word stands in the sentence, or the verb is one of asking. */
    private boolean isAbout(Sentence s, Token verb) {
        return tells(s) || notes.lexicon.has(Words.POLL_ASKING, verb.lemma()) || s.tokens().stream().anyMatch(t -> t.lemma().matches("it|fieldwork|interview|polling"));
    }

    private Optional<String> words(Function<Sentence, Optional<Span>> read) {
        return notes.sentences().stream().flatMap(s -> read.apply(s).stream()).findFirst().map(span -> span.in(notes.text()));
    }

    private String phrase(String kind) {
        return words(s -> {
            List<Phrase.Word> words = PhraseWords.of(s.tokens());
            for (int i = 0; i < words.size(); i++) {
                Optional<Phrases.Match> match = notes.lexicon.phrases(Words.POLL_DETAIL).longest(words, i).filter(m -> m.kind().equals(kind));
                if (match.isPresent()) {
                    return Optional.of(s.span(s.tokens().subList(i, i + match.get().length())));
                }
            }
            return Optional.empty();
        }).orElse("");
    }
}
