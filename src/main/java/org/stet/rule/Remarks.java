package org.stet.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.rule.drl.PlainDrl;
import org.stet.text.Problem;
import org.stet.text.Span;
import org.stet.text.Yaml;
import org.stet.text.YamlFile;

/** Finds what is not wrong in a rule and worth a look by whoever wrote it. */
public final class Remarks {

    private static final int FEW = 2;

    private final Rule rule;
    private final Yaml.Value root;
    private final List<Problem> remarks = new ArrayList<>();

    private Remarks(Rule rule, Yaml.Value root) {
        this.rule = rule;
        this.root = root;
    }

    /** @param rule one that was read without problems */
    public static List<Problem> of(Rule rule) {
        return YamlFile.read(rule.file(), new ArrayList<>()).map(root -> new Remarks(rule, root).all()).orElse(List.of());
    }

    private List<Problem> all() {
        long silent = rule.examples().stream().filter(Example::stands).count();
        if (rule.examples().size() - silent < FEW) {
            at("examples", "only one example shows the rule finding something", "Add another '- draft: ...', with other words for the same fault.");
        }
        if (silent < FEW) {
            at("examples", "only one example shows the rule staying silent", "Add another '- stands: ...', the nearest text that is right.");
        }
        if (rule.why().isBlank()) {
            at("title", "nothing says why the standard asks this", "Add 'why:' and the reason, for whoever wrote the draft.");
        }
        rule.variants().forEach(this::message);
        same();
        List<Conditions> inDrl = rule.variants().stream().flatMap(v -> v.ways().stream()).filter(way -> way.asked().isEmpty()).toList();
        if (!inDrl.isEmpty() && inDrl.stream().allMatch(PlainDrl::is)) {
            rule.inDrl().ifPresent(drl -> remarks.add(Problem.at(drl, head(drl.text(), inDrl.get(0).at()), "nothing in this file needs DRL",
                    "Write the conditions under 'when' in " + rule.id() + ".yaml, where mistakes are told better; see docs/rules.md.")));
        }
        return remarks;
    }

    private void message(Variant variant) {
        if (variant.message().placeholders().isEmpty()) {
            at(words(variant), "message", "the message prints nothing of the text", "Name the words it is about: {here.text}.");
        }
    }

    /** Variants that nobody who reads a finding can tell apart. */
    private void same() {
        Map<String, Variant> seen = new LinkedHashMap<>();
        for (Variant variant : rule.variants()) {
            Variant other = seen.putIfAbsent(variant.level() + "\n" + variant.message().text() + "\n" + variant.help().text(), variant);
            if (other != null && !variant.name().isEmpty()) {
                Span key = root.get("variants").flatMap(v -> v.keySpan(variant.name())).orElse(root.span());
                remarks.add(Problem.at(rule.file(), key, "'" + variant.id() + "' has the level, message and help of '" + other.id() + "'",
                        "Let its message say what is different, or join the two with 'any of'."));
            }
        }
    }

    private Yaml.Value words(Variant variant) {
        Optional<Yaml.Value> own = root.get("variants").flatMap(v -> v.get(variant.name()));
        return own.filter(v -> v.get("message").isPresent()).orElse(root);
    }

    private void at(String key, String what, String mend) {
        at(root, key, what, mend);
    }

    private void at(Yaml.Value map, String key, String what, String mend) {
        Problem remark = Problem.at(rule.file(), map.keySpan(key).orElse(new Span(0, 0)), what, mend);
        if (!remarks.contains(remark)) {
            remarks.add(remark);
        }
    }

    private static Span head(String text, Span rule) {
        int end = text.indexOf('\n', rule.start());
        return new Span(rule.start(), end < 0 ? rule.end() : Math.min(end, rule.end()));
    }
}
