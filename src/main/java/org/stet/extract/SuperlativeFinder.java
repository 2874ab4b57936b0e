package org.stet.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stet.fact.Superlative;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Phrase;
import org.stet.lexicon.Phrases;
import org.stet.lexicon.Words;
import org.stet.text.Span;
import org.stet.text.Zone;

/** Finds what is called the first, the only or the most of its kind. */
final class SuperlativeFinder {

    private static final String FIRST = "first";
    private static final String ONLY = "only";
    private static final String RECORD = "record";

    private final Notebook notes;
    private final Quotes quotes;

    SuperlativeFinder(Notebook notes, Quotes quotes) {
        this.notes = notes;
        this.quotes = quotes;
    }

    void find() {
        for (Sentence s : notes.sentences()) {
            List<Phrase.Word> words = PhraseWords.of(s.tokens());
            int read = 0;
            for (int at = 0; at < words.size(); at++) {
                Optional<Phrases.Match> fixed = notes.lexicon.phrases(Words.NO_SUPERLATIVE).longest(words, at);
                Optional<Phrases.Match> wording = notes.lexicon.phrases(Words.SUPERLATIVE_WORDING).longest(words, at);
                if (at < read) {
                    continue;
                }
                Optional<Phrases.Match> comparison = notes.lexicon.phrases(Words.COMPARISON).longest(words, at);
                if (wording.isPresent() && fixed.filter(f -> f.length() >= wording.get().length()).isEmpty()) {
                    read = at + wording.get().length();
                    add(s, new NounPhrase(s, at, read - 1, notes.lexicon), wording.get().kind(), 1, false);
                } else if (comparison.isPresent() && fixed.isEmpty()) {
                    add(s, new NounPhrase(s, at, at + comparison.get().length() - 1, notes.lexicon), comparison.get().kind(), 1, true);
                    read(s, s.token(at));
                } else if (fixed.isPresent()) {
                    read = at + fixed.get().length();
                } else {
                    read(s, s.token(at));
                }
            }
        }
    }

    private void read(Sentence s, Token t) {
        NounPhrase phrase = new NounPhrase(s, t.index(), t.index(), notes.lexicon);
        if (t.pos().equals("JJS") || t.pos().equals("RBS")) {
            if ((phrase.isDefinite() || phrase.from() == 0 && !isShare(t)) && !isInName(s, t)) {
                add(s, phrase, grade(s, t), rank(s, phrase, t), false);
            }
        } else if (isClass(t, FIRST) && t.pos().startsWith("JJ") && phrase.isDefinite() && !isInName(s, t) && !isCounting(s, t)) {
            if (phrase.hasInfinitive() || phrase.isDated()
                    || phrase.owner().filter(Token::isNoun).isPresent() && phrase.head().isPresent()
                    && !notes.lexicon.has(Words.STEP, phrase.head().get().lemma())) {
                add(s, phrase, FIRST, rank(s, phrase, t), false);
            }
        } else if (isClass(t, ONLY) && t.pos().startsWith("JJ") && phrase.isDefinite() && phrase.head().filter(h -> h.index() > t.index()).isPresent()) {
            add(s, phrase, ONLY, rank(s, phrase, t), false);
        } else if (t.lemma().equals(RECORD) && isModifier(s, t)) {
            add(s, phrase, RECORD, 1, false);
        }
    }

    /** "Most" and "least", which alone put nothing in order. */
    private static boolean isShare(Token token) {
        return token.form().equalsIgnoreCase("most") || token.form().equalsIgnoreCase("least");
    }

    private boolean isClass(Token token, String grade) {
        return grade.equals(notes.lexicon.map(Words.GRADE).get(token.lemma()));
    }

    /** "The first two weeks". */
    private static boolean isCounting(Sentence s, Token token) {
        return token.index() + 1 < s.tokens().size() && s.token(token.index() + 1).pos().equals("CD");
    }

    /** "A record profit", "a record 2.7 million pounds". */
    private boolean isModifier(Sentence s, Token token) {
        Token next = token.index() + 1 < s.tokens().size() ? s.token(token.index() + 1) : token;
        return next != token && (next.isNoun() || next.pos().matches("JJ|CD|\\$")) && !notes.lexicon.has(Words.NO_RECORD, next.lemma())
                && !Character.isUpperCase(token.form().charAt(0));
    }

    /** "Best Film", and other names with capitals. */
    private static boolean isInName(Sentence s, Token token) {
        boolean capital = Character.isUpperCase(token.form().charAt(0));
        return capital && token.index() > 0 && !token.name().equals("ORDINAL") && !s.zone().equals(Zone.HEADLINE);
    }

    /** The class of the adjective; of "most popular" and "fastest-growing" what is most or fastest. */
    private String grade(Sentence s, Token token) {
        String word = token.lemma();
        if (isShare(token) && token.index() + 1 < s.tokens().size() && !s.token(token.index() + 1).isNoun()
                && !s.token(token.index() + 1).isPunctuation()) {
            word = s.token(token.index() + 1).lemma();
        }
        return notes.lexicon.map(Words.GRADE).getOrDefault(word, word);
    }

    /** 2 for "the second-largest", 0 for "one of the largest" and "among the largest". */
    private int rank(Sentence s, NounPhrase phrase, Token token) {
        for (int i = phrase.from(); i < token.index(); i++) {
            String order = notes.lexicon.map(Words.ORDER).get(s.token(i).lemma());
            if (order != null) {
                return Integer.parseInt(order);
            }
        }
        for (int i = Math.max(0, phrase.from() - 2); i < phrase.from(); i++) {
            if (notes.lexicon.has(Words.SEVERAL, s.token(i).lemma()) && (i == phrase.from() - 1 || s.token(i + 1).lemma().equals("of"))) {
                return 0;
            }
        }
        return 1;
    }

    private void add(Sentence s, NounPhrase phrase, String grade, int rank, boolean implied) {
        Span span = phrase.span();
        String of = phrase.head().or(phrase::subject).map(Token::lemma).orElse("");
        String claim = notes.claimOver(s, phrase.head().orElse(phrase.word()));
        boolean quoted = quotes.all().stream().anyMatch(q -> q.overlaps(span)) && IntStream.rangeClosed(phrase.word().index(), phrase.word().index())
                .allMatch(i -> quotes.hold(s.token(i).span()));
        notes.superlatives.add(new Superlative(notes.id("superlative"), notes.document(), notes.passage(s, span), grade, of, rank, phrase.scope(),
                implied, quoted, claim));
    }
}
