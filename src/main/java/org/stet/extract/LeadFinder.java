package org.stet.extract;

import java.util.List;
import org.stet.fact.Lead;
import org.stet.language.Sentence;
import org.stet.text.Zone;

/** Finds the opening paragraph of the running text. */
final class LeadFinder {

    private final Notebook notes;

    LeadFinder(Notebook notes) {
        this.notes = notes;
    }

    void find() {
        notes.sentences().stream().filter(s -> s.zone() == Zone.BODY).findFirst().ifPresent(first -> {
            List<Sentence> opening = notes.sentences().stream().filter(s -> s.block() == first.block()).toList();
            Sentence last = opening.get(opening.size() - 1);
            notes.leads.add(new Lead(notes.id("lead"), notes.document(), notes.passage(first, first.tokens().get(0).span()), last.index()));
        });
    }
}
