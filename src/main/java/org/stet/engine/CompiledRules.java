package org.stet.engine;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.stet.rule.CacheFile;
import org.stet.rule.Checksum;
import org.stet.rule.FactTypes;
import org.stet.rule.Rule;
import org.stet.rule.RuleException;
import org.stet.rule.RuleSet;

/**
 * Rules ready to fire. Those in YAML need no compiling. Those in DRL are compiled once and kept on disk under a name made from their
 * contents, the version of Drools and the classes of the fact model; later runs load that and compile nothing. May be shared between threads.
 */
public final class CompiledRules {

    private final RuleSet rules;
    private final Optional<KieBase> written;
    private final Optional<KieBase> compiled;
    private final boolean fromCache;

    private CompiledRules(RuleSet rules, List<Model> compiled, boolean fromCache) {
        this.rules = rules;
        this.written = base(rules.rules().stream().anyMatch(r -> r.inDrl().isEmpty()) ? List.of(PatternModel.of(rules.rules())) : List.of());
        this.compiled = base(compiled);
        this.fromCache = fromCache;
    }

    /**
     * Loads the compiled rules, or compiles them. Safe for several processes at once: each file appears whole or not at all, and a
     * damaged one is made anew.
     *
     * @param cacheRoot folder for compiled rules; made if missing. If it cannot be written, the rules are compiled every time.
     * @throws RuleException if Drools refuses a rule, with a problem for each that it refuses
     */
    public static CompiledRules load(RuleSet rules, Path cacheRoot) {
        List<Rule> inDrl = rules.rules().stream().filter(r -> r.inDrl().isPresent()).toList();
        if (inDrl.isEmpty()) {
            return new CompiledRules(rules, List.of(), true);
        }
        CacheFile cache = new CacheFile(cacheRoot.resolve("rules-" + key(inDrl) + ".jar"));
        Optional<byte[]> kept = cache.read();
        byte[] jar = kept.orElseGet(() -> new RuleCompiler().compile(inDrl));
        if (kept.isEmpty()) {
            cache.write(jar);
        }
        return new CompiledRules(rules, RuleJar.open(jar), kept.isPresent());
    }

    private static Optional<KieBase> base(List<Model> models) {
        return models.isEmpty() ? Optional.empty() : Optional.of(KieBaseBuilder.createKieBaseFromModel(models));
    }

    private static String key(List<Rule> rules) {
        Checksum sum = new Checksum();
        rules.forEach(r -> r.inDrl().ifPresent(drl -> sum.add(r.id(), drl.text().getBytes(StandardCharsets.UTF_8))));
        sum.add("drools", String.valueOf(KieServices.class.getPackage().getImplementationVersion()).getBytes(StandardCharsets.UTF_8));
        FactTypes.all().forEach(sum::add);
        List.of(Findings.class, RuleCompiler.class, RuleJar.class).forEach(sum::add);
        return sum.hex();
    }

    public RuleSet rules() {
        return rules;
    }

    /** Whether nothing had to be compiled. */
    public boolean fromCache() {
        return fromCache;
    }

    /** Those in YAML; empty if there are none. */
    Optional<KieBase> written() {
        return written;
    }

    /** Those in DRL; empty if there are none. */
    Optional<KieBase> compiled() {
        return compiled;
    }

    /** Rules and variants by the name of their DRL rule. */
    Map<String, MatchRecorder.Entry> entries() {
        Map<String, MatchRecorder.Entry> entries = new HashMap<>();
        for (Rule rule : rules.rules()) {
            rule.variants().forEach(v -> v.ways().forEach(w -> entries.put(w.rule(), new MatchRecorder.Entry(rule, v, w))));
        }
        return entries;
    }
}
