package org.stet.engine;

import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.drools.core.base.accumulators.CountAccumulateFunction;
import org.drools.model.DSL;
import org.drools.model.Global;
import org.drools.model.Index.ConstraintType;
import org.drools.model.Model;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceBuilder;
import org.drools.model.functions.BlockN;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.Predicate3;
import org.drools.model.functions.Predicate4;
import org.drools.model.impl.ModelImpl;
import org.drools.model.view.ViewItemBuilder;
import org.jspecify.annotations.Nullable;
import org.stet.fact.Fact;
import org.stet.rule.Conditions;
import org.stet.rule.Rule;
import org.stet.rule.Variant;
import org.stet.rule.condition.Accessors;
import org.stet.rule.condition.Body;
import org.stet.rule.condition.Bound;
import org.stet.rule.condition.Clause;
import org.stet.rule.condition.Constraint;
import org.stet.rule.condition.FactPattern;
import org.stet.rule.condition.Operand;
import org.stet.rule.condition.Operator;
import org.stet.rule.condition.Requirement;
import org.stet.rule.drl.DrlPrinter;

/**
 * Makes Drools' executable model of conditions written in YAML. No text is generated and nothing is compiled: the model is built from
 * objects, so a rule's words can never become code. Equality with a fixed value or with another fact's field tells Drools to keep an index.
 */
final class PatternModel {

    private static final String PACKAGE = "org.stet.written";
    /** What an index can answer, then what compares sizes: asked of every two facts that are joined, and most fail by it. */
    private static final Comparator<Constraint> CHEAPEST_FIRST = Comparator.comparingInt(c -> !(c instanceof Constraint.Compare compare) ? 2
            : compare.operator() == Operator.EQUAL ? 0 : compare.operator() == Operator.NOT_EQUAL ? 2 : 1);

    private final String name;
    private final Body body;
    private final Global<Findings> findings;
    private final Map<String, Variable<Fact>> variables = new LinkedHashMap<>();

    private PatternModel(String name, Body body, Global<Findings> findings) {
        this.name = name;
        this.body = body;
        this.findings = findings;
    }

    /** The model of all conditions that are written in YAML. */
    static Model of(Collection<Rule> rules) {
        ModelImpl model = new ModelImpl(PACKAGE);
        Global<Findings> findings = DSL.globalOf(Findings.class, PACKAGE, "findings");
        model.addGlobal(findings);
        for (Rule rule : rules) {
            for (Variant variant : rule.variants()) {
                for (Conditions way : variant.ways()) {
                    way.asked().ifPresent(body -> model.addRule(new PatternModel(way.rule(), body, findings).rule()));
                }
            }
        }
        return model;
    }

    private org.drools.model.Rule rule() {
        List<RuleItemBuilder<?>> items = new ArrayList<>();
        body.clauses().forEach(c -> items.addAll(items(c)));
        items.add(new Report(findings, body.reported().stream().map(variables::get).toList()));
        return PatternDSL.rule(PACKAGE, name).build(items.toArray(RuleItemBuilder[]::new));
    }

    private List<RuleItemBuilder<?>> items(Clause clause) {
        if (clause instanceof Clause.One one) {
            return List.of(pattern(one.pattern()));
        } else if (clause instanceof Clause.No no) {
            return List.of(DSL.not(group(no.patterns())));
        } else if (clause instanceof Clause.Some some) {
            return List.of(DSL.exists(group(some.patterns())));
        }
        return count((Clause.Count) clause);
    }

    private List<RuleItemBuilder<?>> count(Clause.Count count) {
        Variable<Long> number = DSL.declarationOf(Long.class, DrlPrinter.variable(count.name()));
        ViewItemBuilder<?> counted = group(count.patterns());
        Variable<Fact> each = variables.get(count.counted().name());
        PatternDef<Long> fits = PatternDSL.pattern(number).expr(count.min() + " to " + count.max(), n -> n >= count.min() && n <= count.max());
        return List.of(DSL.accumulate(counted.get(), DSL.accFunction(CountAccumulateFunction::new, each).as(number)), fits);
    }

    private ViewItemBuilder<?> group(List<FactPattern> patterns) {
        List<ViewItemBuilder<?>> items = new ArrayList<>();
        patterns.forEach(p -> items.add(pattern(p)));
        return items.size() == 1 ? items.get(0) : DSL.and(items.get(0), items.subList(1, items.size()).toArray(ViewItemBuilder[]::new));
    }

    @SuppressWarnings("unchecked")
    private PatternDef<Fact> pattern(FactPattern pattern) {
        Variable<Fact> variable = DSL.declarationOf((Class<Fact>) pattern.type(), DrlPrinter.variable(pattern.name()));
        PatternDef<Fact> def = PatternDSL.pattern(variable);
        pattern.requirements().stream().map(Requirement::test).distinct().sorted(CHEAPEST_FIRST).forEach(c -> constrain(def, pattern, c));
        variables.put(pattern.name(), variable);
        return def;
    }

