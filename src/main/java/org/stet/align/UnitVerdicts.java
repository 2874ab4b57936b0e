package org.stet.align;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.fact.Attribution;
import org.stet.fact.Cause;
import org.stet.fact.Characterisation;
import org.stet.fact.Claim;
import org.stet.fact.Correspondence;
import org.stet.fact.DocumentFacts;
import org.stet.fact.Name;
import org.stet.fact.Quantity;
import org.stet.fact.Quotation;
import org.stet.fact.Slot;
import org.stet.fact.Stated;
import org.stet.fact.Timex;
import org.stet.fact.TimexType;
import org.stet.fact.Unit;
import org.stet.fact.Verdict;

/** The verdicts on a draft's figures, times, names, quotations, attributions and characterisations: by the slot that each is compared in. */
final class UnitVerdicts {

    private UnitVerdicts() {
    }

    /** By unit, in text order within each kind. @param found correspondences by the draft's fact */
    static Map<Stated, UnitVerdict> of(DocumentFacts facts, Map<String, List<Correspondence>> found) {
        Map<Stated, UnitVerdict> verdicts = new LinkedHashMap<>();
        Stream.<List<? extends Stated>>of(facts.quantities(), facts.times(), facts.names(), facts.quotations(), facts.attributions(), facts.characterisations())
                .flatMap(List::stream).forEach(unit -> of(unit, found.getOrDefault(unit.id(), List.of())).ifPresent(v -> verdicts.put(unit, v)));
        return verdicts;
    }

    /** Empty for what is judged in another way or not by itself. @param own the unit's correspondences */
    static Optional<UnitVerdict> of(Stated unit, List<Correspondence> own) {
        if (unit instanceof Quantity) {
            return Optional.of(in(own, Slot.QUANTITY, Slot.CALCULATION));
        }
        if (unit instanceof Timex time) {
            return Optional.of(time.type() == TimexType.DATE && (time.interval() != null || time.value().startsWith("XXXX"))
                    ? in(own, Slot.DATE, Slot.TIME) : UnitVerdict.notJudged("no certain day, month or year"));
        }
        if (unit instanceof Name name) {
            return name.first() ? Optional.of(in(own, Slot.NAME)) : Optional.empty();
        }
        if (unit instanceof Quotation quotation) {
            return Optional.of(quotation.scare() ? UnitVerdict.notJudged("quotes nobody") : in(own, Slot.WORDS, Slot.CUT, Slot.SPEAKER));
        }
        return unit instanceof Attribution ? Optional.of(ofAttribution(own))
                : unit instanceof Characterisation ? Optional.of(in(own, Slot.CHARACTERISATION)) : Optional.empty();
    }

    static Unit kind(Stated unit) {
        return unit instanceof Quantity ? Unit.QUANTITY : unit instanceof Timex ? Unit.TIME : unit instanceof Name ? Unit.NAME
                : unit instanceof Quotation ? Unit.QUOTATION : unit instanceof Attribution ? Unit.ATTRIBUTION : unit instanceof Cause ? Unit.CAUSE
                : unit instanceof Claim ? Unit.CLAIM : Unit.CHARACTERISATION;
    }

    private static UnitVerdict in(List<Correspondence> found, Slot... slots) {
        return UnitVerdict.of(found.stream().filter(c -> Set.of(slots).contains(c.slot())).toList());
    }

    /** That somebody said something in other words cannot be ruled out. */
    private static UnitVerdict ofAttribution(List<Correspondence> found) {
        UnitVerdict verdict = in(found, Slot.SPEAKER, Slot.CUE);
        return verdict.verdict() == Verdict.SILENT ? UnitVerdict.notJudged("no statement of the sources is near enough") : verdict;
    }
}
