package org.stet.rule.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.fact.Fact;
import org.stet.fact.Support;
import org.stet.rule.condition.Operand.Field;
import org.stet.text.Yaml;

/** Reads the lines about facts that belong to the one a condition is about: the sources' support of it, and "has qualifier". */
final class OwnedFacts {

    private final Setting setting;
    private final String name;
    private final Class<? extends Fact> type;
    private final Draft draft;

    OwnedFacts(Setting setting, String name, Class<? extends Fact> type, Draft draft) {
        this.setting = setting;
        this.name = name;
        this.type = type;
        this.draft = draft;
    }

    void support(Yaml.Value value) {
        String judged = name + ".support";
        List<Requirement> requirements = new ArrayList<>(List.of(new Requirement("", value.span(), Lines.same(Support.class, "of", name, type, "id"))));
        Draft inner = new Draft(draft.scope().with(name, type));
        if (value.isMap()) {
            for (String key : Lines.keys(value)) {
                Optional<List<String>> path = Vocabulary.path(Support.class, key);
                if (path.isEmpty()) {
                    value.problemAtKey(key, "support has no '" + key + "'", Lines.fields(Support.class, key));
                } else {
                    new ValueReader(inner.scope(), judged).read(new Field("", Support.class, path.get()), value.get(key).orElseThrow())
                            .forEach(c -> requirements.add(new Requirement("support " + Lines.words(value, key), value.keySpan(key).orElse(value.span()), c)));
                }
            }
        } else {
            new ValueReader(inner.scope(), judged).read(new Field("", Support.class, List.of("verdict")), value)
                    .forEach(c -> requirements.add(new Requirement("support: " + value.text(), value.span(), c)));
        }
        FactPattern pattern = new FactPattern(judged, Support.class, requirements);
        draft.after(new Clause.One(pattern));
    }

    void has(Yaml.Value lines, Yaml.Value value, boolean none, Class<? extends Fact> owned) {
        String called = name + "." + Vocabulary.word(owned).replace(" ", "");
        Scope scope = draft.scope().with(name, type);
        Optional<List<Constraint>> belongs = Relations.of(owned, name, type);
        if (belongs.isEmpty()) {
            value.problem(Vocabulary.one(owned) + " never belongs to " + Vocabulary.one(type), "Write a condition of its own for it.");
            return;
        }
        List<Requirement> requirements = new ArrayList<>();
        belongs.get().forEach(c -> requirements.add(new Requirement("", value.span(), c)));
        if (value.isMap()) {
            PatternReader inner = new PatternReader(setting, called, owned, scope);
            inner.place();
            Draft read = inner.read(value, "");
            List<FactPattern> asked = read.patterns(called, owned);
            if (asked.size() > 1 || !read.after().isEmpty()) {
                value.problem("this asks for more than one fact", "Write a condition of its own for it.");
            }
            requirements.addAll(asked.get(asked.size() - 1).requirements());
        } else if (value.isList() || !value.text().strip().equals("any")) {
            Optional<String> main = Vocabulary.mainField(owned);
            if (main.isEmpty()) {
                value.problem("what of the " + Vocabulary.word(owned) + " this means is not clear", "Write its fields below: {field: value}; or 'any'.");
            }
            main.ifPresent(field -> new ValueReader(scope, called).read(new Field("", owned, Vocabulary.path(owned, field).orElseThrow()), value)
                    .forEach(c -> requirements.add(new Requirement(Vocabulary.word(owned) + " " + field + ": " + Lines.words(value), value.span(), c))));
        }
        FactPattern pattern = new FactPattern(called, owned, requirements);
        draft.after(none ? new Clause.No(List.of(pattern)) : new Clause.One(pattern));
    }
}
