import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.stet.audit.Dossier;
import org.stet.audit.Settings;
import org.stet.audit.Workbench;
import org.stet.document.Documents;
import org.stet.document.Metadata;
import org.stet.document.Role;
import org.stet.document.ZonePatterns;
import org.stet.engine.CompiledRules;
import org.stet.engine.Engine;
import org.stet.finding.Finding;
import org.stet.finding.Proof;
import org.stet.lexicon.LexiconReader;
import org.stet.rule.Conditions;
import org.stet.rule.PackTerms;
import org.stet.rule.Rule;
import org.stet.rule.RulePack;
import org.stet.rule.RuleSet;
import org.stet.rule.Variant;
import org.stet.rule.drl.DrlPrinter;
import org.stet.text.Source;

/** Times the standard pack: reading, making ready and firing, as a model and as compiled DRL, in turns in one run. */
final class RuleFormsBench {

    private static final int ROUNDS = 3;

    private RuleFormsBench() {
    }

    public static void main(String[] args) throws Exception {
        Path home = Path.of(".");
        Path cache = Files.createTempDirectory("stet-bench");
        PackTerms terms = PackTerms.of(LexiconReader.read(home.resolve("rules/lexicon")));
        long start = System.nanoTime();
        RuleSet rules = RulePack.read(List.of(home.resolve("rules")), terms, cache);
        tell("read %d rules, first time", start, rules.rules().size());
        start = System.nanoTime();
        RulePack.read(List.of(home.resolve("rules")), terms, cache);
        tell("read again", start);
        start = System.nanoTime();
        CompiledRules.load(rules, cache);
        tell("made ready, DRL compiled", start);
        start = System.nanoTime();
        CompiledRules model = CompiledRules.load(rules, cache);
        tell("made ready, nothing compiled", start);
        start = System.nanoTime();
        CompiledRules compiled = CompiledRules.load(printed(rules), cache);
        tell("all as DRL, compiled", start);
        for (Dossier story : stories(home, args[0])) {
            fire(story, new Engine(model), new Engine(compiled), Integer.parseInt(args[1]));
        }
        System.exit(0);
    }

    private static List<Dossier> stories(Path home, String folder) {
        Settings settings = Settings.standard(home);
        List<Dossier> stories = new ArrayList<>();
        new Workbench().preparation(settings, notice -> { }).stories(new Documents(ZonePatterns.read(settings.lexicons()))
                .read(List.of(Path.of(folder)), Metadata.of(Role.PEER)).documents(), stories::add);
        return stories;
    }

    private static void fire(Dossier story, Engine model, Engine compiled, int runs) {
        if (!unproved(model, story).equals(unproved(compiled, story))) {
            throw new IllegalStateException("the two find different things");
        }
        System.out.printf(Locale.ROOT, "a story of %d facts, ms a run (median, least)%n", story.facts().size());
        for (int round = 0; round < ROUNDS; round++) {
            double[] one = times(story, model, runs);
            double[] other = times(story, compiled, runs);
            System.out.printf(Locale.ROOT, "  model %.2f %.2f   compiled %.2f %.2f   ratio %.2f%n", one[0], one[1], other[0], other[1], one[0] / other[0]);
        }
    }

    /** The changes that a proof proposes are looked for in rules written in YAML only. */
    private static List<Finding> unproved(Engine engine, Dossier story) {
        return engine.run(story.facts(), story.texts()).stream().map(f -> f.with(Proof.NONE)).toList();
    }

    private static double[] times(Dossier story, Engine engine, int runs) {
        double[] times = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            engine.run(story.facts(), story.texts());
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return new double[] {times[runs / 2], times[0]};
    }

    /** The same rules with all conditions in DRL. */
    private static RuleSet printed(RuleSet rules) {
        return new RuleSet(rules.rules().stream().map(RuleFormsBench::printed).toList(), List.of(), rules.sha256());
    }

    private static Rule printed(Rule rule) {
        List<Variant> variants = rule.variants().stream().map(v -> new Variant(v.id(), v.name(), v.level(), v.message(), v.help(), v.ways().stream()
                .map(w -> new Conditions(w.rule(), w.at(), w.premises(), w.reported(), w.types(), null)).toList())).toList();
        return new Rule(rule.id(), rule.category(), rule.title(), rule.standard(), rule.why(), rule.confidence(), rule.symmetric(), rule.parameters(),
                variants, rule.examples(), rule.file(), new Source(rule.id() + ".drl", DrlPrinter.print(rule)));
    }

    private static void tell(String what, long start, Object... values) {
        System.out.printf(Locale.ROOT, what + ": %d ms%n", append(values, (System.nanoTime() - start) / 1_000_000));
    }

    private static Object[] append(Object[] values, long last) {
        Object[] all = Arrays.copyOf(values, values.length + 1);
        all[values.length] = last;
        return all;
    }
}
