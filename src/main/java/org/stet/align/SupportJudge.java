package org.stet.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.fact.Attribution;
import org.stet.fact.Characterisation;
import org.stet.fact.Correspondence;
import org.stet.fact.DocumentFacts;
import org.stet.fact.DocumentReading;
import org.stet.fact.Name;
import org.stet.fact.Quantity;
import org.stet.fact.Quotation;
import org.stet.fact.Slot;
import org.stet.fact.Stated;
import org.stet.fact.Support;
import org.stet.fact.Timex;
import org.stet.fact.TimexType;
import org.stet.fact.Unit;
import org.stet.fact.Verdict;
import org.stet.lexicon.Lexicon;
import org.stet.text.Source;

/**
 * Judges of everything checkable in a draft whether its sources carry it, contradict it or are silent: figures, times, names and quotations
 * by what corresponds to them, claims by their words. Safe for use by several threads.
 */
public final class SupportJudge {

    private static final String IN_PARTS = "-support-";

    private final Lexicon lexicon;
    private final Thesaurus thesaurus;

    public SupportJudge(Lexicon lexicon, Thesaurus thesaurus) {
        this.lexicon = lexicon;
        this.thesaurus = thesaurus;
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
        Map<String, List<Correspondence>> found = correspondences.stream().filter(c -> c.document().equals(facts.document()))
                .collect(Collectors.groupingBy(Correspondence::here));
        List<Support> judged = new ArrayList<>();
        Stream.<Stream<? extends Stated>>of(facts.quantities().stream(), facts.times().stream(), facts.names().stream().filter(Name::first),
                        facts.quotations().stream(), facts.attributions().stream(), facts.characterisations().stream())
                .flatMap(s -> s).forEach(unit -> judged.add(support(facts, judged.size(), unit, verdict(unit, found))));
        Vocabulary vocabulary = new Vocabulary(lexicon, thesaurus);
        SourceWords words = new SourceWords();
        sources.stream().sorted(Comparator.comparing(s -> s.facts().document())).forEach(s -> words.add(s, texts.get(s.facts().document()).text()));
        ClaimVerdicts claims = new ClaimVerdicts(draft, words, vocabulary, found, settled(facts, judged));
        facts.claims().forEach(claim -> judged.add(claims.judge(facts.document() + "#" + IN_PARTS + judged.size(), claim)));
        return judged;
    }

    /** Ids of the units that the sources carry; with the first mention of a name its later ones. */
    private static Set<String> settled(DocumentFacts facts, List<Support> judged) {
        Set<String> carried = judged.stream().filter(s -> s.verdict() == Verdict.SUPPORTED).map(Support::of).collect(Collectors.toCollection(HashSet::new));
        Set<String> entities = facts.names().stream().filter(n -> carried.contains(n.id())).map(Name::entity).collect(Collectors.toSet());
        facts.names().stream().filter(n -> entities.contains(n.entity())).map(Name::id).forEach(carried::add);
        return carried;
    }

    private static Support support(DocumentFacts facts, int number, Stated unit, UnitVerdict verdict) {
        return new Support(facts.document() + "#" + IN_PARTS + number, facts.document(), unit.id(), kind(unit), verdict.verdict(),
                verdict.confidence(), verdict.by(), verdict.verdict() == Verdict.SILENT ? List.of(unit.text()) : List.of(), verdict.why());
    }

    private static Unit kind(Stated unit) {
        return unit instanceof Quantity ? Unit.QUANTITY : unit instanceof Timex ? Unit.TIME : unit instanceof Name ? Unit.NAME
                : unit instanceof Quotation ? Unit.QUOTATION : unit instanceof Attribution ? Unit.ATTRIBUTION : Unit.CHARACTERISATION;
    }

    private static UnitVerdict verdict(Stated unit, Map<String, List<Correspondence>> found) {
        List<Correspondence> own = found.getOrDefault(unit.id(), List.of());
        if (unit instanceof Quantity) {
            return of(own, Slot.QUANTITY);
        }
        if (unit instanceof Timex time) {
            return time.type() == TimexType.DATE && (time.interval() != null || time.value().startsWith("XXXX"))
                    ? of(own, Slot.DATE, Slot.TIME) : UnitVerdict.notJudged("no certain day, month or year");
        }
        if (unit instanceof Name) {
            return of(own, Slot.NAME);
        }
        if (unit instanceof Quotation quotation) {
            return quotation.scare() ? UnitVerdict.notJudged("quotes nobody") : of(own, Slot.WORDS, Slot.SPEAKER);
        }
        return unit instanceof Attribution ? ofAttribution(own) : of(own, Slot.CHARACTERISATION);
    }

    private static UnitVerdict of(List<Correspondence> found, Slot... slots) {
        return UnitVerdict.of(found.stream().filter(c -> Set.of(slots).contains(c.slot())).toList());
    }

    /** That somebody said something in other words cannot be ruled out. */
    private static UnitVerdict ofAttribution(List<Correspondence> found) {
        UnitVerdict verdict = of(found, Slot.SPEAKER, Slot.CUE);
        return verdict.verdict() == Verdict.SILENT ? UnitVerdict.notJudged("no statement of the sources is near enough") : verdict;
    }
}
