package org.stet.align;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.fact.Quotation;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/** Tells whether words that a quotation leaves out turn what it says: a negation, a condition or a hedge of the sentence that is left. */
final class CutSense {

    /** Words of a cut in which a negation or a hedge is of what is left, and not of a clause that is gone as a whole. */
    private static final int SHORT = 6;
    private static final int FEWEST = 4;
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!])[\"”’']*\\s+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}']+");
    private static final String CONTRACTED = "n't";

    private final Lexicon lexicon;

    CutSense(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * @param kept   the quotation
     * @param beside the words around it in its sentence
     * @param whole  the words on record
     * @return the words left out that turn the sense, as they are written
     */
    Optional<String> turned(QuoteCut cut, Quotation kept, String beside, Quotation whole) {
        List<String> words = QuoteText.words(whole.text());
        Set<Integer> starts = starts(whole.text());
        String own = kept.text() + " " + beside;
        Optional<String> within = cut.gaps().stream().flatMap(g -> pieces(g.from(), g.to(), starts).map(p -> words.subList(p[0], p[1])))
                .map(w -> QuoteText.asWritten(w, whole.text())).filter(w -> turns(w, own, true)).findFirst();
        return within.or(() -> atEnds(cut, kept, own, whole, words, starts));
    }

    /** Where a quotation stands as a sentence of its own, also what went before it in its sentence, or behind. */
    private Optional<String> atEnds(QuoteCut cut, Quotation kept, String own, Quotation whole, List<String> words, Set<Integer> starts) {
        if (!Character.isUpperCase(kept.text().charAt(0)) || QuoteText.words(kept.text()).size() < FEWEST) {
            return Optional.empty();
        }
        int from = IntStream.rangeClosed(0, cut.first()).filter(i -> i == 0 || starts.contains(i)).max().orElse(0);
        int to = IntStream.rangeClosed(cut.last() + 1, words.size()).filter(i -> i == words.size() || starts.contains(i)).min().orElse(words.size());
        String head = QuoteText.asWritten(words.subList(from, cut.first()), whole.text());
        String tail = QuoteText.asWritten(words.subList(cut.last() + 1, to), whole.text());
        return Optional.of(head).filter(w -> turns(w, own, true)).or(() -> Optional.of(tail).filter(w -> turns(w, own, false)));
    }

    /** The parts of a cut that are no whole sentences. */
    private static Stream<int[]> pieces(int from, int to, Set<Integer> starts) {
        int first = IntStream.range(from, to).filter(starts::contains).findFirst().orElse(-1);
        int last = IntStream.rangeClosed(from, to).filter(starts::contains).max().orElse(-1);
        if (last < 0) {
            return Stream.of(new int[] {from, to});
        }
        return Stream.of(new int[] {from, first < 0 ? to : first}, new int[] {last, to}).filter(p -> p[0] < p[1]);
    }

    /** Places of the words that begin a sentence. */
    private static Set<Integer> starts(String text) {
        Set<Integer> starts = new HashSet<>();
        int at = 0;
        for (String sentence : SENTENCE.split(text)) {
            starts.add(at);
            at += QuoteText.words(sentence).size();
        }
        return starts;
    }

    /** @param all whether any such word counts, and not only a condition */
    private boolean turns(String cut, String own, boolean all) {
        List<String> words = Arrays.stream(NO_WORD.split(Vocabulary.plain(cut))).filter(w -> !w.isEmpty()).toList();
        if (words.isEmpty()) {
            return false;
        }
        Set<String> kept = new HashSet<>(Arrays.asList(NO_WORD.split(Vocabulary.plain(own))));
        boolean condition = lexicon.has(Words.SENSE_CONDITION, words.get(0)) && !kept.contains(words.get(0));
        return condition || all && words.size() <= SHORT && IntStream.range(0, words.size()).anyMatch(i -> softens(words, i, kept) || negates(words, i, kept));
    }

    private boolean softens(List<String> words, int i, Set<String> kept) {
        return lexicon.has(Words.SENSE_HEDGE, words.get(i)) && !kept.contains(words.get(i));
    }

    private boolean negates(List<String> words, int i, Set<String> kept) {
        boolean negation = lexicon.map(Words.NEGATION).containsKey(words.get(i)) || words.get(i).endsWith(CONTRACTED);
        boolean only = i + 1 < words.size() && lexicon.has(Words.NOT_BEFORE, words.get(i + 1));
        boolean answer = words.size() == 1 && words.get(0).equals("no");
        boolean kin = kept.stream().anyMatch(w -> lexicon.map(Words.NEGATION).containsKey(w) || w.endsWith(CONTRACTED));
        return negation && !only && !answer && !kin;
    }
}
