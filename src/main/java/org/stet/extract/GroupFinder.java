package org.stet.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stet.fact.Extent;
import org.stet.fact.Group;
import org.stet.fact.Quantity;
import org.stet.fact.QuantityKind;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Phrase;
import org.stet.lexicon.Words;

/** Finds how much of a group or a body a text means. */
final class GroupFinder {

    private static final String NOUN_PHRASE = "DT|PRP\\$|CD|JJ[RS]?|NN.*|POS|HYPH|VBN|VBG";

    private final Notebook notes;

    GroupFinder(Notebook notes) {
        this.notes = notes;
    }

    void find() {
        for (Sentence s : notes.sentences()) {
            List<Phrase.Word> words = PhraseWords.of(s.tokens());
            int read = 0;
            for (Token t : s.tokens()) {
                int fixed = notes.lexicon.phrases(Words.NO_GROUP).longest(words, t.index()).map(m -> m.length()).orElse(0);
                read = Math.max(read, t.index() + fixed);
                if (t.index() >= read) {
                    read = Math.max(read, read(s, t));
                }
            }
        }
    }

    /** Index behind the last token of a group that begins with the token; 0 if none does. */
    private int read(Sentence s, Token t) {
        if (notes.lexicon.has(Words.EVERYBODY, t.lemma())) {
            boolean somebody = t.isNoun();
            return add(s, t.index(), t, somebody ? "person" : "", isDenied(s, t) ? Extent.MOST : Extent.ALL);
        }
        Optional<Token> of = next(s, t).filter(n -> n.lemma().equals("of"));
        Optional<Extent> extent = of.isPresent() ? portion(s, t) : before(s, t);
        Optional<Token> head = extent.flatMap(e -> head(s, of.map(Token::index).orElse(t.index()) + 1));
        if (head.isEmpty() || isTime(head.get())) {
            return whole(s, t).isPresent() ? add(s, t.index(), t, t.lemma(), Extent.SOME) : 0;
        }
        return add(s, t.index(), head.get(), head.get().lemma(), extent.get() == Extent.ALL && isDenied(s, t) ? Extent.SOME : extent.get());
    }

    private static Optional<Token> next(Sentence s, Token t) {
        return t.index() + 1 < s.tokens().size() ? Optional.of(s.token(t.index() + 1)) : Optional.empty();
    }

    /** "Not all". */
    private static boolean isDenied(Sentence s, Token t) {
        return t.index() > 0 && s.token(t.index() - 1).lemma().matches("not|almost|nearly|hardly");
    }

    private Optional<Extent> before(Sentence s, Token t) {
        boolean bare = t.lemma().equals("most") && (t.pos().equals("RBS") || t.index() > 0 && s.token(t.index() - 1).pos().matches("DT|POS|PRP\\$"));
        boolean about = next(s, t).filter(n -> n.pos().equals("CD")).isPresent() && extent(Words.EXTENT, t.lemma()).filter(e -> e == Extent.SOME).isPresent();
        return bare || about || t.isNoun() ? Optional.empty() : extent(Words.EXTENT, t.lemma());
    }

    /** What stands before "of": a word, a share in percent, or a number of them. */
    private Optional<Extent> portion(Sentence s, Token t) {
        Optional<Quantity> share = notes.quantities.in(s.index()).filter(q -> q.kind() == QuantityKind.PERCENT && q.span().contains(t.span())).findFirst()
                .filter(q -> t.isNoun() || t.pos().equals("CD"));
        if (share.isPresent()) {
            double least = share.get().min();
            return Optional.of(least >= 100 ? Extent.ALL : least > 50 ? Extent.MOST : Extent.MANY);
        }
        return t.pos().equals("CD") ? Optional.of(Extent.SOME) : extent(Words.PORTION, t.lemma());
    }

    private Optional<Extent> extent(Words words, String lemma) {
        return Optional.ofNullable(notes.lexicon.map(words).get(lemma)).map(e -> Extent.valueOf(e.toUpperCase(Locale.ROOT)));
    }

    private boolean isTime(Token token) {
        return notes.lexicon.map(Words.TIME_UNIT).containsKey(token.lemma()) || notes.lexicon.has(Words.DURATION_UNIT, token.lemma())
                || token.name().matches("DATE|TIME|MONEY|PERCENT");
    }

    /** The last noun of the phrase that begins there. */
    private static Optional<Token> head(Sentence s, int from) {
        Optional<Token> found = Optional.empty();
        for (int i = from; i < s.tokens().size() && s.token(i).pos().matches(NOUN_PHRASE); i++) {
            Token t = s.token(i);
            if (found.isPresent() && !t.isNoun() && !t.pos().matches("POS|HYPH")) {
                break;
            }
            found = t.isNoun() ? Optional.of(t) : t.pos().equals("POS") ? Optional.empty() : found;
        }
        return found;
    }

    /** "A committee of the senate", "the Harvest Party's youth wing". */
    private Optional<Token> whole(Sentence s, Token part) {
        if (!part.isNoun() || !notes.lexicon.has(Words.PART, part.lemma())) {
            return Optional.empty();
        }
        Optional<Token> of = next(s, part).filter(n -> n.lemma().equals("of")).flatMap(n -> head(s, n.index() + 1));
        return of.or(() -> s.child(part.index(), "poss").filter(Token::isNoun));
    }

    /** The words that name it, less what follows its noun. */
    private static String words(Sentence s, Token noun) {
        return s.words(s.span(s.subtree(noun.index()).stream().filter(t -> t.index() <= noun.index()).toList()));
    }

    private int add(Sentence s, int from, Token head, String lemma, Extent extent) {
        Optional<Token> whole = whole(s, head);
        int to = Math.max(head.index(), whole.map(Token::index).orElse(0));
        int start = Math.min(from, head.index());
        notes.groups.add(new Group(notes.id("group"), notes.document(), notes.passage(s, s.span(s.tokens().subList(start, to + 1))), lemma, extent,
                whole.map(Token::lemma).orElse(""), whole.map(w -> words(s, w)).orElse(""), notes.claimOver(s, head)));
        return to + 1;
    }
}
