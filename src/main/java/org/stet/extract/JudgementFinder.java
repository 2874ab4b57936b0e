package org.stet.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Attribution;
import org.stet.fact.Judgement;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Phrase;
import org.stet.lexicon.Phrases;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/** Finds words that judge: said of somebody or something, or, if they take a side, before a noun. */
final class JudgementFinder {

    private static final String LOADED = "loaded";
    private static final Set<String> SAID_OF = Set.of("attr", "acomp", "oprd", "dep");

    private final Notebook notes;
    private final References references;
    private final Quotes quotes;

    JudgementFinder(Notebook notes, References references, Quotes quotes) {
        this.notes = notes;
        this.quotes = quotes;
        this.references = references;
    }

    void find() {
        for (Sentence s : notes.sentences()) {
            List<Phrase.Word> words = PhraseWords.of(s.tokens());
            int read = 0;
            for (int i = 0; i < words.size(); i++) {
                int fixed = notes.lexicon.phrases(Words.NO_JUDGEMENT).longest(words, i).map(Phrases.Match::length).orElse(0);
                read = Math.max(read, i + fixed);
                if (i >= read) {
                    int at = i;
                    read += notes.lexicon.phrases(Words.JUDGEMENT).longest(words, i).filter(m -> read(s, at, m)).map(Phrases.Match::length).orElse(0);
                }
            }
        }
    }

    private boolean read(Sentence s, int from, Phrases.Match match) {
        List<Token> phrase = s.tokens().subList(from, from + match.length());
        Token top = phrase.stream().filter(t -> phrase.stream().noneMatch(o -> o.index() == t.head())).findFirst().orElse(phrase.get(0));
        if (isName(phrase) || isDenied(s, top)) {
            return false;
        }
        Optional<Token> of = match.kind().equals(LOADED) && top.label().equals("amod") ? s.head(top) : saidOf(s, top);
        boolean anywhere = notes.lexicon.has(Words.JUDGEMENT_ANYWHERE, top.lemma()) && top.isNoun();
        if (of.isEmpty() && !anywhere) {
            return false;
        }
        Span span = s.span(phrase);
        Optional<Attribution> said = notes.attributionOver(span);
        if (said.isEmpty() && quotes.overlap(span)) {
            return false;
        }
        notes.judgements.add(new Judgement(notes.id("judgement"), notes.document(), notes.passage(s, span), top.lemma(), match.kind(),
                of.map(t -> references.phraseSpan(s, t).in(notes.text())).orElse(""), said.map(Attribution::id).orElse("")));
        return true;
    }

    private static boolean isName(List<Token> phrase) {
        return phrase.stream().anyMatch(t -> t.pos().startsWith("NNP"));
    }

    /** "Is no fool", "was not a disaster", "if it were a disaster". */
    private static boolean isDenied(Sentence s, Token top) {
        Optional<Token> verb = s.head(top).filter(Token::isVerb);
        return s.children(top.index()).stream().anyMatch(t -> t.lemma().equals("no") || t.label().equals("neg"))
                || verb.stream().flatMap(v -> s.children(v.index()).stream()).anyMatch(t -> t.label().equals("neg") || t.lemma().equals("if"));
    }

    /** Whom or what a copula, a verb of calling or "as" ties it to. */
    private Optional<Token> saidOf(Sentence s, Token top) {
        Optional<Token> over = s.head(top);
        if (over.isEmpty()) {
            return s.child(top.index(), "nsubj").filter(t -> s.child(top.index(), "cop").isPresent());
        }
        Token verb = over.get();
        boolean as = verb.lemma().equals("as") && top.label().equals("pobj");
        Token calls = as ? s.head(verb).orElse(verb) : verb;
        if (notes.lexicon.has(Words.CHARACTERISATION_VERB, calls.lemma())) {
            return s.child(calls.index(), "dobj").filter(t -> t != top).or(() -> s.child(top.index(), "nsubj")).or(() -> s.child(calls.index(), "nsubjpass"));
        }
        return SAID_OF.contains(top.label()) && notes.lexicon.has(Words.COPULA, verb.lemma()) ? s.child(verb.index(), "nsubj") : Optional.empty();
    }
}
