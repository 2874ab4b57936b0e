package org.stet.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stet.language.Sentence;
import org.stet.language.Token;

/** A source and its cue set between commas into what is said: "If it fails, Lind said on Monday, there are other ways". */
final class Insertion {

    private static final int LONGEST = 12;

    private Insertion() {
    }

    /** The tokens on both sides of the insertion; empty if the cue is none. @param source head of the noun phrase that speaks */
    static Optional<List<Token>> around(Sentence s, Token verb, Token source, Quotes quotes) {
        List<Token> phrase = s.dominates(source.index(), verb.index()) ? List.of(source) : s.subtree(source.index());
        int from = Math.min(phrase.get(0).index(), verb.index());
        int to = comma(s, verb, Math.max(phrase.get(phrase.size() - 1).index(), verb.index()) + 1);
        boolean inserted = from > 1 && isComma(s, from - 1) && to + 1 < s.tokens().size() && isComma(s, to) && !s.token(to + 1).pos().equals("VBG")
                && IntStream.range(Math.max(source.index(), verb.index()) + 1, to).allMatch(i -> !s.token(i).isVerb())
                && !quotes.overlap(s.span(s.tokens().subList(from, to + 1)));
        if (!inserted) {
            return Optional.empty();
        }
        int begin = begin(s, from - 1);
        int end = to;
        return Optional.of(IntStream.range(begin, s.tokens().size()).filter(i -> i < from - 1 || i > end).mapToObj(s::token).toList());
    }

    /** The first comma from a place on, not far behind the cue; else where the search ended. */
    private static int comma(Sentence s, Token verb, int from) {
        int at = from;
        while (at < s.tokens().size() && at - verb.index() < LONGEST && !isComma(s, at)) {
            at++;
        }
        return at;
    }

    private static boolean isComma(Sentence s, int at) {
        return s.token(at).form().equals(",");
    }

    /** Where the clause that the insertion stands in begins: behind a semicolon, or a comma and a conjunction with a new subject. */
    private static int begin(Sentence s, int before) {
        for (int i = before - 1; i > 0; i--) {
            boolean clause = s.token(i).label().equals("cc") && isComma(s, i - 1)
                    && IntStream.range(i + 1, before).anyMatch(x -> s.token(x).label().startsWith("nsubj"));
            if (clause || s.token(i).form().equals(";")) {
                return i + 1;
            }
        }
        return s.token(0).label().equals("cc") ? 1 : 0;
    }
}
