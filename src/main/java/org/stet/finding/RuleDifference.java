package org.stet.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A rule that is another than it was.
 *
 * @param before its version then; empty for one that was added
 * @param after  its version now; empty for one that is gone
 */
public record RuleDifference(String id, String before, String after) {

    /** All rules that differ, by id. */
    public static List<RuleDifference> between(List<RuleEntry> before, List<RuleEntry> after) {
        Map<String, String> then = versions(before);
        Map<String, String> now = versions(after);
        Set<String> ids = new TreeSet<>(then.keySet());
        ids.addAll(now.keySet());
        List<RuleDifference> differences = new ArrayList<>();
        for (String id : ids) {
            String was = then.getOrDefault(id, "");
            String is = now.getOrDefault(id, "");
            if (!was.equals(is)) {
                differences.add(new RuleDifference(id, was, is));
            }
        }
        return differences;
    }

    private static Map<String, String> versions(List<RuleEntry> rules) {
        return rules.stream().collect(Collectors.toMap(RuleEntry::id, RuleEntry::version));
    }

    /** {@code added}, {@code gone} or {@code changed}. */
    public String kind() {
        return before.isEmpty() ? "added" : after.isEmpty() ? "gone" : "changed";
    }
}
