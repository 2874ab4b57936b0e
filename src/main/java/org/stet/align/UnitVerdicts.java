package org.stet.align;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.fact.Attribution;
import org.stet.fact.Correspondence;
import org.stet.fact.DocumentFacts;
import org.stet.fact.Name;
import org.stet.fact.Quantity;
import org.stet.fact.Quotation;
import org.stet.fact.Slot;
import org.stet.fact.Stated;
import org.stet.fact.Timex;
import org.stet.fact.TimexType;
import org.stet.fact.Verdict;

/** The verdicts on a draft's figures, times, names, quotations, attributions and characterisations: by the slot that each is compared in. */
final class UnitVerdicts {

    private UnitVerdicts() {
    }

    /** By unit, in text order within each kind. @param found correspondences by the draft's fact */
    static Map<Stated, UnitVerdict> of(DocumentFacts facts, Map<String, List<Correspondence>> found) {
        Map<Stated, UnitVerdict> verdicts = new LinkedHashMap<>();
        Stream.<Stream<? extends Stated>>of(facts.quantities().stream(), facts.times().stream(), facts.names().stream().filter(Name::first),
                        facts.quotations().stream(), facts.attributions().stream(), facts.characterisations().stream())
                .flatMap(s -> s).forEach(unit -> verdicts.put(unit, verdict(unit, found)));
        return verdicts;
    }

    private static UnitVerdict verdict(Stated unit, Map<String, List<Correspondence>> found) {
        List<Correspondence> own = found.getOrDefault(unit.id(), List.of());
        if (unit instanceof Quantity) {
            return of(own, Slot.QUANTITY, Slot.CALCULATION);
        }
        if (unit instanceof Timex time) {
            return time.type() == TimexType.DATE && (time.interval() != null || time.value().startsWith("XXXX"))
                    ? of(own, Slot.DATE, Slot.TIME) : UnitVerdict.notJudged("no certain day, month or year");
        }
        if (unit instanceof Name) {
            return of(own, Slot.NAME);
        }
        if (unit instanceof Quotation quotation) {
            return quotation.scare() ? UnitVerdict.notJudged("quotes nobody") : of(own, Slot.WORDS, Slot.CUT, Slot.SPEAKER);
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
