package org.stet.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stet.fact.Polarity;
import org.stet.fact.Response;
import org.stet.fact.ResponseKind;
import org.stet.fact.Stated;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Phrase;
import org.stet.lexicon.Phrases;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/** Finds answers to accusations: denials, admissions, and the note that no answer was had. */
final class ResponseFinder {

    private static final Map<Words, ResponseKind> PHRASES = new EnumMap<>(Map.of(Words.RESPONSE_DENIAL_PHRASE, ResponseKind.DENIAL,
            Words.RESPONSE_NONE, ResponseKind.NO_COMMENT, Words.RESPONSE_NOT_REACHED, ResponseKind.NOT_REACHED));

    private final Notebook notes;
    private final References references;
    private final SpeakerReader speakers;

    ResponseFinder(Notebook notes, References references) {
        this.notes = notes;
        this.references = references;
        this.speakers = new SpeakerReader(notes, references);
    }

    void find() {
        for (Sentence s : notes.sentences()) {
            for (Token t : s.tokens()) {
                String particle = s.child(t.index(), "prt").map(p -> " " + p.lemma()).orElse("");
                if (!isClause(t) || isNegated(t) || isOfThing(s, t)) {
                    continue;
                }
                if (has(Words.RESPONSE_DENIAL, t, particle)) {
                    add(s, Clauses.agent(s, t), s.subtreeSpan(t.index()), ResponseKind.DENIAL);
                } else if (has(Words.RESPONSE_ADMISSION, t, particle)) {
                    add(s, Clauses.agent(s, t), s.subtreeSpan(t.index()), ResponseKind.ADMISSION);
                }
            }
            List<Phrase.Word> words = PhraseWords.of(s.tokens());
            PHRASES.forEach((list, kind) -> phrases(s, words, list, kind));
        }
    }

    /** Not "the disputed vote". */
    private static boolean isClause(Token token) {
        return token.isVerb() && !token.label().equals("amod");
    }

    /** "Did not deny" is no denial. */
    private boolean isNegated(Token verb) {
        String claim = notes.claimAt.getOrDefault(verb.span().start(), "");
        return notes.claims.in(notes.sentenceAt(verb.span().start())).anyMatch(c -> c.id().equals(claim) && c.polarity() == Polarity.NEGATIVE);
    }

    /** "The authorship is disputed" by nobody who is named answers no charge; "the charge is disputed" does. */
    private boolean isOfThing(Sentence s, Token verb) {
        return s.child(verb.index(), "agent").isEmpty()
                && s.child(verb.index(), "nsubjpass").filter(t -> !notes.lexicon.has(Words.ACCUSATION_NOUN, t.lemma())).isPresent();
    }

    private boolean has(Words words, Token verb, String particle) {
        return notes.lexicon.has(words, verb.lemma() + particle);
    }

    private void phrases(Sentence s, List<Phrase.Word> words, Words list, ResponseKind kind) {
        for (int i = 0; i < words.size(); i++) {
            int length = notes.lexicon.phrases(list).longest(words, i).map(Phrases.Match::length).orElse(0);
            if (length > 0) {
                Token verb = verbOver(s, s.tokens().subList(i, i + length));
                Optional<Token> by = Clauses.agent(s, verb).or(() -> s.child(verb.index(), "nsubjpass"));
                if (kind == ResponseKind.NOT_REACHED && by.filter(t -> !speakers.canSpeak(s, t)).isPresent()) {
                    return;
                }
                add(s, by, s.span(s.tokens().subList(i, i + length)), kind);
                return;
            }
        }
    }

    /** The verb of the phrase: the highest of its verbs, or the one above it. */
    private static Token verbOver(Sentence s, List<Token> phrase) {
        Token at = phrase.stream().filter(t -> phrase.stream().noneMatch(o -> o.index() == t.head())).findFirst().orElse(phrase.get(0));
        while (!at.isVerb() && at.head() >= 0) {
            at = s.token(at.head());
        }
        return at;
    }

    private void add(Sentence s, Optional<Token> by, Span span, ResponseKind kind) {
        notes.responses.add(new Response(notes.id("response"), notes.document(), notes.passage(s, span),
                by.map(t -> references.entity(s, t)).orElse(""), by.map(t -> references.phraseSpan(s, t).in(notes.text())).orElse(""), kind, means(s), time(s)));
    }

    /** How it was asked for; also where only the next sentence tells ("Calls to her office went unanswered"). */
    private String means(Sentence s) {
        Optional<Sentence> next = notes.sentences().stream().skip(s.index() + 1).findFirst().filter(n -> first(n, Words.RESPONSE_NOT_REACHED).isEmpty());
        return first(s, Words.RESPONSE_MEANS).or(() -> next.flatMap(n -> first(n, Words.RESPONSE_MEANS))).orElse("");
    }

    private String time(Sentence s) {
        Optional<String> day = notes.times.in(s.index()).filter(t -> !t.value().endsWith("_REF")).map(Stated::text).findFirst();
        return day.or(() -> first(s, Words.RESPONSE_TIME)).orElse("");
    }

    private Optional<String> first(Sentence s, Words list) {
        List<Phrase.Word> words = PhraseWords.of(s.tokens());
        return IntStream.range(0, words.size()).boxed().flatMap(i -> notes.lexicon.phrases(list).longest(words, i).stream()
                .map(m -> s.span(s.tokens().subList(i, i + m.length())).in(notes.text()))).findFirst();
    }
}
