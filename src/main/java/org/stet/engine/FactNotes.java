package org.stet.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.fact.Correspondence;
import org.stet.fact.DeskCorrection;
import org.stet.fact.Fact;
import org.stet.fact.Normal;
import org.stet.fact.Stated;
import org.stet.fact.Support;
import org.stet.finding.Condition;
import org.stet.finding.FactNote;
import org.stet.rule.condition.Vocabulary;
import org.stet.text.Position;
import org.stet.text.Sentences;
import org.stet.text.Source;
import org.stet.text.Span;

/** Notes down the facts of a proof: those that its conditions name, and all that they are derived from. */
final class FactNotes {

    private static final Span NOWHERE = new Span(0, 0);
    private static final Position START = new Position(1, 1);

    private final Known known;
    private final Map<String, Source> texts;
    /** By the fact's id: many findings may rest on one fact. */
    private final Map<String, FactNote> notes = new HashMap<>();

    FactNotes(Known known, Map<String, Source> texts) {
        this.known = known;
        this.texts = texts;
    }

    /** By id. */
    List<FactNote> of(Collection<Condition> conditions) {
        Collection<String> named = conditions.stream().flatMap(c -> Stream.concat(c.facts().stream(),
                c.nearest().stream().map(Condition.NearMiss::fact))).collect(Collectors.toSet());
        return FactLinks.closure(named, known).stream().map(fact -> notes.computeIfAbsent(fact.id(), id -> note(fact))).toList();
    }

    private FactNote note(Fact fact) {
        String kind = Vocabulary.word(fact.getClass());
        List<String> from = FactLinks.of(fact).stream().filter(id -> known.fact(id).isPresent()).toList();
        Source text = texts.get(fact.document());
        if (fact instanceof Stated stated && text != null) {
            return new FactNote(fact.id(), kind, fact.document(), stated.span(), text.position(stated.span().start()), stated.text(),
                    Sentences.around(text, stated.span()).in(text.text()), Normal.of(fact), fact.says(), from, 1, List.of());
        }
        return new FactNote(fact.id(), kind, fact.document(), NOWHERE, START, "", "", Normal.of(fact), fact.says(), from, sureness(fact), why(fact));
    }

    /** 0 to 1: how sure a fact is that tells of other facts; 1 for what a text states. */
    static double sureness(Fact fact) {
        return fact instanceof Correspondence same ? same.similarity() : fact instanceof Support support ? support.confidence()
                : fact instanceof DeskCorrection correction ? correction.confidence() : 1;
    }

    private static List<String> why(Fact fact) {
        return fact instanceof Correspondence same ? same.why() : fact instanceof Support support ? support.why() : List.of();
    }
}
