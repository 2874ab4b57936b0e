package org.stet.language;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;

/** Cuts a transcript into sentences, and these into tokens, each of which stands where its offsets say. */
final class Tokenization {

    /** A longer sentence is cut here: it is a list or a table, and the parsers' time grows faster than its length. */
    static final int LONGEST_SENTENCE = 300;

    private final Tokenizer tokenizer = new EnglishTokenizer();

    /** Tokens in text order, not overlapping, none empty. */
    List<List<Token>> sentences(String text) {
        List<List<Token>> sentences = new ArrayList<>();
        for (List<Token> sentence : tokenizer.segmentize(placed(tokenizer.tokenize(text), text))) {
            for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
                sentences.add(sentence.subList(from, Math.min(from + LONGEST_SENTENCE, sentence.size())));
            }
        }
        return sentences;
    }

    /** The tokenizer's own offsets drift after some tokens it changes; what it never does is to drop more than space between two. */
    private static List<Token> placed(List<Token> tokens, String text) {
        List<Token> placed = new ArrayList<>(tokens.size());
        int at = 0;
        for (Token token : tokens) {
            int next = skipSpace(text, at);
            int end = next + token.getWordForm().length();
            if (!text.startsWith(token.getWordForm(), next)) {
                next = Math.max(at, token.getStartOffset());
                end = Math.min(text.length(), token.getEndOffset());
            }
            if (next < end) {
                placed.add(new Token(token.getWordForm(), next, end));
                at = end;
            }
        }
        return placed;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
