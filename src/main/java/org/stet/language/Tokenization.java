package org.stet.language;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a transcript into tokens with NLP4J's tokenizer, and sees to it that each stands where its offsets say. A token's form is its
 * characters, but for double quotation marks, which become {@code ``} and {@code ''}.
 */
final class Tokenization {

    /** "7." in "on Jan. 7. The": the tokenizer takes it for an abbreviation. */
    private static final Pattern NUMBER_WITH_PERIOD = Pattern.compile("\\d+\\.");

    private final Tokenizer tokenizer = new EnglishTokenizer();

    /** Tokens in text order, not overlapping, none empty. */
    List<Token> tokens(String text) {
        List<Token> placed = placed(tokenizer.tokenize(text), text);
        List<Token> tokens = new ArrayList<>(placed.size());
        for (int i = 0; i < placed.size(); i++) {
            Token token = placed.get(i);
            if (i > 0 && NUMBER_WITH_PERIOD.matcher(token.getWordForm()).matches()
                    && (i + 1 == placed.size() || SentenceBreaks.mayBegin(placed.get(i + 1)))) {
                int period = token.getEndOffset() - 1;
                tokens.add(new Token(text.substring(token.getStartOffset(), period), token.getStartOffset(), period));
                tokens.add(new Token(".", period, period + 1));
            } else {
                tokens.add(directed(token, text));
            }
        }
        return tokens;
    }

    /** A double quotation mark in the form the parsers were trained on, which tells one that opens from one that closes. */
    private static Token directed(Token token, String text) {
        if (token.getWordForm().equals("\"")) {
            token.setWordForm(opens(token, text) ? "``" : "''");
        }
        return token;
    }

    /** Whether a quotation mark has space before and none after it. */
    static boolean opens(Token mark, String text) {
        int before = mark.getStartOffset() - 1;
        boolean free = before < 0 || " ([-".indexOf(text.charAt(before)) >= 0;
        return free && mark.getEndOffset() < text.length() && text.charAt(mark.getEndOffset()) != ' ';
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
