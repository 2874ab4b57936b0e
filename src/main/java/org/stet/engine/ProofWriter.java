package org.stet.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.stet.fact.Fact;
import org.stet.finding.Condition;
import org.stet.finding.Proof;
import org.stet.text.Source;

/** Writes the proofs of the findings of one story. Asked only for findings that are kept, as it looks at many facts for each. */
final class ProofWriter {

    private final Absences absences;
    private final FactNotes notes;
    private final Settlement settlement;

    ProofWriter(Collection<? extends Fact> facts, Map<String, Source> texts) {
        FactIndex index = new FactIndex(facts);
        this.absences = new Absences(index);
        this.notes = new FactNotes(index, texts);
        this.settlement = new Settlement(index, texts);
    }

    /** The derivation of what the finding tells, and what would settle all of it. */
    Proof prove(Fault fault) {
        List<Condition> conditions = absences.fill(fault.told());
        return new Proof(conditions, notes.of(conditions), settlement.of(fault));
    }
}
