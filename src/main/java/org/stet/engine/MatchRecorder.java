package org.stet.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kie.api.runtime.rule.RuleContext;
import org.stet.fact.Correspondence;
import org.stet.fact.DeskCorrection;
import org.stet.fact.Fact;
import org.stet.fact.Support;
import org.stet.rule.Conditions;
import org.stet.rule.Premise;
import org.stet.rule.Rule;
import org.stet.rule.Variant;

/** Takes down every match of one run together with what it is made of. */
final class MatchRecorder implements Findings {

    /** Conditions, and the variant and the rule they belong to. */
    record Entry(Rule rule, Variant variant, Conditions way) {
    }

    private final Map<String, Entry> entries;
    private final Parties parties = new Parties();
    private final List<Match> matches = new ArrayList<>();

    /** @param entries by the name of their DRL rule */
    MatchRecorder(Map<String, Entry> entries) {
        this.entries = entries;
    }

    List<Match> matches() {
        return matches;
    }

    /** The facts that the matches report. */
    Parties parties() {
        return parties;
    }

    @Override
    public void report(Object drools, Fact primary, Fact... related) {
        org.kie.api.runtime.rule.Match match = ((RuleContext) drools).getMatch();
        Entry entry = entries.get(match.getRule().getName());
        List<Object> objects = match.getObjects();
        List<Party> against = new ArrayList<>(related.length);
        for (Fact fact : related) {
            against.add(parties.of(fact));
        }
        matches.add(new Match(new Met(entry, objects, values(entry, match)), parties.of(primary), against, similarity(objects), false));
    }

    private static List<Object> values(Entry entry, org.kie.api.runtime.rule.Match match) {
        List<Object> values = List.of();
        for (Premise premise : entry.way().premises()) {
            for (String name : premise.names()) {
                values = values.isEmpty() ? new ArrayList<>() : values;
                values.add(match.getDeclarationValue("$" + name));
            }
        }
        return values;
    }

    private static double similarity(List<Object> objects) {
        double highest = -1;
        for (Object object : objects) {
            if (object instanceof Correspondence || object instanceof Support || object instanceof DeskCorrection) {
                highest = Math.max(highest, FactNotes.sureness((Fact) object));
            }
        }
        return highest < 0 ? 1 : highest;
    }
}
