package org.stet.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.fact.DocumentReading;
import org.stet.fact.Stated;
import org.stet.fact.Term;
import org.stet.fact.TermKind;
import org.stet.fact.Wording;

/** The words of all the sources of a draft: of the texts as a whole, headlines and bylines too, and sentence by sentence. */
final class SourceWords {

    /**
     * One sentence of a source.
     *
     * @param facts what it states, by kind and then in text order
     */
    private record Sentence(String document, String text, Wording wording, List<Stated> facts) {
    }

    private final Set<String> everywhere = new HashSet<>();
    private final List<Sentence> sentences = new ArrayList<>();
    /** Key of a word -> indices of the sentences that have it. */
    private final Map<String, Set<Integer>> postings = new HashMap<>();

    void add(DocumentReading source, String text) {
        Map<Integer, List<Stated>> facts = source.facts().all().collect(Collectors.groupingBy(f -> f.at().sentence()));
        for (String word : Vocabulary.words(text)) {
            everywhere.add(word);
            everywhere.add(Vocabulary.stem(word));
        }
        for (Wording wording : source.wordings()) {
            int index = sentences.size();
            sentences.add(new Sentence(source.facts().document(), wording.span().in(text), wording, facts.getOrDefault(wording.sentence(), List.of())));
            for (Term term : wording.terms()) {
                for (String key : keys(term.word(), term.lemma())) {
                    everywhere.add(key);
                    postings.computeIfAbsent(key, k -> new HashSet<>()).add(index);
                }
            }
        }
    }

    /** All forms under which a source's word can be found: itself, its base form, their stems, and the parts of a compound with a hyphen. */
    private static Set<String> keys(String word, String lemma) {
        Set<String> keys = new HashSet<>();
        for (String form : List.of(Vocabulary.plain(word), Vocabulary.plain(lemma))) {
            keys.add(form);
            keys.add(Vocabulary.stem(form));
            for (String part : form.split("[-/]")) {
                if (part.length() > 2) {
                    keys.add(Vocabulary.stem(part));
                }
            }
        }
        keys.remove("");
        return keys;
    }

    /** Words with a capital, in lower case, by their first letters. @param letters how many */
    Map<String, List<String>> names(int letters) {
        return sentences.stream().flatMap(s -> s.wording().terms().stream()).filter(t -> t.kind() == TermKind.NAME || t.kind() == TermKind.ADJECTIVE)
                .map(t -> Vocabulary.plain(t.word())).filter(w -> w.length() >= letters).distinct().collect(Collectors.groupingBy(w -> w.substring(0, letters)));
    }

    boolean has(String key) {
        return everywhere.contains(key);
    }

    /** How near in meaning the words are to the sentence that is nearest to them, 0 to 1. */
    double nearness(String words, Similarity similarity) {
        List<float[]> vectors = similarity.embed(Stream.concat(Stream.of(words), sentences.stream().map(Sentence::text)).toList());
        double nearest = vectors.stream().skip(1).mapToDouble(v -> Similarity.cosine(vectors.get(0), v)).max().orElse(0);
        return Math.max(0, Math.round(100 * nearest) / 100.0);
    }

    String document(int sentence) {
        return sentences.get(sentence).document();
    }

    /** The sentence and those just before and after it in its document. */
    List<Integer> around(int index) {
        return IntStream.rangeClosed(index - 1, index + 1)
                .filter(i -> i >= 0 && i < sentences.size() && document(i).equals(document(index))).boxed().toList();
    }

    Wording sentence(int index) {
        return sentences.get(index).wording();
    }

    /** The facts of one kind that the sentence states, in text order. */
    <T extends Stated> Stream<T> facts(int index, Class<T> kind) {
        return sentences.get(index).facts().stream().filter(kind::isInstance).map(kind::cast);
    }

    Set<Integer> sentencesWith(String key) {
        return postings.getOrDefault(key, Set.of());
    }
}
