package org.stet.rule.condition;

import java.util.ArrayList;
import java.util.List;
import org.stet.fact.Fact;
import org.stet.text.Yaml;

/**
 * A condition while it is read: what must be matched before its own fact, what is asked of that fact, and what is asked after it.
 */
final class Draft {

    private final List<FactPattern> before = new ArrayList<>();
    private final List<Requirement> requirements = new ArrayList<>();
    private final List<Clause> after = new ArrayList<>();
    private Scope scope;
    private boolean placed;

    Draft(Scope scope) {
        this.scope = scope;
    }

    Scope scope() {
        return scope;
    }

    void bind(String name, Class<? extends Fact> type) {
        scope = scope.with(name, type);
    }

    void before(FactPattern pattern) {
        before.add(pattern);
        bind(pattern.name(), pattern.type());
    }

    void require(Requirement requirement) {
        requirements.add(requirement);
    }

    /** The same with the words and the place of its line. */
    void require(Yaml.Value lines, String key, Constraint constraint) {
        require(new Requirement(Lines.words(lines, key), lines.keySpan(key).orElse(lines.span()), constraint));
    }

    void after(Clause clause) {
        after.add(clause);
    }

    /** Says that the condition tells which document or which other fact its fact belongs to. */
    void place() {
        placed = true;
    }

    boolean placed() {
        return placed;
    }

    /** The patterns to match, the condition's own last. */
    List<FactPattern> patterns(String name, Class<? extends Fact> type) {
        List<FactPattern> all = new ArrayList<>(before);
        all.add(new FactPattern(name, type, requirements));
        return all;
    }

    List<Clause> after() {
        return List.copyOf(after);
    }
}
