package org.stet.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.stet.fact.Fact;
import org.stet.rule.Conditions;
import org.stet.rule.Rule;
import org.stet.rule.RuleSet;
import org.stet.rule.Variant;
import org.stet.rule.drl.DrlPrinter;
import org.stet.rule.drl.DrlReader;
import org.stet.text.Problem;
import org.stet.text.Source;

/** Rules with the DRL that is printed of their conditions in the place of these. */
public final class Printed {

    private Printed() {
    }

    /** The same rules with their conditions in DRL. */
    public static RuleSet inDrl(RuleSet written) {
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : written.rules()) {
            Source drl = new Source(rule.id() + ".drl", DrlPrinter.print(rule));
            List<Problem> problems = new ArrayList<>();
            DrlReader.read(drl, problems);
            assertEquals(List.of(), problems.stream().map(Problem::show).toList(), drl.text());
            List<Variant> variants = rule.variants().stream().map(v -> new Variant(v.id(), v.name(), v.level(), v.message(), v.help(),
                    v.ways().stream().map(w -> new Conditions(w.rule(), w.at(), w.premises(), w.reported(), w.types(), null)).toList())).toList();
            rules.add(new Rule(rule.id(), rule.category(), rule.title(), rule.standard(), rule.why(), rule.confidence(), rule.symmetric(),
                    rule.parameters(), variants, rule.examples(), rule.file(), drl));
        }
        return new RuleSet(rules, List.of(), written.sha256());
    }

    /** Matches in words that are the same for the same match. */
    static List<String> plain(List<Match> matches) {
        return matches.stream().map(m -> m.way().rule() + " " + m.primary().id() + " " + m.related().stream().map(Fact::id).toList() + m.proof())
                .sorted().toList();
    }
}
