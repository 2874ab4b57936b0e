package org.stet.language;

import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Where sentences end: after a final mark and the quotation marks and brackets it stands in, if what follows may begin one. */
final class SentenceBreaks {

    /**
     * A longer sentence is cut, in its last third after a pause if there is one. It is a list, a table or worse: where most words
     * are verbs or marks, the parsers' time grows with the square of its length, and at 300 tokens is four times that of prose.
     */
    static final int LONGEST = 150;

    private static final Pattern FINAL_MARK = Pattern.compile("[.!?]+");
    private static final Set<String> PAUSES = Set.of(",", ";", ":", "--", ")", "''");
    private static final Set<String> CLOSERS = Set.of("''", "'", ")", "]", "}");
    private static final int MOST_CLOSERS = 5;
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
            if (end == tokens.size() || end > i && begins(tokens, i, end)) {
                sentences.add(tokens.subList(from, end));
                from = end;
                i = end - 1;
            } else if (i + 1 - from == LONGEST) {
                int to = pause(tokens, i + 1);
                sentences.add(tokens.subList(from, to));
                from = to;
            }
        }
        if (from < tokens.size()) {
            sentences.add(tokens.subList(from, tokens.size()));
        }
        return sentences;
    }

    /** Where to cut tokens that go on too long: after the last pause of the last third before the end. */
    private static int pause(List<Token> tokens, int end) {
        for (int i = end - 1; i > end - LONGEST / 3; i--) {
            if (PAUSES.contains(tokens.get(i).getWordForm())) {
                return i + 1;
            }
        }
        return end;
    }

    /** The end, exclusive, of a sentence whose final mark is the token; or the token's own index if it is none. */
    private static int endsAt(List<Token> tokens, int mark, String text) {
        if (!FINAL_MARK.matcher(tokens.get(mark).getWordForm()).matches() && !isLastAbbreviation(tokens.get(mark))) {
            return mark;
        }
        int end = mark + 1;
        while (end < tokens.size() && end - mark <= MOST_CLOSERS && CLOSERS.contains(tokens.get(end).getWordForm())
                && !Tokenization.opens(tokens.get(end), text)) {
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