    /** The id of a constraint is its DRL: Drools shares the work of constraints with the same id. */
    private void constrain(PatternDef<Fact> def, FactPattern pattern, Constraint constraint) {
        String id = pattern.type().getSimpleName() + "." + DrlPrinter.constraint(constraint);
        List<String> names = List.copyOf(constraint.reads());
        List<Variable<Fact>> others = names.stream().map(variables::get).toList();
        switch (others.size()) {
            case 0 -> alone(def, id, constraint);
            case 1 -> joined(def, id, constraint, names.get(0), others.get(0));
            case 2 -> def.expr(id, others.get(0), others.get(1), (Predicate3<Fact, Fact, Fact>) (self, one, two) ->
                    constraint.holds(self, n -> n.equals(names.get(0)) ? one : two));
            case 3 -> def.expr(id, others.get(0), others.get(1), others.get(2), (Predicate4<Fact, Fact, Fact, Fact>) (self, one, two, three) ->
                    constraint.holds(self, n -> n.equals(names.get(0)) ? one : n.equals(names.get(1)) ? two : three));
            default -> throw new IllegalArgumentException("a constraint reads more than three other facts: " + id);
        }
    }

    private static void alone(PatternDef<Fact> def, String id, Constraint constraint) {
        Bound none = other -> {
            throw new IllegalStateException("reads no other fact");
        };
        Predicate1<Fact> test = self -> constraint.holds(self, none);
        if (constraint instanceof Constraint.Compare compare && compare.operator() == Operator.EQUAL && compare.right() instanceof Operand.Literal literal
                && !(literal.value() instanceof Double)) {
            Class<Object> type = boxed(compare.left().holds());
            def.expr(id, test, PatternDSL.alphaIndexedBy(type, ConstraintType.EQUAL, index(id), reader(compare.left()), literal.value()));
        } else {
            def.expr(id, test);
        }
    }

    private static void joined(PatternDef<Fact> def, String id, Constraint constraint, String name, Variable<Fact> other) {
        Predicate2<Fact, Fact> test = constraint instanceof Constraint.Compare compare && compare.left().fact().isEmpty()
                && compare.right() instanceof Operand.Field field && field.fact().equals(name) ? compared(compare.operator(), reader(compare.left()), reader(field))
                : (self, one) -> constraint.holds(self, n -> one);
        if (constraint instanceof Constraint.Compare compare && compare.operator() == Operator.EQUAL && compare.right() instanceof Operand.Field field
                && field.fact().equals(name) && compare.left().holds() == String.class) {
            Class<Object> type = boxed(compare.left().holds());
            def.expr(id, other, test, PatternDSL.betaIndexedBy(type, ConstraintType.EQUAL, index(id), reader(compare.left()), reader(field), type));
        } else {
            def.expr(id, other, test);
        }
    }

    /** What the constraint itself says, in fewer steps: it is asked of every two facts that are joined. */
    private static Predicate2<Fact, Fact> compared(Operator operator, Function1<Fact, Object> left, Function1<Fact, Object> right) {
        return (self, one) -> {
            Object own = left.apply(self);
            Object other = right.apply(one);
            return own != null && other != null && operator.holds(own, other);
        };
    }

    /** Tells the fields that indexes are on apart; only constraints on one field of one type may have the same number. */
    private static int index(String id) {
        return id.substring(0, id.indexOf(' ')).hashCode() & Integer.MAX_VALUE;
    }

    private static Function1<Fact, Object> reader(Operand.Field field) {
        Function<Object, @Nullable Object> read = Accessors.of(field.type(), field.path());
        return read::apply;
    }

    @SuppressWarnings("unchecked")
    private static Class<Object> boxed(Class<?> type) {
        return (Class<Object>) MethodType.methodType(type).wrap().returnType();
    }

    /** The consequence: reports the facts, however many there are. */
    private static final class Report extends ConsequenceBuilder.AbstractValidBuilder<Report> {

        Report(Global<Findings> findings, List<Variable<Fact>> reported) {
            super(variables(findings, reported));
            usingDrools = true;
            block = new BlockN() {
                @Override
                public void execute(Object... given) {
                    Fact[] related = new Fact[reported.size() - 1];
                    for (int i = 0; i < related.length; i++) {
                        related[i] = (Fact) given[i + 3];
                    }
                    ((Findings) given[1]).report(given[0], (Fact) given[2], related);
                }
            };
        }

        private static Variable<?>[] variables(Global<Findings> findings, List<Variable<Fact>> reported) {
            List<Variable<?>> all = new ArrayList<>(List.of(findings));
            all.addAll(reported);
            return all.toArray(Variable[]::new);
        }
    }
}
