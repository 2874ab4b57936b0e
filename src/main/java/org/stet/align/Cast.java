package org.stet.align;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.fact.Slot;

/**
 * Who takes which part in an event, whatever the voice of the verb.
 *
 * @param verb  lemma of the predicate
 * @param parts fillers of {@link #PARTS}
 */
record Cast(String verb, Map<Slot, Filler> parts) {

    static final List<Slot> PARTS = List.of(Slot.AGENT, Slot.PATIENT, Slot.RECIPIENT);

    Optional<Filler> part(Slot slot) {
        return Optional.ofNullable(parts.get(slot));
    }

    /** The same with agent and patient, or, where there is no patient, agent and recipient in each other's place. */
    Cast turned() {
        Slot other = parts.containsKey(Slot.PATIENT) ? Slot.PATIENT : Slot.RECIPIENT;
        Map<Slot, Filler> turned = new EnumMap<>(Slot.class);
        parts.forEach((slot, filler) -> turned.put(slot == Slot.AGENT ? other : slot == other ? Slot.AGENT : slot, filler));
        return new Cast(verb, turned);
    }
}
