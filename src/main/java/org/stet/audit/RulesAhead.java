package org.stet.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.stet.engine.CompiledRules;
import org.stet.lexicon.Lexicon;
import org.stet.rule.RuleException;
import org.stet.rule.RulePack;
import org.stet.rule.RuleSet;

/** Rules that are made ready beside other work. */
final class RulesAhead {

    private final CompletableFuture<RuleSet> read;
    private final CompletableFuture<CompiledRules> compiled;

    private RulesAhead(CompletableFuture<RuleSet> read, CompletableFuture<CompiledRules> compiled) {
        this.read = read;
        this.compiled = compiled;
    }

    static RulesAhead start(List<Path> folders, Lexicon lexicon, Path cache) {
        CompletableFuture<RuleSet> read = CompletableFuture.supplyAsync(() -> sound(RulePack.read(folders, lexicon, cache)));
        return new RulesAhead(read, read.thenApply(rules -> CompiledRules.load(rules, cache)));
    }

    private static RuleSet sound(RuleSet rules) {
        if (!rules.problems().isEmpty()) {
            throw new RuleException(rules.problems());
        }
        return rules;
    }

    /** Waits until the rules are read, not until they are compiled. @throws RuleException with everything wrong so far */
    void refuseBroken() {
        Waiting.join(read);
        if (compiled.isDone()) {
            Waiting.join(compiled);
        }
    }

    /** Waits for them. @throws RuleException with everything wrong */
    CompiledRules get() {
        return Waiting.join(compiled);
    }
}
