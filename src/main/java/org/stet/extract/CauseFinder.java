package org.stet.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.fact.Attribution;
import org.stet.fact.Cause;
import org.stet.language.Frame;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/** Finds what the text gives as the cause or occasion of something behind a connective ("because of", "after"), and how strongly it says so. */
final class CauseFinder {

    /** Weaker connectives may give a purpose ("in order to stop the fire"); "due to appear" gives no cause. */
    private static final double PURPOSE_BELOW = 0.5;
    private static final Set<String> CAUSAL_ROLES = Set.of("AM-CAU", "AM-PNC");
    private static final Set<String> TIMES = Set.of("DATE", "TIME", "CARDINAL", "ORDINAL");

    private final Notebook notes;
    private final CausalWords causalWords;
    /** The connectives of the lexicon, in words, by their first. */
    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    /** A connective as the lexicon has it, and its place. */
    private record Connective(String words, int first, int last) {
    }

    CauseFinder(Notebook notes) {
        this.notes = notes;
        this.causalWords = new CausalWords(notes);
        Stream.of(Words.CAUSE, Words.CAUSE_WITH_CONSEQUENCE).flatMap(w -> notes.lexicon.map(w).keySet().stream()).distinct().map(key -> List.of(key.split(" ")))
                .forEach(key -> byFirst.computeIfAbsent(key.get(0), k -> new ArrayList<>()).add(key));
    }

    void find() {
        for (Sentence s : notes.sentences()) {
            List<String> words = s.tokens().stream().map(t -> t.form().toLowerCase(Locale.ROOT)).toList();
            int behind = 0;
            for (Token t : s.tokens()) {
                Optional<Connective> connective = t.index() < behind ? Optional.empty() : connective(words, t.index());
                if (connective.isPresent()) {
                    cause(s, connective.get());
                    behind = connective.get().last + 1;
                }
                causalWords.find(s, t);
            }
        }
    }

    private Optional<Connective> connective(List<String> words, int at) {
        return byFirst.getOrDefault(words.get(at), List.of()).stream().map(key -> new Connective(String.join(" ", key), at, at + key.size() - 1))
                .filter(c -> c.last < words.size() && String.join(" ", words.subList(at, c.last + 1)).equals(c.words))
                .max(Comparator.comparingInt(c -> c.words.length()));
    }

    private void cause(Sentence s, Connective connective) {
        Token first = s.token(connective.first);
        Token last = s.token(connective.last);
        Optional<Token> clause = Stream.of(first, last)
                .filter(t -> Set.of("mark", "complm").contains(t.label()) || t.pos().equals("TO") && t.label().equals("aux"))
                .flatMap(t -> s.head(t).stream()).filter(t -> t.index() > connective.last).findFirst();
        Optional<Token> inside = clause.or(() -> governed(s, connective));
        Optional<Token> governor = first.label().equals("mark") ? clause.flatMap(s::head) : s.head(first);
        if (inside.isEmpty() || governor.isEmpty() || isNegated(s, first) || isTimeOnly(s, connective) || isTime(s, inside.get())
                || notes.lexicon.has(Words.NO_CAUSE, inside.get().lemma())) {
            return;
        }
        String claim = notes.claimOver(s, governor.get());
        double strength = strength(s, connective.words, governor.get(), first.label().equals("mark") ? inside.get() : first);
        List<Token> words = s.subtree(inside.get().index()).stream().filter(t -> t.index() > connective.last)
                .takeWhile(t -> !(t.lemma().equals("not") && s.token(t.index() - 1).form().equals(","))).toList();
        boolean infinitive = last.pos().equals("TO") && last.label().equals("aux");
        if (strength > 0 && !(infinitive && strength >= PURPOSE_BELOW) && !claim.isEmpty() && !words.stream().allMatch(Token::isPunctuation)) {
            Span span = s.span(words);
            String saidIn = notes.attributionOver(span).map(Attribution::id).orElse("");
            notes.causes.add(new Cause(notes.id("cause"), notes.document(), notes.passage(s, span), connective.words, strength, claim, saidIn));
        }
    }

    /** 0 where the connective means no cause here. */
    private double strength(Sentence s, String connective, Token governor, Token argument) {
        Map<String, String> more = notes.lexicon.map(Words.CAUSE_WITH_CONSEQUENCE);
        boolean consequence = notes.lexicon.has(Words.CONSEQUENCE, governor.lemma()) && !connective.matches("as|since");
        if (more.containsKey(connective) && (consequence || isCausalRole(s, governor, argument))) {
            return Double.parseDouble(more.get(connective));
        }
        return Double.parseDouble(notes.lexicon.map(Words.CAUSE).getOrDefault(connective, "0"));
    }

    private static boolean isNegated(Sentence s, Token first) {
        return first.index() > 0 && s.token(first.index() - 1).lemma().equals("not");
    }

    /** "Months after the fire", "shortly after the vote". */
    private boolean isTimeOnly(Sentence s, Connective connective) {
        return connective.first > 0 && connective.words.equals("after") && notes.lexicon.has(Words.TIME_ONLY, s.token(connective.first - 1).lemma());
    }

    /** The noun or clause that the last word of the connective governs. */
    private static Optional<Token> governed(Sentence s, Connective connective) {
        return Stream.of(connective.last, connective.first).flatMap(i -> s.children(i).stream())
                .filter(t -> Set.of("pobj", "pcomp").contains(t.label()) && t.index() > connective.last).findFirst();
    }

    private boolean isTime(Sentence s, Token token) {
        Map<String, String> units = notes.lexicon.map(Words.UNIT);
        return TIMES.contains(token.name()) || notes.lexicon.has(Words.DURATION_UNIT, units.getOrDefault(token.lemma(), ""))
                || notes.times.in(s.index()).anyMatch(t -> t.span().contains(token.span()));
    }

    private static boolean isCausalRole(Sentence s, Token governor, Token argument) {
        Optional<Frame> frame = s.frameOf(governor.index());
        return frame.isPresent() && frame.get().arguments().stream()
                .anyMatch(a -> CAUSAL_ROLES.contains(a.role()) && s.dominates(a.head(), argument.index()));
    }
}
