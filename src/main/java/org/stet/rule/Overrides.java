package org.stet.rule;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.finding.Level;
import org.stet.text.Nearest;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;

/** Puts in force what a newsroom sets for single rules. */
public final class Overrides {

    private final RuleSet read;
    private final Map<String, Rule> known;
    private final Map<String, Rule> inForce;
    private final List<SwitchedOff> off = new ArrayList<>();
    private final List<Problem> problems;

    private Overrides(RuleSet read) {
        this.read = read;
        this.known = read.rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
        this.inForce = new TreeMap<>(known);
        this.problems = new ArrayList<>(read.problems());
    }

    /**
     * The rules with levels and what is switched off applied (parameters are set where rules are read), those for a whole rule before those for a variant. An override of a rule or parameter that
     * there is not becomes a problem.
     *
     * @param leftOut ids of rules that exist but take no part in this run; what is set for them is passed over
     */
    public static RuleSet apply(List<RuleOverride> overrides, RuleSet read, Set<String> leftOut) {
        if (overrides.isEmpty()) {
            return read;
        }
        Overrides applied = new Overrides(read);
        overrides.stream().filter(o -> !leftOut.contains(o.rule()) || applied.known.containsKey(o.rule()))
                .sorted(Comparator.comparing(RuleOverride::isForOneVariant).thenComparing(o -> o.name().text())).forEach(applied::apply);
        if (applied.inForce.isEmpty() && !applied.known.isEmpty()) {
            applied.problems.add(overrides.get(0).name().problem("every rule is switched off, so that nothing would be found", "Leave one of them on."));
        }
        return new RuleSet(List.copyOf(applied.inForce.values()), applied.problems.stream().distinct().sorted().toList(),
                sum(overrides, read), applied.off.stream().sorted(Comparator.comparing(SwitchedOff::name)).toList());
    }

    private static String sum(List<RuleOverride> overrides, RuleSet read) {
        Checksum sum = new Checksum();
        sum.add("", read.sha256().getBytes(StandardCharsets.UTF_8));
        overrides.forEach(o -> sum.add(o.name().text(), o.effect().getBytes(StandardCharsets.UTF_8)));
        return sum.hex();
    }

    private void apply(RuleOverride override) {
        Rule rule = known.get(override.rule());
        if (rule == null || override.isForOneVariant() && variants(rule, override).isEmpty()) {
            tellUnknown(override, rule == null ? known.values() : List.of(rule));
            return;
        }
        if (!override.off().isEmpty()) {
            off.add(new SwitchedOff(override.name().text(), rule.category(), override.off()));
        }
        inForce.computeIfPresent(rule.id(), (id, left) -> changed(left, override));
    }

    /** Without what is switched off, null if nothing of it is left; else with its level. */
    private static Rule changed(Rule rule, RuleOverride override) {
        Set<Variant> meant = Set.copyOf(variants(rule, override));
        if (override.off().isEmpty()) {
            return with(rule, rule.variants().stream().map(v -> meant.contains(v) ? with(v, override.level().orElse(v.level())) : v).toList(), rule.inDrl());
        }
        List<Variant> left = rule.variants().stream().filter(v -> !meant.contains(v)).toList();
        Stream<Span> gone = meant.stream().flatMap(v -> v.ways().stream()).filter(w -> w.asked().isEmpty()).map(Conditions::at);
        return left.isEmpty() ? null : with(rule, left, rule.inDrl().map(drl -> gone.reduce(drl, Overrides::blank, (a, b) -> b)));
    }

    private static List<Variant> variants(Rule rule, RuleOverride override) {
        return rule.variants().stream().filter(v -> !override.isForOneVariant() || override.name().text().equals(rule.id() + "/" + v.name())).toList();
    }

    private static Rule with(Rule rule, List<Variant> variants, Optional<Source> drl) {
        return new Rule(rule.id(), rule.category(), rule.title(), rule.standard(), rule.why(), rule.confidence(), rule.symmetric(), rule.parameters(),
                variants, rule.examples(), rule.file(), drl.orElse(null));
    }

    private static Variant with(Variant variant, Level level) {
        return new Variant(variant.id(), variant.name(), level, variant.message(), variant.help(), variant.ways());
    }

    /** The same text without what stands in the span; all else keeps its place. */
    private static Source blank(Source drl, Span span) {
        StringBuilder text = new StringBuilder(drl.text());
        text.replace(span.start(), span.end(), span.in(drl.text()).replaceAll("[^\r\n]", " "));
        return new Source(drl.name(), text.toString());
    }

    /** Of a rule whose own file is wrong that is told, not that there is none. */
    private void tellUnknown(RuleOverride override, Collection<Rule> among) {
        if (read.problems().stream().map(p -> "/" + p.file().replaceFirst("\\.(yaml|drl)$", "")).anyMatch(f -> f.endsWith("/" + override.rule()))) {
            return;
        }
        List<String> names = among.stream().flatMap(rule -> Stream.concat(Stream.of(rule.id()),
                rule.variants().stream().filter(v -> !v.name().isEmpty()).map(v -> rule.id() + "/" + v.name()))).sorted().toList();
        problems.add(override.name().problem("there is no rule '" + override.name().text() + "'", Nearest.of(override.name().text(), names)
                .map(n -> "Did you mean '" + n + "'?").orElse(among.size() == 1 ? "There is: " + String.join(", ", names) + "."
                        : "'stet rules list' names the rules.")));
    }
}
