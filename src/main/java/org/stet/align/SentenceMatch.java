package org.stet.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.stet.fact.Term;
import org.stet.fact.TermKind;
import org.stet.fact.Wording;
import org.stet.text.Span;

/** A sentence of the draft held against all sentences of the sources, word by word. */
final class SentenceMatch {

    private static final double FOUND = 1;
    private static final double NEAR = 0.7;
    private static final double BROADER = 0.6;
    /** Sentences of the sources that may carry one of the draft together. */
    private static final int MOST = 3;
    private static final double WORTH_ADDING = 0.05;

    private final Wording draft;
    private final SourceWords sources;
    private final Vocabulary vocabulary;
    /** For each term: index of a sentence -> how well it has it. */
    private final List<Map<Integer, Double>> found = new ArrayList<>();
    private final boolean[] known;
    private final TermStanding[] standing;
    private final List<Integer> window = new ArrayList<>();

    /** @param known for each term whether it belongs to a figure, name, date or quotation that the sources are known to carry */
    SentenceMatch(Wording draft, SourceWords sources, Vocabulary vocabulary, boolean[] known) {
        this.draft = draft;
        this.sources = sources;
        this.vocabulary = vocabulary;
        this.known = known;
        this.standing = new TermStanding[draft.terms().size()];
        draft.terms().forEach(t -> found.add(find(t)));
        chooseWindow();
        for (int i = 0; i < standing.length; i++) {
            standing[i] = stand(i);
        }
    }

    Wording draft() {
        return draft;
    }

    /** Whether the sentence of the sources has every name that stands outside the span. */
    boolean hasAllNames(int sentence, Span without) {
        return hasAllNames(List.of(sentence), without);
    }

    /** Whether the sentences of the sources have every name that stands outside the span. */
    boolean hasAllNames(List<Integer> sentences, Span without) {
        for (int t = 0; t < standing.length; t++) {
            Term term = draft.terms().get(t);
            int at = t;
            if (term.kind() == TermKind.NAME && !term.span().overlaps(without) && sentences.stream().allMatch(s -> in(at, s) == 0)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the sentence of the sources has any word that the span has. */
    boolean has(int sentence, Span span) {
        for (int t = 0; t < standing.length; t++) {
            if (draft.terms().get(t).span().overlaps(span) && in(t, sentence) > 0) {
                return true;
            }
        }
        return false;
    }

    TermStanding standing(int term) {
        return standing[term];
    }

    /** Indices of the source sentences that the draft's sentence is nearest to, nearest first. */
    List<Integer> window() {
        return window;
    }

    private Map<Integer, Double> find(Term term) {
        Map<Integer, Double> where = new HashMap<>();
        for (String form : forms(term)) {
            sources.sentencesWith(form).forEach(s -> where.merge(s, FOUND, Math::max));
        }
        for (String near : vocabulary.near(term.lemma())) {
            sources.sentencesWith(near).forEach(s -> where.merge(s, NEAR, Math::max));
        }
        return where;
    }

    private static Set<String> forms(Term term) {
        Set<String> forms = new TreeSet<>();
        if (term.kind() == TermKind.NUMBER) {
            forms.addAll(Vocabulary.words(term.word()));
        }
        for (String form : List.of(Vocabulary.plain(term.word()), Vocabulary.plain(term.lemma()))) {
            forms.add(form);
            forms.add(Vocabulary.stem(form));
        }
        return forms;
    }

    /** How much a word of the kind says. */
    static double weight(TermKind kind) {
        return switch (kind) {
            case NAME, NUMBER -> 1.5;
            case NOUN -> 1;
            case VERB, ADJECTIVE -> 0.7;
            case ADVERB -> 0.3;
        };
    }

    private double in(int term, int sentence) {
        return found.get(term).getOrDefault(sentence, 0.0);
    }

    private void chooseWindow() {
        Set<Integer> candidates = new TreeSet<>();
        found.forEach(where -> candidates.addAll(where.keySet()));
        double[] carried = new double[standing.length];
        double total = draft.terms().stream().mapToDouble(t -> weight(t.kind())).sum();
        while (window.size() < MOST) {
            int best = -1;
            double gain = window.isEmpty() ? 0 : WORTH_ADDING * total;
            for (int s : candidates) {
                double sum = 0;
                for (int t = 0; t < carried.length; t++) {
                    sum += weight(draft.terms().get(t).kind()) * Math.max(0, in(t, s) - carried[t]);
                }
                if (sum > gain) {
                    gain = sum;
                    best = s;
                }
            }
            if (best < 0) {
                return;
            }
            window.add(best);
            for (int t = 0; t < carried.length; t++) {
                carried[t] = Math.max(carried[t], in(t, best));
            }
        }
    }

    private TermStanding stand(int at) {
        Term term = draft.terms().get(at);
        if (known[at] || forms(term).stream().anyMatch(sources::has) || isCompoundOfKnown(term)) {
            return TermStanding.FOUND;
        }
        if (vocabulary.near(term.lemma()).stream().anyMatch(sources::has)) {
            return TermStanding.NEAR;
        }
        return isBroader(term) ? TermStanding.BROADER : TermStanding.MISSING;
    }

    private boolean isCompoundOfKnown(Term term) {
        String[] parts = Vocabulary.plain(term.word()).split("[-/]");
        return parts.length > 1 && Arrays.stream(parts).allMatch(p -> sources.has(p) || sources.has(Vocabulary.stem(p)));
    }

    /** Whether the nearest sentences have a word for a kind of it. */
    private boolean isBroader(Term term) {
        if (term.kind() != TermKind.NOUN && term.kind() != TermKind.VERB) {
            return false;
        }
        char pos = term.kind() == TermKind.NOUN ? 'n' : 'v';
        return window.stream().flatMap(s -> sources.sentence(s).terms().stream())
                .anyMatch(other -> other.kind() == term.kind() && vocabulary.kinds(other.lemma(), pos).contains(term.lemma()));
    }

    /** Share of these of the sentence's words, by weight, that the nearest sentences of the sources carry together; 1 for no words. */
    double coverage(List<Integer> terms) {
        return terms.isEmpty() ? 1 : share(terms.stream().mapToInt(t -> t), this::carried);
    }

    /** Share of the sentence's words outside the span, by weight, that one sentence of the sources has; 0 for no words. */
    double coverage(int sentence, Span without) {
        return share(IntStream.range(0, standing.length).filter(t -> !draft.terms().get(t).span().overlaps(without)), t -> in(t, sentence));
    }

    private double share(IntStream terms, IntToDoubleFunction carried) {
        double sum = 0;
        double total = 0;
        for (int term : terms.toArray()) {
            double weight = weight(draft.terms().get(term).kind());
            total += weight;
            sum += weight * carried.applyAsDouble(term);
        }
        return total == 0 ? 0 : sum / total;
    }

    /** How many of the words of some kinds, outside the span, the sentence of the sources has. */
    int shares(int sentence, Span without, Predicate<TermKind> kinds) {
        int shared = 0;
        for (int t = 0; t < standing.length; t++) {
            Term term = draft.terms().get(t);
            if (kinds.test(term.kind()) && !term.span().overlaps(without) && in(t, sentence) > 0) {
                shared++;
            }
        }
        return shared;
    }

    private double carried(int term) {
        return known[term] ? FOUND : standing[term] == TermStanding.BROADER ? BROADER
                : window.stream().mapToDouble(s -> in(term, s)).max().orElse(0);
    }
}
