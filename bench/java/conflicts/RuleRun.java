package conflicts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.engine.CompiledRules;
import org.stet.engine.Engine;
import org.stet.fact.Fact;
import org.stet.finding.Evidence;
import org.stet.finding.Finding;
import org.stet.lexicon.LexiconReader;
import org.stet.rule.PackTerms;
import org.stet.rule.RulePack;
import org.stet.rule.RuleSet;
import org.stet.text.Source;

/**
 * The rule as an editor writes it, run by the engine as audits run it: documents by story, one story after the other, to findings with their
 * words and proofs.
 */
public final class RuleRun {

    private static final Path RULES = Path.of("bench/with/rules/pack");

    /** What an audit hands to the engine for one story. */
    private record Story(List<Fact> facts, Map<String, Source> texts) {
    }

    private final Engine engine;

    public RuleRun() {
        RuleSet rules = RulePack.read(List.of(RULES), PackTerms.of(LexiconReader.read(Path.of("rules/lexicon"))));
        if (!rules.problems().isEmpty()) {
            throw new IllegalStateException(rules.problems().toString());
        }
        engine = new Engine(CompiledRules.load(rules, Path.of("target/bench-rules/cache")));
    }

    public List<Finding> findings(List<Document> archive) {
        Map<String, Story> stories = new HashMap<>();
        for (Document document : archive) {
            Story story = stories.computeIfAbsent(document.story(), k -> new Story(new ArrayList<>(), new HashMap<>()));
            story.facts().add(document.article());
            story.facts().addAll(document.figures());
            story.texts().put(document.article().document(), document.text());
        }
        List<Finding> findings = new ArrayList<>();
        stories.values().forEach(story -> findings.addAll(engine.run(story.facts(), story.texts())));
        return findings;
    }

    /** What the findings say of the figures at fault. */
    public static List<Odd> told(List<Finding> findings, List<Document> archive) {
        Map<String, String> ids = new HashMap<>();
        archive.forEach(d -> d.figures().forEach(f -> ids.put(f.document() + f.span(), f.id())));
        return findings.stream().map(f -> new Odd(ids.get(place(f.primary())), f.related().size() + f.more(),
                f.related().stream().map(e -> ids.get(place(e))).toList())).toList();
    }

    private static String place(Evidence evidence) {
        return evidence.document() + evidence.span();
    }
}
