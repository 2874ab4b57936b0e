package org.stet.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.stet.fact.DocumentReading;
import org.stet.fact.Quantity;
import org.stet.fact.SoughtWord;
import org.stet.fact.Term;
import org.stet.fact.TermKind;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/**
 * The words by which documents that may tell a claim are found among very many: each as a 32-bit hash of its stem, so that those of a document
 * take little room and two different words seldom meet. What is found must be read to know.
 */
public final class SearchWords {

    private static final String NUMBER = "#";

    private final Vocabulary vocabulary;

    public SearchWords(Lexicon lexicon, Thesaurus thesaurus) {
        this.vocabulary = new Vocabulary(lexicon, thesaurus);
    }

    /** Of a document: ascending, each once. @param text of the document */
    public static int[] of(DocumentReading document, String text) {
        Set<Integer> hashes = new HashSet<>();
        Consumer<String> taker = word -> hashes.add(hash(word));
        Vocabulary.words(text).forEach(taker);
        document.wordings().stream().flatMap(w -> w.terms().stream()).map(Term::lemma).flatMap(l -> Vocabulary.words(l).stream()).forEach(taker);
        document.facts().quantities().forEach(q -> numbers(q).forEach(n -> hashes.add(n.hashCode())));
        return hashes.stream().mapToInt(h -> h).sorted().toArray();
    }

    /** Of a claim, in text order; none where nothing in it can be sought. */
    public synchronized List<SoughtWord> sought(DocumentReading claim) {
        List<SoughtWord> sought = new ArrayList<>();
        AskedClaim.of(claim).ifPresent(asked -> asked.wording().terms().stream().filter(t -> t.kind() != TermKind.ADVERB).forEach(t -> {
            Set<Integer> hashes = new HashSet<>();
            alike(t).forEach(word -> hashes.add(hash(word)));
            asked.figures().stream().filter(q -> q.span().overlaps(t.span()) && t.kind() == TermKind.NUMBER).flatMap(q -> numbers(q).stream())
                    .forEach(n -> hashes.add(n.hashCode()));
            sought.add(new SoughtWord(t.word(), SentenceMatch.weight(t.kind()), hashes));
        }));
        return sought;
    }

    private Set<String> alike(Term term) {
        Set<String> alike = new TreeSet<>(Vocabulary.words(term.word()));
        alike.addAll(Vocabulary.words(term.lemma()));
        vocabulary.near(term.lemma()).forEach(near -> alike.addAll(Vocabulary.words(near)));
        String fate = vocabulary.kind(Words.VICTIM_VERB, term.lemma());
        if (!fate.isEmpty()) {
            alike.addAll(vocabulary.of(Words.VICTIM_VERB, fate));
        }
        return alike;
    }

    private static List<String> numbers(Quantity quantity) {
        List<String> numbers = new ArrayList<>();
        for (double end : new double[] {quantity.min(), quantity.max()}) {
            if (Double.isFinite(end)) {
                numbers.add(NUMBER + end);
            }
        }
        return numbers;
    }

    private static int hash(String word) {
        return Vocabulary.stem(word).hashCode();
    }
}
