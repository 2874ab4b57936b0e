package org.stet.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.fact.Attribution;
import org.stet.fact.Cause;
import org.stet.fact.Claim;
import org.stet.fact.Correspondence;
import org.stet.fact.DocumentFacts;
import org.stet.fact.DocumentReading;
import org.stet.fact.Name;
import org.stet.fact.Stated;
import org.stet.fact.Support;
import org.stet.fact.Verdict;
import org.stet.fact.Wording;
import org.stet.lexicon.Lexicon;
import org.stet.text.Source;

/**
 * Judges of everything checkable in a draft whether its sources carry it, contradict it or are silent: figures, times, names and quotations
 * by what corresponds to them, claims by their words, causes by the sentence that tells of the same consequence. Safe for use by several threads.
 */
public final class SupportJudge {

    private static final String ID = "support-";
    private static final Comparator<Claim> WIDEST_FIRST = Comparator.comparingInt((Claim c) -> c.span().start() - c.span().end()).thenComparing(Claim::id);

    private final Lexicon lexicon;
    private final Thesaurus thesaurus;
    private final Similarity similarity;

    public SupportJudge(Lexicon lexicon, Thesaurus thesaurus, Similarity similarity) {
        this.lexicon = lexicon;
        this.thesaurus = thesaurus;
        this.similarity = similarity;
    }

    /**
     * One verdict for each unit of the draft, in text order within each kind.
     *
     * @param draft           with its wordings; without them claims are not judged
     * @param sources         all that the draft is held against, in any order
     * @param texts           the sources' texts by id
     * @param correspondences of the draft with its sources
     */
    public List<Support> judge(DocumentReading draft, List<DocumentReading> sources, Map<String, Source> texts, List<Correspondence> correspondences) {
        DocumentFacts facts = draft.facts();
        Map<String, List<Correspondence>> found = correspondences.stream().filter(c -> isWithSource(c, facts.document()))
                .collect(Collectors.groupingBy(Correspondence::here));
        Map<Stated, UnitVerdict> units = UnitVerdicts.of(facts, found);
        Vocabulary vocabulary = new Vocabulary(lexicon, thesaurus);
        SourceWords words = new SourceWords();
        sources.stream().sorted(Comparator.comparing(s -> s.facts().document())).forEach(s -> words.add(s, texts.get(s.facts().document()).text()));
        Map<Integer, Wording> wordings = draft.wordings().stream().collect(Collectors.toMap(Wording::sentence, Function.identity()));
        NameVerdicts names = new NameVerdicts(lexicon, thesaurus, words, wordings);
        units.replaceAll((unit, verdict) -> unit instanceof Name name && verdict.silent() ? names.reconsider(name).orElse(verdict) : verdict);
        Map<Integer, SentenceMatch> matches = matches(draft, words, vocabulary, units);
        SameStatement statements = new SameStatement(facts, words, vocabulary, correspondences);
        List<Support> judged = new ArrayList<>();
        units.replaceAll((unit, verdict) -> Optional.ofNullable(matches.get(unit.at().sentence())).flatMap(m -> verdict.silent()
                ? statements.against(unit, m) : verdict.verdict() == Verdict.SUPPORTED ? statements.insteadOf(unit, m) : Optional.empty()).orElse(verdict));
        units.forEach((unit, verdict) -> judged.add(support(facts, judged.size(), unit, verdict)));
        Similarity remembered = new Remembered(similarity);
        ClaimVerdicts claims = new ClaimVerdicts(draft, words, matches, statements, vocabulary, remembered, found,
                units.keySet().stream().filter(u -> units.get(u).silent()).toList());
        facts.claims().stream().sorted(WIDEST_FIRST).map(claim -> claims.judge(facts.document() + "#" + ID + judged.size(), claim)).forEach(judged::add);
        CauseVerdicts causes = new CauseVerdicts(sources, words, new CauseComparison(vocabulary, remembered));
        facts.causes().stream().filter(c -> matches.containsKey(c.at().sentence()))
                .forEach(c -> judged.add(support(facts, judged.size(), c, causes.judge(c, matches.get(c.at().sentence())))));
        return judged;
    }

    /** A document that contradicts itself says nothing of its sources. */
    private static boolean isWithSource(Correspondence found, String draft) {
        return found.document().equals(draft) && !found.thereDocument().equals(draft);
    }

    private static Map<Integer, SentenceMatch> matches(DocumentReading draft, SourceWords words, Vocabulary vocabulary, Map<Stated, UnitVerdict> units) {
        List<Stated> carried = carried(draft.facts(), units);
        return draft.wordings().stream().collect(Collectors.toMap(Wording::sentence, w -> new SentenceMatch(w, words, vocabulary, known(w, carried))));
    }

    /** The units whose words the sources carry; with the first mention of a name its later ones. That it was said bears out no words. */
    private static List<Stated> carried(DocumentFacts facts, Map<Stated, UnitVerdict> units) {
        Set<String> entities = new HashSet<>();
        List<Stated> carried = new ArrayList<>();
        units.forEach((unit, verdict) -> {
            if (verdict.verdict() == Verdict.SUPPORTED && !(unit instanceof Attribution)) {
                carried.add(unit);
                if (unit instanceof Name name) {
                    entities.add(name.entity());
                }
            }
        });
        facts.names().stream().filter(n -> entities.contains(n.entity())).forEach(carried::add);
        return carried;
    }

    private static boolean[] known(Wording wording, List<Stated> carried) {
        boolean[] known = new boolean[wording.terms().size()];
        for (Stated unit : carried) {
            for (int i = 0; i < known.length; i++) {
                known[i] |= wording.terms().get(i).span().overlaps(unit.span());
            }
        }
        return known;
    }

    private static Support support(DocumentFacts facts, int number, Stated unit, UnitVerdict verdict) {
        return new Support(facts.document() + "#" + ID + number, facts.document(), unit.id(), UnitVerdicts.kind(unit), verdict.verdict(),
                verdict.confidence(), verdict.by(), verdict.verdict() == Verdict.SILENT ? List.of(unit.text()) : List.of(), verdict.why());
    }
}
