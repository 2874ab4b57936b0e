package org.stet.rule;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.rule.drl.DrlPrinter;
import org.stet.text.Problem;

/** Finds rules that ask the same of the facts: each fault would be told twice. */
final class SameConditions {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");

    private SameConditions() {
    }

    /** A problem for each variant whose conditions another one has already, by the order of their ids. */
    static List<Problem> find(Collection<Rule> rules) {
        Map<String, Variant> seen = new TreeMap<>();
        Map<String, Problem> problems = new LinkedHashMap<>();
        for (Rule rule : rules) {
            for (Variant variant : rule.variants()) {
                for (Conditions way : variant.ways()) {
                    Variant other = way.asked().isEmpty() ? variant : seen.putIfAbsent(key(way), variant);
                    if (other != null && other != variant) {
                        problems.put(variant.id(), Problem.at(rule.file(), way.at(), "'" + variant.id() + "' says the same as '" + other.id() + "'",
                                "Remove one of the two; to change a rule's level or words for your newsroom, see docs/settings.md."));
                    }
                }
            }
        }
        return List.copyOf(problems.values());
    }

    /** The conditions without the names that their author chose. */
    private static String key(Conditions way) {
        Map<String, String> names = new LinkedHashMap<>();
        Matcher variable = VARIABLE.matcher(DrlPrinter.print("", way.asked().orElseThrow()));
        return variable.replaceAll(v -> Matcher.quoteReplacement(names.computeIfAbsent(v.group(), n -> "$" + names.size())));
    }
}
