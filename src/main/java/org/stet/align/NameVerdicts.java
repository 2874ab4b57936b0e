package org.stet.align;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Name;
import org.stet.fact.Wording;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/** Second look at names that correspond to none of the sources: a people for its country, or a noun with the capital of a sentence's start. */
final class NameVerdicts {

    private static final int FEWEST_LETTERS = 4;

    private final Set<String> endings;
    private final SourceWords sources;
    private final Thesaurus thesaurus;
    private final Map<Integer, Wording> wordings;
    /** First letters -> words of the sources that begin so. */
    private final Map<String, List<String>> byStart;

    /** @param wordings the draft's, by their index */
    NameVerdicts(Lexicon lexicon, Thesaurus thesaurus, SourceWords sources, Map<Integer, Wording> wordings) {
        this.endings = new HashSet<>(lexicon.words(Words.DEMONYM_ENDING));
        endings.add("");
        this.sources = sources;
        this.thesaurus = thesaurus;
        this.wordings = wordings;
        this.byStart = sources.names(FEWEST_LETTERS);
    }

    /** Empty if the name is none of these. */
    Optional<UnitVerdict> reconsider(Name name) {
        List<String> words = Vocabulary.words(name.text());
        if (!words.isEmpty() && words.stream().allMatch(w -> sources.has(w) || isKin(w))) {
            return Optional.of(UnitVerdict.supported("a word of one root stands in the sources"));
        }
        return words.size() == 1 && beginsSentence(name) && !thesaurus.kinds(words.get(0), 'n').isEmpty()
                ? Optional.of(UnitVerdict.notJudged("may be no name: it begins the sentence")) : Optional.empty();
    }

    private boolean isKin(String word) {
        return word.length() >= FEWEST_LETTERS && byStart.getOrDefault(word.substring(0, FEWEST_LETTERS), List.of()).stream().anyMatch(w -> areKin(word, w));
    }

    private boolean areKin(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= FEWEST_LETTERS && endings.contains(one.substring(common)) && endings.contains(other.substring(common));
    }

    private boolean beginsSentence(Name name) {
        Wording wording = wordings.get(name.at().sentence());
        return wording != null && wording.span().start() == name.span().start();
    }
}
