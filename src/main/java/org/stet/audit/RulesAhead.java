package org.stet.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.stet.engine.CompiledRules;
import org.stet.rule.RuleException;
import org.stet.rule.RuleSet;
import org.stet.text.Problem;

/** Rules that are made ready beside other work. */
final class RulesAhead {

    private final CompletableFuture<RuleSet> read;
    private final CompletableFuture<CompiledRules> compiled;

    private RulesAhead(CompletableFuture<RuleSet> read, CompletableFuture<CompiledRules> compiled) {
        this.read = read;
        this.compiled = compiled;
    }

    /** @param rules reads them @param cache where compiled rules are kept */
    static RulesAhead start(Supplier<RuleSet> rules, Path cache) {
        CompletableFuture<RuleSet> read = Waiting.begin(() -> sound(rules.get()));
        return new RulesAhead(read, read.thenApply(all -> CompiledRules.load(all, cache)));
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

    /** Waits until the rules are read. Everything wrong so far; empty if nothing is. */
    List<Problem> problems() {
        try {
            refuseBroken();
            return List.of();
        } catch (RuleException e) {
            return e.problems();
        }
    }

    /** Waits for them. @throws RuleException with everything wrong */
    CompiledRules get() {
        return Waiting.join(compiled);
    }
}
