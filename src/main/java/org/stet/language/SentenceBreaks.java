package org.stet.language;

import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Where sentences end: after a final mark and the quotation marks and brackets it stands in, if what follows may begin one. */
final class SentenceBreaks {

    /** A longer sentence is cut here: it is a list or a table, and the parsers' time grows faster than its length. */
    static final int LONGEST = 300;

    private static final Pattern FINAL_MARK = Pattern.compile("[.!?]+");
    private static final Set<String> CLOSERS = Set.of("''", "'", ")", "]", "}");
    /** An abbreviation whose period may end a sentence too; one before a name, as "Gov.", never does. */
    private static final Pattern LAST_ABBREVIATION = Pattern.compile("(\\p{Alpha}\\.){2,}|(Inc|Corp|Ltd|Co|Jr|Sr|etc)\\.");
    /** Words which, with a capital after such an abbreviation, hardly go on with a name ("U.S. The", against "U.S. Embassy"). */
    private static final Set<String> STARTERS = Set.of(
            "The", "A", "An", "This", "That", "These", "Those", "There", "He", "She", "It", "They", "We", "I", "You",
            "His", "Her", "Its", "Their", "Our", "My", "In", "On", "At", "By", "For", "From", "With", "To", "As", "If",
            "But", "And", "Or", "So", "Yet", "After", "Before", "Since", "When", "While", "Although", "Though", "Because",
            "However", "Meanwhile", "Also", "Mr.", "Mr", "Mrs.", "Mrs", "Ms.", "Ms", "Dr.", "Dr");

    private SentenceBreaks() {
    }

    /** The tokens of each sentence. @param text what the tokens' offsets count in */
    static List<List<Token>> sentences(List<Token> tokens, String text) {
        List<List<Token>> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int end = endsAt(tokens, i, text);
            if (end == tokens.size() || end > i && begins(tokens, i, end) || i + 1 - from == LONGEST) {
                int to = Math.max(end, i + 1);
                sentences.add(tokens.subList(from, to));
                from = to;
                i = to - 1;
            }
        }
        if (from < tokens.size()) {
            sentences.add(tokens.subList(from, tokens.size()));
        }
        return sentences;
    }

    /** The end, exclusive, of a sentence whose final mark is the token; or the token's own index if it is none. */
    private static int endsAt(List<Token> tokens, int mark, String text) {
        if (!FINAL_MARK.matcher(tokens.get(mark).getWordForm()).matches() && !isLastAbbreviation(tokens.get(mark))) {
            return mark;
        }
        int end = mark + 1;
        while (end < tokens.size() && CLOSERS.contains(tokens.get(end).getWordForm()) && !Tokenization.opens(tokens.get(end), text)) {
            end++;
        }
        return end;
    }

    private static boolean isLastAbbreviation(Token token) {
        return LAST_ABBREVIATION.matcher(token.getWordForm()).matches();
    }

    private static boolean begins(List<Token> tokens, int mark, int next) {
        return isLastAbbreviation(tokens.get(mark)) ? STARTERS.contains(tokens.get(next).getWordForm()) : mayBegin(tokens.get(next));
    }

    /** A sentence begins with a capital, a digit or a mark that opens something; not with a lower-case letter, a comma or a dash. */
    static boolean mayBegin(Token token) {
        char first = token.getWordForm().charAt(0);
        return !Character.isLowerCase(first) && ",;:-".indexOf(first) < 0;
    }
}
