package org.stet.rule.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.fact.Claim;
import org.stet.fact.Correspondence;
import org.stet.fact.Fact;
import org.stet.fact.Outcome;
import org.stet.fact.Slot;
import org.stet.rule.FactTypes;
import org.stet.rule.condition.Constraint.Compare;
import org.stet.rule.condition.Operand.Field;
import org.stet.text.Yaml;

/**
 * Reads "says the same as", "differs from" and "compared with": the comparison that alignment made between an earlier fact and this one
 * is matched before this one.
 */
final class ComparisonReader {

    private final Setting setting;
    private final String name;
    private final Class<? extends Fact> type;
    private final Draft draft;
    private final List<Requirement> requirements = new ArrayList<>();

    ComparisonReader(Setting setting, String name, Class<? extends Fact> type, Draft draft) {
        this.setting = setting;
        this.name = name;
        this.type = type;
        this.draft = draft;
    }

    void read(Yaml.Value lines, String key) {
        Optional<String> other = Lines.other(lines.get(key).orElseThrow(), draft.scope());
        if (other.isEmpty()) {
            return;
        }
        Class<? extends Fact> otherType = draft.scope().facts().get(other.get());
        // what two facts of different types have in common is the claims that they make
        boolean byClaims = key.equals("says the same as") && otherType != type && claim(otherType) != null && claim(type) != null;
        require(lines, key, new Compare(field("here"), Operator.EQUAL, new Field(other.get(), otherType, List.of(byClaims ? claim(otherType) : "id"))));
        if (key.equals("compared with")) {
            chosen(lines);
        } else {
            fixed(lines, key, byClaims ? Optional.of(Slot.EVENT) : Vocabulary.ownSlot(type));
        }
        lines.get("similarity").ifPresent(v -> constrain(lines, "similarity", "similarity", v));
        documents(lines, other.get());
        draft.before(new FactPattern(name + ".comparison", Correspondence.class, requirements));
        draft.require(new Requirement("", lines.keySpan(key).orElse(lines.span()), new Compare(
                new Field("", type, List.of(byClaims ? claim(type) : "id")), Operator.EQUAL,
                new Field(name + ".comparison", Correspondence.class, List.of("there")))));
    }

    private static String claim(Class<?> type) {
        return type == Claim.class ? "id" : FactTypes.fields(type).contains("claim") ? "claim" : null;
    }

    private void chosen(Yaml.Value lines) {
        lines.get("by").ifPresentOrElse(v -> constrain(lines, "by", "slot", v), () -> lines.problemAtKey("compared with", "nothing says what is compared",
                "Add 'by:' and one of: " + String.join(", ", Vocabulary.constants(Slot.class)) + "."));
        lines.get("comes out").ifPresent(v -> constrain(lines, "comes out", "outcome", v));
    }

    private void fixed(Yaml.Value lines, String key, Optional<Slot> own) {
        Optional<Yaml.Value> by = lines.get("by");
        by.ifPresent(v -> constrain(lines, "by", "slot", v));
        if (by.isEmpty() && own.isEmpty()) {
            lines.problemAtKey(key, "what of " + Vocabulary.one(type) + " is compared is not clear",
                    "Add 'by:' and one of: " + String.join(", ", Vocabulary.constants(Slot.class)) + ".");
        } else if (by.isEmpty()) {
            require(lines, key, Lines.equal(field("slot"), own.get()));
        }
        lines.get("comes out").ifPresent(v -> v.problem("'" + key + "' says already how it comes out", "Write 'compared with' instead, or remove this line."));
        require(lines, key, Lines.equal(field("outcome"), key.equals("differs from") ? Outcome.DIFFERENT : Outcome.SAME));
    }

    private void constrain(Yaml.Value lines, String key, String field, Yaml.Value value) {
        new ValueReader(draft.scope(), name + ".comparison").read(field(field), value).forEach(c -> require(lines, key, c));
    }

    /** Two documents, unless the condition puts both facts into one. */
    private void documents(Yaml.Value lines, String other) {
        boolean within = lines.get("in").filter(Yaml.Value::isText).map(v -> v.text().strip().equals(other)).orElse(false);
        require(lines, "", new Compare(field("thereDocument"), within ? Operator.EQUAL : Operator.NOT_EQUAL, field("document")));
        if (setting.symmetric() && !within) {
            require(lines, "", Lines.equal(field("canonical"), true));
        }
    }

    private static Field field(String name) {
        return new Field("", Correspondence.class, List.of(name));
    }

    private void require(Yaml.Value lines, String key, Constraint constraint) {
        requirements.add(new Requirement(key.isEmpty() ? "" : Lines.words(lines, key), lines.keySpan(key).orElse(lines.span()), constraint));
    }
}
