package org.stet.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Cause;
import org.stet.language.Frame;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/** Finds what the text gives as the cause or occasion of something, and how strongly its connective says so. */
final class CauseFinder {

    /** Connectives of a strength between these ("over", "for") mean a cause only where a role or the verb says so. */
    private static final double AMBIGUOUS_ABOVE = 0.51;
    private static final double AMBIGUOUS_BELOW = 0.75;
    private static final Set<String> CAUSAL_ROLES = Set.of("AM-CAU", "AM-PNC");
    private static final Set<String> TIMES = Set.of("DATE", "TIME", "CARDINAL", "ORDINAL");

    private final Notebook notes;

    CauseFinder(Notebook notes) {
        this.notes = notes;
    }

    void find() {
        for (Sentence s : notes.sentences()) {
            List<String> words = s.tokens().stream().map(t -> t.form().toLowerCase(java.util.Locale.ROOT)).toList();
            for (Token t : s.tokens()) {
                connective(words, t.index()).ifPresent(c -> cause(s, t, c));
            }
        }
    }

    private Optional<Map.Entry<String, String>> connective(List<String> words, int at) {
        return notes.lexicon.map(Words.CAUSE).entrySet().stream().filter(e -> {
            List<String> phrase = List.of(e.getKey().split(" "));
            return at + phrase.size() <= words.size() && words.subList(at, at + phrase.size()).equals(phrase);
        }).max(java.util.Comparator.comparingInt(e -> e.getKey().length()));
    }

    private void cause(Sentence s, Token token, Map.Entry<String, String> connective) {
        double strength = Double.parseDouble(connective.getValue());
        boolean marks = token.label().equals("mark") && token.head() >= 0;
        Optional<Token> clause = marks ? Optional.of(s.token(token.head())) : Optional.empty();
        Optional<Token> inside = clause.or(() -> last(s, token, connective.getKey()));
        Optional<Token> governor = marks ? clause.flatMap(s::head) : s.head(token);
        if (inside.isEmpty() || governor.isEmpty() || TIMES.contains(inside.get().name()) || isTime(s, inside.get())) {
            return;
        }
        boolean causal = isCausalRole(s, governor.get(), marks ? inside.get() : token)
                || notes.lexicon.has(Words.CONSEQUENCE, governor.get().lemma()) && inside.get().name().isEmpty();
        if (strength > AMBIGUOUS_ABOVE && strength < AMBIGUOUS_BELOW && !causal) {
            return;
        }
        String claim = notes.claimOver(s, governor.get());
        if (claim.isEmpty()) {
            return;
        }
        int from = token.index() + connective.getKey().split(" ").length;
        List<Token> words = s.subtree(inside.get().index()).stream().filter(t -> t.index() >= from).toList();
        if (words.isEmpty() || words.stream().allMatch(Token::isPunctuation)) {
            return;
        }
        Span span = s.span(words);
        notes.causes.add(new Cause(notes.id("cause"), notes.document(), notes.passage(s, span), connective.getKey(), strength, claim));
    }

    /** The noun or clause that the last word of the connective governs. */
    private static Optional<Token> last(Sentence s, Token token, String connective) {
        int at = Math.min(token.index() + connective.split(" ").length - 1, s.tokens().size() - 1);
        return java.util.stream.Stream.of(at, token.index()).flatMap(i -> s.children(i).stream())
                .filter(t -> Set.of("pobj", "pcomp").contains(t.label()) && t.index() > at).findFirst();
    }

    private boolean isTime(Sentence s, Token token) {
        String lemma = token.lemma();
        return notes.lexicon.map(Words.UNIT).containsKey(lemma) && Set.of("second", "minute", "hour", "day", "week", "month", "year")
                .contains(notes.lexicon.map(Words.UNIT).get(lemma)) || notes.times.in(s.index()).anyMatch(t -> t.span().contains(token.span()));
    }

    private static boolean isCausalRole(Sentence s, Token governor, Token argument) {
        Optional<Frame> frame = s.frameOf(governor.index());
        return frame.isPresent() && frame.get().arguments().stream()
                .anyMatch(a -> CAUSAL_ROLES.contains(a.role()) && s.dominates(a.head(), argument.index()));
    }
}
