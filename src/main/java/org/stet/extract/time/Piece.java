package org.stet.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.text.Span;

/**
 * A run of letters, a figure or a single mark. Smaller than a token: "third-quarter", "8pm" and "1990s" are several pieces.
 *
 * @param span  in the document's text
 * @param form  as it is written
 * @param word  in lower case, without periods
 * @param glued whether nothing stands between it and the piece before
 * @param token the token it is part of
 */
record Piece(Span span, String form, String word, boolean glued, Token token) {

    /** The pieces of a sentence in text order. */
    static List<Piece> of(Sentence s) {
        List<Piece> pieces = new ArrayList<>();
        int last = -1;
        for (Token token : s.tokens()) {
            int at = token.span().start();
            for (String form : forms(s.words(token.span()))) {
                Span span = new Span(at, at + form.length());
                if (!form.isBlank()) {
                    pieces.add(new Piece(span, form, plain(form), span.start() == last, token));
                    last = span.end();
                }
                at = span.end();
            }
        }
        return pieces;
    }

    /** The words of a phrase in a word list, cut as a text is. */
    static List<String> words(String phrase) {
        return forms(phrase).stream().filter(f -> !f.isBlank()).map(Piece::plain).toList();
    }

    private static String plain(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        String word = Character.isLetter(form.charAt(0)) ? lower.replace(".", "") : lower;
        return word.equals("’") || word.equals("‘") ? "'" : word.equals("–") || word.equals("‑") ? "-" : word;
    }

    private static List<String> forms(String text) {
        List<String> forms = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = end(text, from);
            forms.add(text.substring(from, to));
            from = to;
        }
        return forms;
    }

    /** Periods belong to a word of letters ("p.m."), periods and commas inside a figure to it ("1,500"). */
    private static int end(String text, int from) {
        int at = from + 1;
        if (Character.isLetter(text.charAt(from))) {
            while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '.')) {
                at++;
            }
        } else if (Character.isDigit(text.charAt(from))) {
            while (at < text.length() && (Character.isDigit(text.charAt(at)) || isInFigure(text, at))) {
                at++;
            }
        }
        return at;
    }

    private static boolean isInFigure(String text, int at) {
        return ".,".indexOf(text.charAt(at)) >= 0 && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    boolean isCapital() {
        return Character.isUpperCase(form.charAt(0));
    }
}
